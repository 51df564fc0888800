package radiome.image;

/**
 * Count, sums and extrema of a stream of values, as ITK's StatisticsImageFilter, whose sums of values and of squares are
 * compensated. The compensation here is Sum2 (Ogita, Rump and Oishi 2005, algorithm 4.4): it keeps the error of every
 * addition in a second sum, which is as if added with twice the digits, and unlike Kahan's it does not wait for the
 * correction before the next addition. The result depends on the values and their order only, not on how they are cut.
 * Squares are rounded before they are added, as in ITK, so the SD of voxels far from 0 is known to about mean^2 / SD x 1e-16.
 */
public final class Moments {
    private double sum;
    private double sumError;
    private double squares;
    private double squaresError;
    private long count;
    private long notFinite;
    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;

    /** Adds the first {@code n} values. */
    public void add(double[] values, int n) {
        double s = sum;
        double sError = sumError;
        double q = squares;
        double qError = squaresError;
        for (int i = 0; i < n; i++) {
            double x = values[i];
            double t = s + x;
            double z = t - s;
            sError += (s - (t - z)) + (x - z); // exactly s + x - t
            s = t;
            double xx = x * x;
            double u = q + xx;
            double w = u - q;
            qError += (q - (u - w)) + (xx - w);
            q = u;
        }
        sum = s;
        sumError = sError;
        squares = q;
        squaresError = qError;
        count += n;
        extremes(values, n);
    }

    /** Of the voxels of a volume. */
    public static Statistics of(Volume volume) {
        Moments moments = new Moments();
        moments.add(volume.values(), volume.values().length);
        return moments.statistics();
    }

    /** Of all values added so far. */
    public Statistics statistics() {
        double total = corrected(sum, sumError);
        double variance = (corrected(squares, squaresError) - total * total / count) / (count - 1);
        double sd = variance < 0 ? 0 : Math.sqrt(variance); // below 0 by rounding only: a flat image
        boolean any = minimum <= maximum;
        return new Statistics(
                count, notFinite, total / count, sd, any ? minimum : Double.NaN, any ? maximum : Double.NaN);
    }

    private void extremes(double[] values, int n) {
        double low = minimum;
        double high = maximum;
        int strange = 0;
        for (int i = 0; i < n; i++) {
            double x = values[i];
            low = x < low ? x : low; // NaN fails both comparisons
            high = x > high ? x : high;
            strange += Double.isFinite(x) ? 0 : 1;
        }
        minimum = low;
        maximum = high;
        notFinite += strange;
    }

    /** The errors of additions to an infinite sum are NaN. */
    private static double corrected(double sum, double error) {
        return Double.isNaN(error) ? sum : sum + error;
    }
}
