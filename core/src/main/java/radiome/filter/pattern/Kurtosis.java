package radiome.filter.pattern;

import radiome.num.PairwiseSum;

/**
 * Excess kurtosis m4 / m2^2 - 3 with moments divided by n, as scipy's {@code kurtosis}: NaN where m2 is at most (resolution
 * times mean)^2, with a resolution of 1e-15. In 32 bit throughout, with a resolution of 1e-6, where scipy is given 32-bit values. For one thread.
 */
final class Kurtosis {
    private final double[] work;
    private final boolean narrow;

    /** @param n values at a time */
    Kurtosis(int n, boolean narrow) {
        this.work = new double[n];
        this.narrow = narrow;
    }

    double of(double[] x) {
        double mean = mean(x);
        for (int i = 0; i < x.length; i++) {
            double d = rounded(x[i] - mean);
            work[i] = rounded(d * d);
        }
        double m2 = mean(work);
        for (int i = 0; i < x.length; i++) {
            work[i] = rounded(work[i] * work[i]);
        }
        double m4 = mean(work);
        double least = rounded(rounded(narrow ? 1e-6 : 1e-15) * mean);
        return m2 <= rounded(least * least) ? Double.NaN : rounded(rounded(m4 / rounded(m2 * m2)) - 3);
    }

    private double mean(double[] x) {
        return rounded(PairwiseSum.of(x, narrow) / x.length);
    }

    private double rounded(double x) {
        return narrow ? (float) x : x;
    }
}
