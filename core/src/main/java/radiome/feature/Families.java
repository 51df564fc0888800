package radiome.feature;

import java.util.List;
import java.util.Optional;
import radiome.feature.cooccurrence.Glcm;
import radiome.feature.firstorder.FirstOrder;
import radiome.feature.formula.Family;
import radiome.feature.shape.Shape;
import radiome.feature.shape.Shape2D;
import radiome.feature.texture.Gldm;
import radiome.feature.texture.Glrlm;
import radiome.feature.texture.Glszm;
import radiome.feature.texture.Ngtdm;

/** The families of features, in the order of PyRadiomics' output: shape first, then by name. */
public final class Families {
    /** The one family that PyRadiomics leaves out where no parameter file asks for it. */
    public static final Family SHAPE_2D = Shape2D.family();

    private static final List<Family> ALL = List.of(
            Shape.family(),
            SHAPE_2D,
            FirstOrder.family(),
            Glcm.family(),
            Gldm.family(),
            Glrlm.family(),
            Glszm.family(),
            Ngtdm.family());

    private Families() {}

    public static List<Family> all() {
        return ALL;
    }

    /** The family of a name as in a parameter file, or empty. */
    public static Optional<Family> named(String name) {
        return ALL.stream().filter(family -> family.name().equals(name)).findFirst();
    }
}
