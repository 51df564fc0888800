package radiome.extract.check.placement;

import java.util.ArrayList;
import java.util.List;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;
import radiome.image.Geometry;

/** What differs beside the fault that is told: the end of a message, or nothing. */
final class Differences {
    private Differences() {}

    static String besides(GeometryFault told, Relation relation) {
        Geometry mask = relation.mask().geometry();
        Geometry image = relation.image().geometry();
        List<String> also = new ArrayList<>();
        if (!relation.sameSize()) {
            also.add("size " + size(mask) + " against " + size(image));
        }
        if (told != GeometryFault.G4 && !relation.orientation().isSame()) {
            also.add("other axes");
        }
        if (told != GeometryFault.G5 && Rotated.isRotated(relation)) {
            also.add("rotated " + Figures.of(relation.orientation().degrees()) + " degrees");
        }
        if (told != GeometryFault.G2 && OtherSpacing.isOtherSpacing(relation)) {
            also.add("spacing ratio " + Figures.list(relation.spacingRatio()));
        }
        return also.isEmpty() ? "" : " Also: " + String.join(", ", also) + ".";
    }

    private static String size(Geometry g) {
        return g.nx() + "x" + g.ny() + "x" + g.nz();
    }
}
