package radiome.feature.formula;

import java.util.Arrays;

/**
 * Weights added up by a whole number, the key: what becomes a {@link Distribution}. In a table over the keys' range while that is
 * no burden, else kept and sorted in the end.
 */
public final class Tally {
    private static final int TABLE_PER_KEY = 8;

    private static final int SMALL_TABLE = 4096;

    private final long lowest;
    private final boolean isTable;
    /** Of each key of the range, or of each one added. */
    private double[] weights;

    private long[] keys = new long[0];
    private int size;

    /**
     * @param lowest of the keys
     * @param highest of the keys; both below 2^53
     * @param expected how many will be added, a guess
     */
    public Tally(long lowest, long highest, int expected) {
        long span = highest - lowest + 1;
        this.lowest = lowest;
        this.isTable = span <= Math.max(SMALL_TABLE, (long) TABLE_PER_KEY * expected);
        this.weights = new double[isTable ? (int) span : Math.max(1, expected)];
        if (!isTable) {
            keys = new long[weights.length];
        }
    }

    /** Those of one key are added up in the order of these calls. */
    public void add(long key, double weight) {
        if (isTable) {
            weights[(int) (key - lowest)] += weight;
        } else {
            keep(key, weight);
        }
    }

    private void keep(long key, double weight) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        keys[size] = key;
        weights[size++] = weight;
    }

    /**
     * The weights' distribution. Nothing may be added afterwards.
     *
     * @param total what all weights add up to
     */
    public Distribution distribution(double total) {
        long[] distinct = isTable
                ? new long[0]
                : Arrays.stream(keys, 0, size).sorted().distinct().toArray();
        double[] sums = isTable ? weights : new double[distinct.length];
        for (int c = 0; c < size; c++) {
            sums[Arrays.binarySearch(distinct, keys[c])] += weights[c];
        }
        double[] values = new double[sums.length];
        int n = 0;
        for (int at = 0; at < sums.length; at++) {
            // no branch: which keys occur is not to be foreseen
            double sum = sums[at];
            values[n] = isTable ? lowest + at : distinct[at];
            sums[n] = sum;
            n += sum != 0 ? 1 : 0;
        }
        return new Distribution(values, sums, n, total);
    }
}
