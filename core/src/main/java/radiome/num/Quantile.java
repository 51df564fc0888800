package radiome.num;

import java.util.Arrays;

/** Sample quantiles of type 7 (Hyndman and Fan 1996), the default of R and numpy. */
public final class Quantile {
    private Quantile() {}

    /**
     * @param sorted ascending, no NaN, at least one value
     * @param p from 0 to 1
     */
    public static double of(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The median of unsorted values without NaN; they are not changed. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] / 2 + sorted[n / 2] / 2;
    }
}
