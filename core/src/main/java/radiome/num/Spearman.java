package radiome.num;

import java.util.stream.IntStream;

/** Spearman's rank correlation: Pearson's of mid-ranks. */
public final class Spearman {
    private Spearman() {}

    /**
     * @param x finite values
     * @param y as many
     * @return from -1 to 1; NaN when either is constant or there are fewer than 2
     */
    public static double of(double[] x, double[] y) {
        double[] a = midRanks(x);
        double[] b = midRanks(y);
        double mean = (x.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
    }

    /** Ranks from 1; equal values share the mean of their places. */
    static double[] midRanks(double[] x) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted((i, j) -> Double.compare(x[i], x[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[x.length];
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && x[order[to]] == x[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks[order[k]] = (from + 1 + to) / 2.0;
            }
        }
        return ranks;
    }
}
