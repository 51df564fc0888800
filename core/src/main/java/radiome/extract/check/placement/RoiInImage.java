package radiome.extract.check.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Figures;
import radiome.extract.check.grid.Anatomy;
import radiome.extract.check.grid.Extent;
import radiome.extract.check.grid.Grid;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Vec;

/**
 * Whether an ROI that is placed in world space lies inside the image: G8 when none of it does, G7 when a part does not.
 * PyRadiomics' rule decides whether it is refused: the continuous indices b - 0.5 and b + n - 0.5 of the ROI's box are taken
 * to the image, where on each axis the smaller must be at least -0.501 and the larger at most size - 0.499.
 *
 * @param mask the mask's file and whole grid
 * @param image the image's
 */
public record RoiInImage(Grid mask, Grid image) {
    private static final double SLACK = 0.001;

    /**
     * @param roi on the mask's grid
     * @return an error when PyRadiomics refuses the ROI; a warning when it takes it although voxels are outside, as may
     *     happen with rotated grids
     */
    public Optional<Fault> fault(Mask roi) {
        boolean refused = !isTaken(roi.box());
        double outside = shareOutside(roi);
        if (!refused && outside == 0) {
            return Optional.empty();
        }
        Fault fault = outside == 1 ? whollyOutside(roi) : partly(roi, outside);
        return Optional.of(refused ? fault : fault.at(Level.WARNING));
    }

    private boolean isTaken(Box box) {
        Geometry g = image.geometry();
        Vec a = place(box.x0() - 0.5, box.y0() - 0.5, box.z0() - 0.5);
        Vec b = place(box.x0() + box.nx() - 0.5, box.y0() + box.ny() - 0.5, box.z0() + box.nz() - 0.5);
        for (int axis = 0; axis < g.dimensions(); axis++) {
            double low = Math.min(a.get(axis), b.get(axis));
            double high = Math.max(a.get(axis), b.get(axis));
            if (!(low >= -0.5 - SLACK && high <= g.size(axis) - 0.5 + SLACK)) {
                return false;
            }
        }
        return true;
    }

    /** By voxel centres, 0 to 1. */
    private double shareOutside(Mask roi) {
        Box box = roi.box();
        Geometry g = image.geometry();
        long outside = 0;
        for (int k = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                for (int i = 0; i < box.nx(); i++) {
                    if (roi.at(i, j, k) && !isInside(place(box.x0() + i, box.y0() + j, box.z0() + k), g)) {
                        outside++;
                    }
                }
            }
        }
        return outside / (double) roi.count();
    }

    private static boolean isInside(Vec at, Geometry g) {
        for (int axis = 0; axis < g.dimensions(); axis++) {
            if (!(at.get(axis) >= -0.5 && at.get(axis) < g.size(axis) - 0.5)) {
                return false;
            }
        }
        return true;
    }

    private Fault whollyOutside(Mask roi) {
        double mm = Apart.centre(roi.geometry())
                .minus(Apart.centre(image.geometry()))
                .length();
        return Fault.of(
                        GeometryFault.G8,
                        mask.file(),
                        "The ROI lies wholly outside the image " + image.file() + ": their centres are "
                                + Figures.of(mm) + " mm apart.",
                        "correct the path or the row: this mask belongs to another image or patient")
                .measured(mm, "mm");
    }

    private Fault partly(Mask roi, double share) {
        Extent extent = Extent.of(roi.geometry(), image.geometry());
        List<String> beyond = new ArrayList<>();
        for (int axis = 0; axis < image.geometry().dimensions(); axis++) {
            double spacing = image.geometry().spacing().get(axis);
            Vec direction = image.geometry().direction().column(axis);
            beyond(beyond, -extent.missingLow(axis) * spacing, direction.times(-1));
            beyond(beyond, -extent.missingHigh(axis) * spacing, direction);
        }
        return Fault.of(
                        GeometryFault.G7,
                        mask.file(),
                        "The ROI leaves the image " + image.file() + ": " + Figures.of(100 * share)
                                + " % of its voxels are outside, " + String.join(", ", beyond) + ".",
                        "draw the ROI again inside the image; or crop it on purpose with `radiome resample "
                                + mask.file() + " --like " + image.file() + "`")
                .measured(100 * share, "%");
    }

    private static void beyond(List<String> beyond, double mm, Vec towards) {
        if (mm > SLACK) {
            beyond.add(Figures.of(mm) + " mm beyond the face towards " + Anatomy.towards(towards));
        }
    }

    private Vec place(double i, double j, double k) {
        return image.geometry().index(mask.geometry().world(i, j, k));
    }
}
