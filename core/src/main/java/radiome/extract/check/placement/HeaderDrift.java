package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;
import radiome.extract.check.grid.Tolerance;

/** G6: over the tolerance, yet every corner voxel lies within a thousandth of a voxel of the image's. */
final class HeaderDrift implements Displacement {
    /** A larger tolerance takes real displacements too; no message advises it. */
    private static final double LARGEST_ADVISED = 1e-2;

    @Override
    public Optional<Fault> find(Relation relation) {
        if (!relation.sameSize() || !(relation.drift() < Relation.SAME_PLACE)) {
            return Optional.empty();
        }
        double mm = relation.driftMm();
        return Optional.of(Fault.of(
                        GeometryFault.G6,
                        relation.mask().file(),
                        "Mask and image differ by the rounding of their headers only: at most " + Figures.of(mm)
                                + " mm or " + Figures.of(relation.drift())
                                + " of a voxel at a corner, more than the tolerance allows.",
                        fix(Tolerance.needed(
                                relation.mask().geometry(), relation.image().geometry())))
                .measured(mm, "mm"));
    }

    private static String fix(double needed) {
        double power = LARGEST_ADVISED;
        int exponent = 2;
        if (needed > power) {
            return "set `correctMask: true`, or save the mask again on the image";
        }
        while (exponent < 15 && needed <= smaller(exponent)) {
            exponent++;
        }
        return "set `geometryTolerance: 1e-" + exponent + "`";
    }

    private static double smaller(int exponent) {
        return Double.parseDouble("1e-" + (exponent + 1));
    }
}
