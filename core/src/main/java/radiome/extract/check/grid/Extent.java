package radiome.extract.check.grid;

import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * The smallest box along the image's index axes that holds a mask, from outer face to outer face, in continuous indices of
 * the image (which itself reaches from -0.5 to n - 0.5).
 *
 * @param low the lower faces along x, y, z
 * @param high the upper faces
 * @param image the image's geometry
 */
public record Extent(Vec low, Vec high, Geometry image) {
    public static Extent of(Geometry mask, Geometry image) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int c = 0; c < 8; c++) {
            double i = (c & 1) == 0 ? -0.5 : mask.nx() - 0.5;
            double j = (c & 2) == 0 ? -0.5 : mask.ny() - 0.5;
            double k = (c & 4) == 0 ? -0.5 : mask.nz() - 0.5;
            Vec at = image.index(mask.world(i, j, k));
            for (int axis = 0; axis < 3; axis++) {
                low[axis] = Math.min(low[axis], at.get(axis));
                high[axis] = Math.max(high[axis], at.get(axis));
            }
        }
        return new Extent(new Vec(low[0], low[1], low[2]), new Vec(high[0], high[1], high[2]), image);
    }

    /** Voxels that the image reaches farther than the mask at its low end; negative when the mask reaches farther. */
    public double missingLow(int axis) {
        return low.get(axis) + 0.5;
    }

    /** As {@link #missingLow}, at the high end. */
    public double missingHigh(int axis) {
        return image.size(axis) - 0.5 - high.get(axis);
    }

    /** Along {@code axis} one of the two reaches nowhere farther than the other, to a thousandth of a voxel. */
    public boolean isNested(int axis) {
        double slack = Relation.SAME_PLACE;
        boolean maskWithin = missingLow(axis) >= -slack && missingHigh(axis) >= -slack;
        boolean imageWithin = missingLow(axis) <= slack && missingHigh(axis) <= slack;
        return maskWithin || imageWithin;
    }

    /** Both have more than a thousandth of a voxel in common along every axis. */
    public boolean overlaps() {
        for (int axis = 0; axis < 3; axis++) {
            if (!(high.get(axis) > -0.5 + Relation.SAME_PLACE
                    && low.get(axis) < image.size(axis) - 0.5 - Relation.SAME_PLACE)) {
                return false;
            }
        }
        return true;
    }

    /** The largest distance of a corner of the mask's box from the same corner of the image's, in mm. */
    public double cornersMm() {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double mm = Math.max(Math.abs(missingLow(axis)), Math.abs(missingHigh(axis)))
                    * image.spacing().get(axis);
            sum += mm * mm;
        }
        return Math.sqrt(sum);
    }

    /** No face is farther from the image's than a thousandth of a voxel. */
    public boolean coincides() {
        for (int axis = 0; axis < 3; axis++) {
            double farther = Math.max(Math.abs(missingLow(axis)), Math.abs(missingHigh(axis)));
            if (!(farther <= Relation.SAME_PLACE)) {
                return false;
            }
        }
        return true;
    }
}
