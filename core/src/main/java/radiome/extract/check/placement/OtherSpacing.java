package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;
import radiome.image.Vec;

/** G2: another voxel spacing, by more than adds up to a thousandth of a voxel along the image. */
final class OtherSpacing implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        if (!isOtherSpacing(relation)) {
            return Optional.empty();
        }
        Vec image = relation.image().geometry().spacing();
        Vec ratio = relation.spacingRatio();
        Vec mask = new Vec(ratio.x() * image.x(), ratio.y() * image.y(), ratio.z() * image.z());
        return Optional.of(Fault.of(
                        GeometryFault.G2,
                        relation.mask().file(),
                        "The mask has another resolution: its spacing is " + Figures.times(mask)
                                + " mm, the image's "
                                + Figures.times(image) + " mm (ratio " + Figures.list(ratio) + ")."
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
