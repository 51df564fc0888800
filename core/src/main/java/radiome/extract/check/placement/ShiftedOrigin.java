package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;
import radiome.image.Vec;

/** G3: what is left: the same axes and spacing, another first voxel. Always found, so it stands last. */
final class ShiftedOrigin implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        Vec voxels = relation.offset();
        Vec mm = relation.offsetMm();
        return Optional.of(Fault.of(
                        GeometryFault.G3,
                        relation.mask().file(),
                        "The mask's origin is off by " + Figures.list(mm) + " mm, that is " + Figures.list(voxels)
                                + " voxels, along x, y, z" + exactly(voxels) + "."
                                + Differences.besides(GeometryFault.G3, relation),
                        "save the mask again on the image " + relation.image().file()
                                + ", or `radiome resample " + relation.mask().file() + " --like "
                                + relation.image().file() + "` if it looks right in a viewer")
                .measured(mm.length(), "mm"));
    }

    /** Half a voxel or whole slices have a known cause, so they are told by name. */
    private static String exactly(Vec voxels) {
        boolean inPlane = isMoved(voxels.x()) || isMoved(voxels.y());
        boolean half = true;
        boolean whole = true;
        for (int axis = 0; axis < 3; axis++) {
            double v = Math.abs(voxels.get(axis));
            half &= !isMoved(v) || Math.abs(v - 0.5) <= Relation.SAME_PLACE;
            whole &= Math.abs(v - Math.rint(v)) <= Relation.SAME_PLACE;
        }
        long n = Math.round(Math.abs(voxels.z()));
        if (half) {
            return ": exactly half a voxel";
        }
        if (whole && !inPlane) {
            return n == 1 ? ": exactly 1 slice" : ": exactly " + n + " slices";
        }
        return whole ? ": exactly whole voxels" : "";
    }

    private static boolean isMoved(double voxels) {
        return Math.abs(voxels) > Relation.SAME_PLACE;
    }
}
