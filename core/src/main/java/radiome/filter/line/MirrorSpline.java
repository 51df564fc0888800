package radiome.filter.line;

/**
 * From samples to the coefficients of the cubic spline through them, as scipy's {@code spline_filter} with the whole-sample
 * mirror: a causal and an anticausal recursion whose starting values are exact sums over the mirrored line. (ITK cuts those sums
 * at 1e-10, {@code radiome.image.resample}.) A line of one sample is left as it is.
 */
public final class MirrorSpline implements LineFilter {
    /** sqrt(3) - 2 to the nearest double. */
    private static final double POLE = -0.2679491924311227;

    private static final double GAIN = (1 - POLE) * (1 - 1 / POLE);

    @Override
    public double[][] apply(double[][] c, int length, int lines) {
        if (length == 1) {
            return c;
        }
        for (int i = 0; i < length; i++) {
            for (int l = 0; l < lines; l++) {
                c[i][l] *= GAIN;
            }
        }
        start(c, length, lines);
        for (int i = 1; i < length; i++) {
            addTimes(POLE, c[i - 1], c[i], lines);
        }
        double[] last = c[length - 1];
        double[] beforeLast = c[length - 2];
        for (int l = 0; l < lines; l++) {
            last[l] = (POLE * beforeLast[l] + last[l]) * POLE / (POLE * POLE - 1);
        }
        for (int i = length - 2; i >= 0; i--) {
            double[] row = c[i];
            double[] next = c[i + 1];
            for (int l = 0; l < lines; l++) {
                row[l] = POLE * (next[l] - row[l]);
            }
        }
        return c;
    }

    /**
     * c_0 = [c_0 + p^(n-1) c_(n-1) + sum over i = 1 ... n-2 of p^i (c_i + p^(n-1) c_(n-1-i))] / (1 - p^(2n-2)), which is the sum
     * of p^|i| c_i over the endless mirrored line.
     */
    private static void start(double[][] c, int length, int lines) {
        double[] first = c[0];
        double around = StrictMath.pow(POLE, length - 1.0);
        addTimes(around, c[length - 1], first, lines);
        double power = POLE;
        for (int i = 1; i < length - 1; i++) {
            double[] row = c[i];
            double[] mirrored = c[length - 1 - i];
            for (int l = 0; l < lines; l++) {
                first[l] += power * (row[l] + around * mirrored[l]);
            }
            power *= POLE;
        }
        for (int l = 0; l < lines; l++) {
            first[l] /= 1 - around * around;
        }
    }

    private static void addTimes(double factor, double[] from, double[] to, int lines) {
        for (int l = 0; l < lines; l++) {
            to[l] += factor * from[l];
        }
    }
}
