package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Relation;

/** G5: the axes are turned against each other by an angle that moves a corner by more than a thousandth of a voxel. */
final class Rotated implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        if (!isRotated(relation)) {
            return Optional.empty();
        }
        double degrees = relation.orientation().degrees();
        double mm = relation.driftMm();
        return Optional.of(Fault.of(
                        GeometryFault.G5,
                        relation.mask().file(),
                        "The mask is rotated by " + Figures.of(degrees) + " degrees against the image; a corner is "
                                + Figures.of(mm) + " mm off." + Differences.besides(GeometryFault.G5, relation),
                        "`radiome resample " + relation.mask().file() + " --like "
                                + relation.image().file() + "`, or export the mask from the oblique image itself")
                .measured(degrees, "degrees"));
    }

    static boolean isRotated(Relation relation) {
        return relation.rotationShift() > Relation.SAME_PLACE;
    }
}
