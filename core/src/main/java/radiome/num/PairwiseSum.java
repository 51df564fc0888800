package radiome.num;

/**
 * numpy's sum of a contiguous array ({@code pairwise_sum}): below 9 values one after the other, up to 128 in eight interleaved
 * parts, above in halves. In 64 bit, or in 32 bit where numpy would, each addition rounded.
 */
public final class PairwiseSum {
    private static final int LANES = 8;
    private static final int BLOCK = 128;

    private final double[] values;
    private final boolean narrow;

    private PairwiseSum(double[] values, boolean narrow) {
        this.values = values;
        this.narrow = narrow;
    }

    /** @param narrow whether values and sums are 32-bit floats */
    public static double of(double[] values, boolean narrow) {
        return new PairwiseSum(values, narrow).of(0, values.length);
    }

    private double of(int from, int n) {
        if (n < LANES) {
            double sum = 0;
            for (int i = from; i < from + n; i++) {
                sum = rounded(sum + values[i]);
            }
            return sum;
        }
        if (n <= BLOCK) {
            return lanes(from, n);
        }
        int half = n / 2 - n / 2 % LANES;
        return rounded(of(from, half) + of(from + half, n - half));
    }

    private double lanes(int from, int n) {
        double[] lane = new double[LANES];
        System.arraycopy(values, from, lane, 0, LANES);
        int i = LANES;
        for (; i < n - n % LANES; i += LANES) {
            for (int l = 0; l < LANES; l++) {
                lane[l] = rounded(lane[l] + values[from + i + l]);
            }
        }
        double sum = rounded(rounded(rounded(lane[0] + lane[1]) + rounded(lane[2] + lane[3]))
                + rounded(rounded(lane[4] + lane[5]) + rounded(lane[6] + lane[7])));
        for (; i < n; i++) {
            sum = rounded(sum + values[from + i]);
        }
        return sum;
    }

    private double rounded(double x) {
        return narrow ? (float) x : x;
    }
}
