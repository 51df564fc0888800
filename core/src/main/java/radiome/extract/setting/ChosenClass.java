package radiome.extract.setting;

import java.util.List;
import java.util.Optional;
import radiome.feature.Families;
import radiome.feature.Family;

/**
 * A feature class that a parameter file asks for.
 *
 * @param name PyRadiomics' name: {@code glcm}
 * @param named the features asked for by name, in that order; empty for all that are not deprecated
 * @param where {@code params.yaml line 3}
 */
public record ChosenClass(String name, List<String> named, String where) {
    public ChosenClass {
        named = List.copyOf(named);
    }

    /** The family that computes it, or nothing when it is not in this version. */
    public Optional<Family> family() {
        return Families.named(name);
    }

    /** The features that get a column, in PyRadiomics' order; none when the class is not in this version. */
    public List<String> features() {
        return family().map(this::features).orElse(List.of());
    }

    /**
     * The column of a feature: {@code wavelet-LLH_glcm_Contrast}.
     *
     * @param image the image's name
     */
    public String column(String image, String feature) {
        return image + "_" + name + "_" + feature;
    }

    /** Whether it sees the mask only: such classes come first, once, as columns of the original image. */
    public boolean isShape() {
        return name.startsWith("shape");
    }

    private List<String> features(Family family) {
        return named.isEmpty()
                ? family.features()
                : named.stream()
                        .distinct()
                        .filter(f -> !family.withoutValue().contains(f))
                        .toList();
    }
}
