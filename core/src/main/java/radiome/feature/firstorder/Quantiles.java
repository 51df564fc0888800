package radiome.feature.firstorder;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between ranks, numpy's default: position (n - 1) q; a + (b - a) g between the values
 * a and b of the ranks around it, b - (b - a)(1 - g) from g = 0.5 on.
 */
final class Quantiles {
    private static final int BUCKETS = 1024;

    /** Below this many values sorting is quicker. */
    private static final int FEW = 256;

    /** Narrowing by {@link #BUCKETS} each time; values that lie apart over more orders of magnitude than this are sorted. */
    private static final int DEEPEST = 5;

    private Quantiles() {}

    /**
     * @param x at least one value, no NaN, not changed
     * @param fractions from 0 to 1, ascending
     * @return one value a fraction
     */
    static double[] of(double[] x, double[] fractions) {
        int[] ranks = new int[2 * fractions.length];
        for (int f = 0; f < fractions.length; f++) {
            ranks[2 * f] = (int) Math.floor((x.length - 1) * fractions[f]);
            ranks[2 * f + 1] = Math.min(ranks[2 * f] + 1, x.length - 1);
        }
        int[] distinct = Arrays.stream(ranks).sorted().distinct().toArray();
        double[] values = new double[distinct.length];
        select(x, 0, distinct, 0, distinct.length, values, 0);
        double[] quantiles = new double[fractions.length];
        for (int f = 0; f < fractions.length; f++) {
            double a = values[Arrays.binarySearch(distinct, ranks[2 * f])];
            double b = values[Arrays.binarySearch(distinct, ranks[2 * f + 1])];
            double g = (x.length - 1) * fractions[f] - ranks[2 * f];
            quantiles[f] = g < 0.5 ? a + (b - a) * g : b - (b - a) * (1 - g);
        }
        return quantiles;
    }

    /**
     * The values of some ranks: counts values in buckets of equal width, then looks only into the buckets that hold a rank.
     * Linear but for values that crowd into one bucket again and again.
     *
     * @param below how many values of the whole lie below these
     * @param ranks in the whole, ascending; those from {@code from} to {@code to} lie in x
     * @param values takes the value of each rank
     */
    private static void select(double[] x, int below, int[] ranks, int from, int to, double[] values, int depth) {
        double min = x[0];
        double max = x[0];
        for (double v : x) {
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        double scale = BUCKETS / (max - min);
        if (x.length < FEW || depth == DEEPEST || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            double[] sorted = x.clone();
            Arrays.sort(sorted);
            for (int r = from; r < to; r++) {
                values[r] = sorted[ranks[r] - below];
            }
            return;
        }
        int[] counts = new int[BUCKETS];
        for (double v : x) {
            counts[bucket(v, min, scale)]++;
        }
        double[][] wanted = new double[BUCKETS][];
        int[] passed = new int[BUCKETS + 1];
        passed[0] = below;
        for (int b = 0, r = from; b < BUCKETS; b++) {
            passed[b + 1] = passed[b] + counts[b];
            if (r < to && ranks[r] < passed[b + 1]) {
                wanted[b] = new double[counts[b]];
                r = firstFrom(passed[b + 1], ranks, r, to);
            }
        }
        int[] filled = new int[BUCKETS];
        for (double v : x) {
            int b = bucket(v, min, scale);
            if (wanted[b] != null) {
                wanted[b][filled[b]++] = v;
            }
        }
        for (int b = 0, r = from; b < BUCKETS; b++) {
            if (wanted[b] != null) {
                int next = firstFrom(passed[b + 1], ranks, r, to);
                select(wanted[b], passed[b], ranks, r, next, values, depth + 1);
                r = next;
            }
        }
    }

    /** Index of the first rank of {@code from ... to - 1} that is at least {@code least}; {@code to} where there is none. */
    private static int firstFrom(int least, int[] ranks, int from, int to) {
        int r = from;
        while (r < to && ranks[r] < least) {
            r++;
        }
        return r;
    }

    private static int bucket(double v, double min, double scale) {
        return Math.min(BUCKETS - 1, (int) ((v - min) * scale));
    }
}
