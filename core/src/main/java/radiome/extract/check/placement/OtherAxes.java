package radiome.extract.check.placement;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.grid.Relation;

/** G10: one is a slice, the other a volume. */
final class OtherAxes implements Displacement {
    @Override
    public Optional<Fault> find(Relation relation) {
        int mask = relation.mask().geometry().dimensions();
        int image = relation.image().geometry().dimensions();
        if (mask == image) {
            return Optional.empty();
        }
        String fix = mask < image
                ? "save the mask as a volume with all slices of the image"
                : "save the image as a volume, or the mask as one slice like the image";
        return Optional.of(Fault.of(
                        GeometryFault.G10,
                        relation.mask().file(),
                        "The mask has " + mask + " axes, the image "
                                + relation.image().file() + " has " + image + ".",
                        fix)
                .measured(mask, "axes"));
    }
}
