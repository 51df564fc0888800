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

    /** eps / ln 2: what eps adds to p log2(p + eps). */
    private static final double EPS_BITS = EPS / LN2;

    /** From here on the next term, (eps / x)^2 / 2, is below 1e-12 of the logarithm. */
    private static final double MUCH_LARGER_THAN_EPS = 1e-9;

    private static final double[] LOG2_OF_COUNT = logarithmsTo(4096);

    private final double[] value;
    private final double[] p;
    /** What p was before it was divided by the total. */
    private final double[] weight;

    private final double total;

    /**
     * @param value ascending, kept, not changed
     * @param weight of each, kept, not changed
     * @param total what the weights add up to
     */
    public Distribution(double[] value, double[] weight, double total) {
        this.value = value;
        this.weight = weight;
        this.total = total;
        this.p = new double[weight.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = weight[i] / total;
        }
    }

    /** The share of each grey level in the ROI. */
    public static Distribution ofLevels(GreyLevels levels) {
        double[] value = new double[levels.count()];
        double[] voxels = new double[levels.count()];
        double n = 0;
        for (int r = 1; r <= voxels.length; r++) {
            value[r - 1] = levels.number(r);
            voxels[r - 1] = levels.voxels(r);
            n += voxels[r - 1];
        }
        return new Distribution(value, voxels, n);
    }

    /**
     * The distribution of a quantity with several weights for the same value.
     *
     * @param key the quantity, below 2^53
     * @param weight of each key; those of one value are added up in order, then divided by the total
     */
    public static Distribution grouped(long[] key, double[] weight, double total) {
        if (key.length == 0) {
            return new Distribution(new double[0], new double[0], total);
        }
        long lowest = key[0];
        long most = key[0];
        for (long k : key) {
            lowest = Math.min(lowest, k);
            most = Math.max(most, k);
        }
        long span = most - lowest + 1;
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
                sums[n++] = sums[at];
            }
        }
        return new Distribution(Arrays.copyOf(values, n), Arrays.copyOf(sums, n), total);
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
        double logTotal = log2OfCount(total);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += pLog2p(p[i], log2OfCount(weight[i]) - logTotal);
        }
        return -sum;
    }

    /** -sum p log2(p + eps), bits, of probabilities whose values do not matter. */
    public static double entropy(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum += share * log2(share + EPS);
        }
        return -sum;
    }

    /** p log2(p + eps), given log2 p. */
    public static double pLog2p(double p, double log2) {
        return p > MUCH_LARGER_THAN_EPS ? p * log2 + EPS_BITS : p * log2(p + EPS);
    }

    /** log2, from a table for small whole numbers. */
    public static double log2OfCount(double count) {
        int whole = (int) count;
        return whole == count && whole < LOG2_OF_COUNT.length ? LOG2_OF_COUNT[whole] : log2(count);
    }

    private static double[] logarithmsTo(int count) {
        double[] log2 = new double[count];
        for (int k = 1; k < count; k++) {
            log2[k] = log2(k);
        }
        return log2;
    }

    public static double log2(double x) {
        return StrictMath.log(x) / LN2;
    }
}
