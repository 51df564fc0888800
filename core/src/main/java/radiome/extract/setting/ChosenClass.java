package radiome.extract.setting;

import java.util.List;
import radiome.feature.Families;
import radiome.feature.formula.Family;

/**
 * A feature class that a parameter file asks for.
 *
 * @param name PyRadiomics' name: {@code glcm}
 * @param named the features asked for by name, in that order; empty for all that are not deprecated
 * @param where {@code params.yaml line 3}; {@code default} where no file names it
 */
public record ChosenClass(String name, List<String> named, String where) {
    public ChosenClass {
        named = List.copyOf(named);
    }

    private static final String BY_DEFAULT = "default";

    /** All classes with all their features, for a file that names none. */
    static List<ChosenClass> all() {
        return Families.all().stream()
                .map(family -> new ChosenClass(family.name(), List.of(), BY_DEFAULT))
                .toList();
    }

    /** The family that computes it. */
    public Family family() {
        return Families.named(name).orElseThrow();
    }

    /** Whether a parameter file names it. */
    public boolean isNamed() {
        return !where.equals(BY_DEFAULT);
    }

    /** The features that get a column: all in PyRadiomics' order, or those named. */
    public List<String> features() {
        Family family = family();
        return named.isEmpty()
                ? family.features()
                : named.stream()
                        .distinct()
                        .filter(f -> !family.withoutValue().contains(f))
                        .toList();
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
}
