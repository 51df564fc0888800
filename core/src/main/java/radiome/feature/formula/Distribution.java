package radiome.feature.formula;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import radiome.feature.region.GreyLevels;

/** Probabilities p of some values k, zero ones left out; they add up to 1, but for rounding. */
public final class Distribution {
    /** MATLAB's and PyRadiomics' eps: the distance from 1 to the next double. */
    public static final double EPS = 0x1p-52;

    public static final double LN2 = StrictMath.log(2);

    /** Probabilities are added up in a table over the values' range while it is no burden, else by searching. */
    private static final int TABLE_PER_KEY = 8;

    private static final int SMALL_TABLE = 4096;

    private final double[] value;
    private final double[] p;

    /** @param value ascending; p its probabilities; both kept, not changed */
    public Distribution(double[] value, double[] p) {
        this.value = value;
        this.p = p;
    }

    /** The share of each grey level in the ROI. */
    public static Distribution ofLevels(GreyLevels levels) {
        double[] value = new double[levels.count()];
        double[] p = new double[levels.count()];
        long n = 0;
        for (int r = 1; r <= p.length; r++) {
            n += levels.voxels(r);
        }
        for (int r = 1; r <= p.length; r++) {
            value[r - 1] = levels.number(r);
            p[r - 1] = (double) levels.voxels(r) / n;
        }
        return new Distribution(value, p);
    }

    /**
     * The distribution of a quantity with several weights for the same value.
     *
     * @param key the quantity, below 2^53
     * @param weight of each key; those of one value are added up in order, then divided by the total
     */
    public static Distribution grouped(long[] key, double[] weight, double total) {
        if (key.length == 0) {
            return new Distribution(new double[0], new double[0]);
        }
        long lowest = Arrays.stream(key).min().orElseThrow();
        long span = Arrays.stream(key).max().orElseThrow() - lowest + 1;
        boolean table = span <= Math.max(SMALL_TABLE, (long) TABLE_PER_KEY * key.length);
        long[] distinct =
                table ? new long[0] : Arrays.stream(key).sorted().distinct().toArray();
        double[] sums = new double[table ? (int) span : distinct.length];
        for (int c = 0; c < key.length; c++) {
            sums[table ? (int) (key[c] - lowest) : Arrays.binarySearch(distinct, key[c])] += weight[c];
        }
        double[] values = new double[sums.length];
        int n = 0;
        for (int at = 0; at < sums.length; at++) {
            if (sums[at] != 0) {
                values[n] = table ? lowest + at : distinct[at];
                sums[n++] = sums[at] / total;
            }
        }
        return new Distribution(Arrays.copyOf(values, n), Arrays.copyOf(sums, n));
    }

    /** Sum of f(k) p. */
    public double sum(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += f.applyAsDouble(value[i]) * p[i];
        }
        return sum;
    }

    /** Sum of (k - centre)^order p. */
    public double moment(int order, double centre) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double power = 1;
            for (int times = 0; times < order; times++) {
                power *= value[i] - centre;
            }
            sum += power * p[i];
        }
        return sum;
    }

    /** Sum of (k - mean)^2 p. */
    public double variance() {
        return moment(2, moment(1, 0));
    }

    /** Sum of p^2. */
    public double energy() {
        double sum = 0;
        for (double share : p) {
            sum += share * share;
        }
        return sum;
    }

    /** -sum p log2(p + eps), bits. */
    public double entropy() {
        return entropy(p);
    }

    /** -sum p log2(p + eps), bits, of probabilities whose values do not matter. */
    public static double entropy(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum += share * log2(share + EPS);
        }
        return -sum;
    }

    public static double log2(double x) {
        return StrictMath.log(x) / LN2;
    }
}
