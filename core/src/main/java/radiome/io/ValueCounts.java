package radiome.io;

import java.util.Arrays;

/** Counts of different doubles: an open hash table on primitive arrays, which stops taking new values at a limit. */
final class ValueCounts {
    private final int most;
    private double[] values = new double[64];
    private long[] counts = new long[64];
    private int different;
    private boolean full;

    /** @param most different values that are kept */
    ValueCounts(int most) {
        this.most = most;
    }

    /** Adds {@code n} > 0 voxels of a value that is neither NaN nor 0; nothing when the value is new and the table is full. */
    void add(double value, long n) {
        int at = slot(values, counts, value);
        if (counts[at] == 0) {
            if (different == most) {
                full = true;
                return;
            }
            values[at] = value;
            different++;
        }
        counts[at] += n;
        if (2 * different > values.length) {
            grow();
        }
    }

    /** Whether there were more different values than are kept. */
    boolean isFull() {
        return full;
    }

    /** The different values, ascending. */
    double[] values() {
        double[] found = new double[different];
        int n = 0;
        for (int at = 0; at < values.length; at++) {
            if (counts[at] > 0) {
                found[n++] = values[at];
            }
        }
        Arrays.sort(found);
        return found;
    }

    /** Voxels of a value; 0 when there are none. */
    long of(double value) {
        return counts[slot(values, counts, value)];
    }

    private void grow() {
        double[] wider = new double[2 * values.length];
        long[] widerCounts = new long[wider.length];
        for (int at = 0; at < values.length; at++) {
            if (counts[at] > 0) {
                int to = slot(wider, widerCounts, values[at]);
                wider[to] = values[at];
                widerCounts[to] = counts[at];
            }
        }
        values = wider;
        counts = widerCounts;
    }

    /** Where the value is, or the free place where it belongs; the length is a power of two and never more than half used. */
    private static int slot(double[] values, long[] counts, double value) {
        long bits = Double.doubleToRawLongBits(value) * 0x9E37_79B9_7F4A_7C15L; // Fibonacci hashing
        int at = (int) (bits >>> 32) & (values.length - 1);
        while (counts[at] != 0 && values[at] != value) {
            at = (at + 1) & (values.length - 1);
        }
        return at;
    }
}
