package radiome.extract.check.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Anatomy;
import radiome.extract.check.grid.Extent;
import radiome.extract.check.grid.Orientation;
import radiome.extract.check.grid.Relation;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * G4: an axis of the mask runs the other way, or axes are exchanged, and the two boxes do not coincide (if they do, only
 * the storage differs). Where the two are rotated as well, boxes never coincide; then the flip must bring
 * them nearer.
 */
final class Mirrored implements Displacement {
    /** Beyond this the nearest exchange of axes says nothing; the two are rotated (G5). */
    private static final double LARGEST_REST_DEGREES = 30;

    @Override
    public Optional<Fault> find(Relation relation) {
        Orientation orientation = relation.orientation();
        if (orientation.isSame()
                || orientation.degrees() > LARGEST_REST_DEGREES
                || relation.extent().coincides()) {
            return Optional.empty();
        }
        double apart = relation.extent().cornersMm();
        double after = afterTheFlipMm(relation);
        if (Rotated.isRotated(relation) && after >= apart) {
            return Optional.empty();
        }
        double half = 0.5 * smallest(relation.image().geometry().spacing());
        String match = after <= half
                ? "After the flip they match."
                : "After the flip they still lie " + Figures.of(after) + " mm apart.";
        return Optional.of(Fault.of(
                        GeometryFault.G4,
                        relation.mask().file(),
                        what(relation) + " and the boxes' corners lie " + Figures.of(apart) + " mm apart. " + match
                                + Differences.besides(GeometryFault.G4, relation),
                        "save the mask again on top of the image it was drawn on, or `radiome resample "
                                + relation.mask().file() + " --like "
                                + relation.image().file()
                                + "` if it looks right in a viewer")
                .measured(apart, "mm"));
    }

    private static String what(Relation relation) {
        Direction mask = relation.mask().geometry().direction();
        Direction image = relation.image().geometry().direction();
        Orientation orientation = relation.orientation();
        if (orientation.isExchanged()) {
            int j = orientation.imageAxis(0) != 0 ? 0 : 1;
            return "The mask's axes are exchanged: its " + "xyz".charAt(j) + " axis runs "
                    + Anatomy.side(mask.column(j)) + ", the image's "
                    + Anatomy.side(image.column(j)) + ",";
        }
        List<String> sides = new ArrayList<>();
        List<String> axes = new ArrayList<>();
        List<String> maskEnds = new ArrayList<>();
        List<String> imageEnds = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            if (orientation.sense(j) < 0) {
                sides.add(Anatomy.side(image.column(j)));
                axes.add(String.valueOf("xyz".charAt(j)));
                maskEnds.add(Anatomy.towards(mask.column(j)));
                imageEnds.add(Anatomy.towards(image.column(j)));
            }
        }
        return "The mask is mirrored " + String.join("/", sides) + ": its " + String.join("/", axes)
                + (axes.size() == 1 ? " axis runs to " : " axes run to ") + String.join("/", maskEnds)
                + ", the image's to " + String.join("/", imageEnds) + ",";
    }

    /**
     * The smaller of two: the corners' distance when the world axes were mistaken (RAS read as LPS), and when the array was
     * right and its axes were lost.
     */
    private static double afterTheFlipMm(Relation relation) {
        Geometry mask = relation.mask().geometry();
        Geometry image = relation.image().geometry();
        double axesLost = mirrored(relation, with(mask, mask.origin(), image.direction()));
        if (relation.orientation().isExchanged()) {
            return axesLost;
        }
        double[] sign = {1, 1, 1};
        for (int j = 0; j < 3; j++) {
            if (relation.orientation().sense(j) < 0) {
                sign[Anatomy.dominant(image.direction().column(j))] = -1;
            }
        }
        Direction d = mask.direction();
        Geometry worldTurned = with(
                mask,
                times(mask.origin(), sign),
                new Direction(times(d.x(), sign), times(d.y(), sign), times(d.z(), sign)));
        return Math.min(axesLost, mirrored(relation, worldTurned));
    }

    private static double mirrored(Relation relation, Geometry turned) {
        return Extent.of(turned, relation.image().geometry()).cornersMm();
    }

    private static Geometry with(Geometry g, Vec origin, Direction direction) {
        return new Geometry(g.dimensions(), g.nx(), g.ny(), g.nz(), g.spacing(), origin, direction);
    }

    private static Vec times(Vec v, double[] sign) {
        return new Vec(v.x() * sign[0], v.y() * sign[1], v.z() * sign[2]);
    }

    private static double smallest(Vec v) {
        return Math.min(v.x(), Math.min(v.y(), v.z()));
    }
}
