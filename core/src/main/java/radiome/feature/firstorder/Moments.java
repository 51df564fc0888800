package radiome.feature.firstorder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import radiome.feature.formula.Distribution;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;

/**
 * What the formulas of {@link FirstOrder} share: two passes over the ROI's values, percentiles by selection. For one thread.
 *
 * <p>Sums run over chunks of {@link #CHUNK} values, each from 0, and are then added in order, which keeps a million values
 * within 1e-14 of numpy's pairwise sums.
 */
final class Moments {
    private static final int CHUNK = 4096;

    /** The percentiles that formulas ask for, found together. */
    private static final int[] PERCENTILES = {10, 25, 50, 75, 90};

    final int n;
    final double min;
    final double max;
    final double mean;
    /** Sum of (x + voxelArrayShift)^2. */
    final double energy;
    /** Mean of |x - mean|. */
    final double absoluteDeviation;
    /** Means of (x - mean)^2, ^3, ^4. */
    final double moment2;

    final double moment3;
    final double moment4;
    /** mm^3, or mm^2 for a 2-D image. */
    final double voxelSize;

    private final double[] x;
    private final Distribution levels;
    private double @Nullable [] percentiles;

    Moments(RegionOfInterest region) {
        this(
                region.values(),
                region.settings().voxelArrayShift(),
                voxelSize(region.volume().geometry()),
                Distribution.ofLevels(region.greyLevels()));
    }

    /**
     * @param values of the ROI, at least one that is not NaN; kept, not changed
     * @param shift the setting voxelArrayShift
     * @param levels the shares of the grey levels
     */
    Moments(double[] values, double shift, double voxelSize, Distribution levels) {
        this.x = withoutNaN(values);
        this.n = x.length;
        this.voxelSize = voxelSize;
        this.levels = levels;
        double origin = x[0];
        double smallest = origin;
        double largest = origin;
        double fromOrigin = 0;
        double squares = 0;
        for (int start = 0; start < n; start += CHUNK) {
            double sum1 = 0;
            double sum2 = 0;
            for (int i = start, end = Math.min(n, start + CHUNK); i < end; i++) {
                double v = x[i];
                smallest = Math.min(smallest, v);
                largest = Math.max(largest, v);
                sum1 += v - origin;
                sum2 += (v + shift) * (v + shift);
            }
            fromOrigin += sum1;
            squares += sum2;
        }
        this.min = smallest;
        this.max = largest;
        // about the first value, so that a flat ROI has its value as mean and no variance
        this.mean = origin + fromOrigin / n;
        this.energy = squares;
        double deviations = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int start = 0; start < n; start += CHUNK) {
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            double sum4 = 0;
            for (int i = start, end = Math.min(n, start + CHUNK); i < end; i++) {
                double d = x[i] - mean;
                double square = d * d;
                sum1 += Math.abs(d);
                sum2 += square;
                sum3 += square * d;
                sum4 += square * square;
            }
            deviations += sum1;
            second += sum2;
            third += sum3;
            fourth += sum4;
        }
        this.absoluteDeviation = deviations / n;
        this.moment2 = second / n;
        this.moment3 = third / n;
        this.moment4 = fourth / n;
    }

    /** The shares of the grey levels in the ROI. */
    Distribution levels() {
        return levels;
    }

    /** @param percent one of {@link #PERCENTILES} */
    double percentile(int percent) {
        double[] found = percentiles;
        if (found == null) {
            double[] fractions =
                    Arrays.stream(PERCENTILES).mapToDouble(p -> p / 100.0).toArray();
            found = Quantiles.of(x, fractions);
            percentiles = found;
        }
        return found[Arrays.binarySearch(PERCENTILES, percent)];
    }

    double robustAbsoluteDeviation() {
        double low = percentile(10);
        double high = percentile(90);
        double origin = percentile(50);
        int kept = 0;
        double fromOrigin = 0;
        for (int start = 0; start < n; start += CHUNK) {
            double sum = 0;
            for (int i = start, end = Math.min(n, start + CHUNK); i < end; i++) {
                boolean inside = x[i] >= low && x[i] <= high;
                kept += inside ? 1 : 0;
                sum += inside ? x[i] - origin : 0;
            }
            fromOrigin += sum;
        }
        double centre = origin + fromOrigin / kept;
        double deviations = 0;
        for (int start = 0; start < n; start += CHUNK) {
            double sum = 0;
            for (int i = start, end = Math.min(n, start + CHUNK); i < end; i++) {
                sum += x[i] >= low && x[i] <= high ? Math.abs(x[i] - centre) : 0;
            }
            deviations += sum;
        }
        return deviations / kept;
    }

    private static double[] withoutNaN(double[] values) {
        for (double v : values) {
            if (Double.isNaN(v)) {
                return Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
            }
        }
        return values;
    }

    private static double voxelSize(Geometry geometry) {
        return geometry.dimensions() == 2
                ? geometry.spacing().x() * geometry.spacing().y()
                : geometry.voxelVolume();
    }
}
