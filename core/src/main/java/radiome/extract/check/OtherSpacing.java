package radiome.extract.check;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.image.Geometry;
import radiome.image.Vec;

/** G2: another voxel spacing, by more than adds up to a thousandth of a voxel along the image. */
final class OtherSpacing implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        if (!isOtherSpacing(relation)) {
            return Optional.empty();
        }
        Geometry mask = relation.mask().geometry();
        Geometry image = relation.image().geometry();
        Vec ratio = relation.spacingRatio();
        return Optional.of(Fault.of(
                        GeometryFault.G2,
                        relation.mask().file(),
                        "The mask has another resolution: its spacing is " + Figures.times(mask.spacing())
                                + " mm, the image's "
                                + Figures.times(image.spacing()) + " mm (ratio " + Figures.list(ratio) + ")."
                                + Differences.besides(GeometryFault.G2, relation),
                        "`radiome resample " + relation.mask().file() + " --like "
                                + relation.image().file() + "`, or set `correctMask: true`")
                .measured(farthest(ratio), "ratio"));
    }

    static boolean isOtherSpacing(Relation relation) {
        for (int axis = 0; axis < 3; axis++) {
            int steps = Math.max(1, relation.maskSize(axis) - 1);
            if (!(Math.abs(relation.spacingRatio().get(axis) - 1) * steps <= Relation.SAME_PLACE)) {
                return true;
            }
        }
        return false;
    }

    private static double farthest(Vec ratio) {
        double farthest = ratio.x();
        for (int axis = 1; axis < 3; axis++) {
            double r = ratio.get(axis);
            farthest = Math.max(r, 1 / r) > Math.max(farthest, 1 / farthest) ? r : farthest;
        }
        return farthest;
    }
}
