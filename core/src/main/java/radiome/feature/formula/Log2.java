package radiome.feature.formula;

/** Logarithms to base 2 for entropies in bits, to which PyRadiomics adds eps: -sum p log2(p + eps). */
public final class Log2 {
    private static final double LN2 = StrictMath.log(2);

    /** eps / ln 2: what eps adds to p log2(p + eps). */
    public static final double EPS_BITS = Distribution.EPS / LN2;

    /** From here on the next term, (eps / x)^2 / 2, is below 1e-12 of the logarithm. */
    public static final double MUCH_LARGER_THAN_EPS = 1e-9;

    private static final double[] OF_COUNT = table(4096);

    private Log2() {}

    public static double of(double x) {
        return StrictMath.log(x) / LN2;
    }

    /** log2, from a table for small whole numbers; 0 for 0. */
    public static double ofCount(double count) {
        int whole = (int) count;
        return whole == count && whole < OF_COUNT.length ? OF_COUNT[whole] : of(count);
    }

    private static double[] table(int size) {
        double[] log2 = new double[size];
        for (int k = 1; k < size; k++) {
            log2[k] = of(k);
        }
        return log2;
    }

    /** p log2(p + eps), given log2 p. */
    public static double weighted(double p, double log2) {
        return p > MUCH_LARGER_THAN_EPS ? p * log2 + EPS_BITS : p * of(p + Distribution.EPS);
    }

    /** -sum p log2(p + eps), bits. */
    public static double entropy(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum += share * of(share + Distribution.EPS);
        }
        return -sum;
    }
}
