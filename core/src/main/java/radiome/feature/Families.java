package radiome.feature;

import java.util.List;
import java.util.Optional;

/** The families of features, in the order of PyRadiomics' output: shape first, then by name. */
public final class Families {
    private static final List<Family> ALL = List.of(new ShapeFamily(), FirstOrder.family(), Glcm.family());

    private Families() {}

    public static List<Family> all() {
        return ALL;
    }

    /** The family of a name as in a parameter file, or empty. */
    public static Optional<Family> named(String name) {
        return ALL.stream().filter(family -> family.name().equals(name)).findFirst();
    }
}
