package radiome.image.resample;

import java.util.ArrayList;
import java.util.List;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * The grid that PyRadiomics resamples on ({@code imageoperations.resampleImage}): the ROI's box of the mask's grid with
 * another spacing and voxels to spare. The corner of its first voxel, not its centre, is aligned with the mask's. Only the
 * mask decides it; where the ROI is one voxel thick the mask's spacing is kept.
 *
 * @param mask grid of the mask
 * @param roi the ROI's box on it
 * @param spacing mm along each of the mask's dimensions; 0 keeps the mask's
 * @param pad new voxels on each side, as far as the mask reaches
 */
public record TargetGrid(Geometry mask, Box roi, List<Double> spacing, int pad) {
    public TargetGrid {
        spacing = List.copyOf(spacing);
        if (spacing.size() != mask.dimensions()) {
            throw new IllegalArgumentException(spacing.size() + " spacings for " + mask.dimensions() + " dimensions");
        }
    }

    /** Whether the image has that spacing already, to 1e-5 relative, so that it is not interpolated. */
    public boolean isSpacingOf(Geometry image) {
        for (int axis = 0; axis < mask.dimensions(); axis++) {
            double t = target(axis);
            if (!(Math.abs(image.spacing().get(axis) - t) <= 1e-8 + 1e-5 * Math.abs(t))) {
                return false;
            }
        }
        return true;
    }

    /** How many voxels it has; more than an array holds for a spacing far too small. */
    public double voxels() {
        double product = 1;
        for (int axis = 0; axis < mask.dimensions(); axis++) {
            product *= high(axis) - low(axis) + 1;
        }
        return product;
    }

    /** @throws ArithmeticException when a side is longer than an int */
    public Geometry geometry() {
        List<Integer> size = new ArrayList<>();
        double[] step = {0, 0, 0};
        double[] first = {0, 0, 0};
        for (int axis = 0; axis < 3; axis++) {
            boolean kept = axis >= mask.dimensions();
            size.add(kept ? 1 : Math.toIntExact((long) (high(axis) - low(axis) + 1)));
            step[axis] = kept ? mask.spacing().get(axis) : target(axis);
            first[axis] = kept ? 0 : first(axis);
        }
        return new Geometry(
                mask.dimensions(),
                size.get(0),
                size.get(1),
                size.get(2),
                new Vec(step[0], step[1], step[2]),
                mask.world(first[0], first[1], first[2]),
                mask.direction());
    }

    private double target(int axis) {
        double asked = spacing.get(axis);
        return asked == 0 || roi.size(axis) == 1 ? mask.spacing().get(axis) : asked;
    }

    private double ratio(int axis) {
        return mask.spacing().get(axis) / target(axis);
    }

    private double low(int axis) {
        return Math.max(0, Math.floor((roi.first(axis) - 0.5) * ratio(axis) - pad));
    }

    private double high(int axis) {
        double asked = Math.ceil((roi.first(axis) + roi.size(axis) - 0.5) * ratio(axis) + pad);
        return Math.min(asked, Math.ceil(mask.size(axis) * ratio(axis)) - 1);
    }

    /** Of the first new voxel's centre, as a continuous index of the mask. */
    private double first(int axis) {
        double m = mask.spacing().get(axis);
        return 0.5 * (target(axis) - m) / m + low(axis) / ratio(axis);
    }
}
