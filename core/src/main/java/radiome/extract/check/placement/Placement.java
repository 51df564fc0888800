package radiome.extract.check.placement;

import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Figures;
import radiome.extract.check.Use;
import radiome.extract.check.grid.Grid;
import radiome.extract.check.grid.Relation;
import radiome.extract.check.grid.Tolerance;

/**
 * Compares the grid of a mask with that of its image in world space (LPS, mm). PyRadiomics' rule decides whether they are
 * the same (sizes; origin and spacing to {@code geometryTolerance} x the image's spacing along x; direction cosines to
 * {@code geometryTolerance}); only where they are not does this class ask what is wrong, so that nothing PyRadiomics takes
 * is refused.
 *
 * @param geometryTolerance PyRadiomics' setting, above 0
 * @param inWorld the mask is placed in world space (correctMask), so a difference is a warning
 * @param use what the values are for
 */
public record Placement(double geometryTolerance, boolean inWorld, Use use) {
    /** PyRadiomics' and ITK's default. */
    public static final double DEFAULT_TOLERANCE = 1e-6;

    /** In the order of the list of faults; the first that applies is told, the last always does. */
    private static final List<Displacement> DISPLACEMENTS = List.of(
            new OtherAxes(),
            new SameLattice(),
            new HeaderDrift(),
            new Mirrored(),
            new Apart(),
            new Rotated(),
            new OtherSpacing(),
            new ShiftedOrigin());

    /**
     * Whether mask and image are one grid by PyRadiomics' rule.
     *
     * @param mask the whole grid of the mask
     * @param image the whole grid of the image
     */
    public boolean isSame(Grid mask, Grid image) {
        return mask.geometry().dimensions() == image.geometry().dimensions()
                && new Tolerance(geometryTolerance).accepts(mask.geometry(), image.geometry());
    }

    /**
     * What is wrong, if anything is.
     *
     * @return one of G1 to G6, G8, G10: an error without {@code inWorld}; with it G1 is a note, G2, G3, G5, G6 are
     *     warnings, G4 is a warning in extraction and an error in a study, G8 and G10 stay errors. Two grids that are the
     *     same only because of a large tolerance give the fault as a warning
     */
    public Optional<Fault> compare(Grid mask, Grid image) {
        boolean same = isSame(mask, image);
        if (same && geometryTolerance <= DEFAULT_TOLERANCE) {
            return Optional.empty();
        }
        Relation relation = new Relation(mask, image);
        if (same) {
            boolean samePlace = relation.drift() < Relation.SAME_PLACE;
            return samePlace ? Optional.empty() : Optional.of(taken(first(relation)));
        }
        Fault fault = first(relation);
        return Optional.of(inWorld ? placed(fault) : fault);
    }

    private static Fault first(Relation relation) {
        return DISPLACEMENTS.stream()
                .flatMap(d -> d.find(relation).stream())
                .findFirst()
                .orElseThrow();
    }

    private Fault placed(Fault fault) {
        return switch ((GeometryFault) fault.code()) {
            case G8, G10 -> fault;
            case G1 -> told(fault, Level.NOTE, "nothing: it is copied onto the image's grid without interpolation");
            case G4 -> use == Use.STUDY ? fault : told(fault, Level.WARNING, LOOK);
            default -> told(fault, Level.WARNING, LOOK);
        };
    }

    private static final String LOOK =
            "the mask is placed in world space as `correctMask` or `resampledPixelSpacing` asks; look at both in a viewer to be sure";

    private Fault taken(Fault fault) {
        return told(
                fault,
                Level.WARNING,
                "it is taken because `geometryTolerance: " + Figures.of(geometryTolerance)
                        + "` is so large; remove the setting to see which masks are displaced");
    }

    private static Fault told(Fault fault, Level level, String fix) {
        return new Fault(
                fault.code(),
                level,
                fault.patient(),
                fault.sequence(),
                fault.file(),
                fault.what(),
                fault.measured(),
                fault.unit(),
                fix);
    }
}
