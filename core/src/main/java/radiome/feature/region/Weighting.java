package radiome.feature.region;

import radiome.image.Vec;

/**
 * The lengths of directions for PyRadiomics' {@code weightingNorm}. With a norm the matrices of all directions are
 * multiplied by a weight each and added to one matrix; without one ({@code NONE}) features are computed per direction and
 * averaged.
 */
public final class Weighting {
    private Weighting() {}

    /** The offset's length in mm by the norm; 1 for {@code NO_WEIGHTING} and {@code NONE}. */
    public static double length(Offset offset, Vec spacing, FeatureSettings.WeightingNorm norm) {
        double x = Math.abs(offset.x() * spacing.x());
        double y = Math.abs(offset.y() * spacing.y());
        double z = Math.abs(offset.z() * spacing.z());
        return switch (norm) {
            case INFINITY -> Math.max(x, Math.max(y, z));
            case EUCLIDEAN -> Math.sqrt(x * x + y * y + z * z);
            case MANHATTAN -> x + y + z;
            case NO_WEIGHTING, NONE -> 1;
        };
    }

    /** GLCM's weight: exp(-length^2), which is 0 from 28 mm on; 1 for {@code NO_WEIGHTING} and {@code NONE}. */
    public static double decay(Offset offset, Vec spacing, FeatureSettings.WeightingNorm norm) {
        double length = length(offset, spacing, norm);
        return switch (norm) {
            case INFINITY, EUCLIDEAN, MANHATTAN -> StrictMath.exp(-length * length);
            case NO_WEIGHTING, NONE -> 1;
        };
    }
}
