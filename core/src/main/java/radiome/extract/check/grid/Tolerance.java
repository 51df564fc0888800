package radiome.extract.check.grid;

import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * PyRadiomics' rule (that of ITK) for two grids to be the same: equal sizes; no component of origin or spacing differs by
 * more than {@code value} x the image's spacing along x, no direction cosine by more than {@code value} itself.
 *
 * @param value the setting {@code geometryTolerance}, above 0
 */
public record Tolerance(double value) {
    public boolean accepts(Geometry mask, Geometry image) {
        for (int axis = 0; axis < image.dimensions(); axis++) {
            if (mask.size(axis) != image.size(axis)) {
                return false;
            }
        }
        double length = value * image.spacing().x();
        return lengths(mask, image) <= length && cosines(mask, image) <= value;
    }

    /** The smallest value that would take these two, sizes apart. */
    public static double needed(Geometry mask, Geometry image) {
        return Math.max(lengths(mask, image) / image.spacing().x(), cosines(mask, image));
    }

    private static double lengths(Geometry mask, Geometry image) {
        Vec origin = mask.origin().minus(image.origin());
        Vec spacing = mask.spacing().minus(image.spacing());
        double largest = 0;
        for (int axis = 0; axis < image.dimensions(); axis++) {
            largest = Math.max(largest, Math.abs(origin.get(axis)));
            largest = Math.max(largest, Math.abs(spacing.get(axis)));
        }
        return largest;
    }

    private static double cosines(Geometry mask, Geometry image) {
        double largest = 0;
        for (int row = 0; row < image.dimensions(); row++) {
            for (int column = 0; column < image.dimensions(); column++) {
                double difference =
                        mask.direction().at(row, column) - image.direction().at(row, column);
                largest = Math.max(largest, Math.abs(difference));
            }
        }
        return largest;
    }
}
