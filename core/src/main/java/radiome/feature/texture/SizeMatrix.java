package radiome.feature.texture;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import radiome.feature.formula.Distribution;
import radiome.feature.formula.Log2;
import radiome.feature.formula.Tally;
import radiome.feature.region.GreyLevels;

/**
 * A matrix P(i, j): how often something of grey level i has size j. What {@link Glrlm}, {@link Glszm} and {@link Gldm}
 * compute from, with i the number of the grey level and j the length of a run, the voxels of a zone, or the voxels that
 * depend on each other. Only cells that are not 0 are kept.
 */
final class SizeMatrix {
    /** Sum of P: the number of runs, of zones, of voxels. */
    final double n;
    /** Sum of j P. */
    final double voxels;
    /** The distributions of i and of j, from p = P / n. */
    final Distribution levels;

    final Distribution sizes;

    private final double[] p;
    /** Means of i^a j^b by a / 2 + 1, then b / 2 + 1. */
    private final double[][] means = new double[3][3];

    private SizeMatrix(long[] grey, long[] size, double[] counts) {
        double sum = 0;
        double weighted = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c];
            weighted += counts[c] * size[c];
        }
        this.n = sum;
        this.voxels = weighted;
        this.p = new double[counts.length];
        for (int c = 0; c < p.length; c++) {
            p[c] = counts[c] / n;
            double i2 = (double) grey[c] * grey[c];
            double j2 = (double) size[c] * size[c];
            add(means[0], 1 / i2, j2, p[c]);
            add(means[1], 1, j2, p[c]);
            add(means[2], i2, j2, p[c]);
        }
        this.levels = grouped(grey, counts, n);
        this.sizes = grouped(size, counts, n);
    }

    private static Distribution grouped(long[] key, double[] counts, double n) {
        long lowest = Arrays.stream(key).min().orElse(0);
        long highest = Arrays.stream(key).max().orElse(0);
        Tally tally = new Tally(lowest, highest, key.length);
        for (int c = 0; c < key.length; c++) {
            tally.add(key[c], counts[c]);
        }
        return tally.distribution(n);
    }

    private static void add(double[] sums, double ofLevel, double j2, double p) {
        sums[0] += ofLevel / j2 * p;
        sums[1] += ofLevel * p;
        sums[2] += ofLevel * j2 * p;
    }

    /** Whether all counts were 0: there is no p then. */
    boolean isEmpty() {
        return p.length == 0;
    }

    /** The mean of i^a j^b: sum of i^a j^b p, with a and b out of -2, 0, 2. */
    double mean(int a, int b) {
        return means[a / 2 + 1][b / 2 + 1];
    }

    /** -sum p log2(p + eps), bits. */
    double entropy() {
        return Log2.entropy(p);
    }

    /** The matrix of counts. */
    static SizeMatrix of(SizeCounts counts, GreyLevels levels) {
        return of(counts, cell -> counts.cells()[cell], levels);
    }

    /** The matrix of numbers that are laid out as counts are: one a cell. */
    static SizeMatrix of(SizeCounts layout, IntToDoubleFunction number, GreyLevels levels) {
        Writer writer = new Writer(levels);
        for (int rank = 1; rank <= levels.count(); rank++) {
            int row = layout.rows()[rank];
            for (int size = 1; size <= layout.largest(rank); size++) {
                writer.add(rank, size, number.applyAsDouble(row + size));
            }
        }
        return writer.matrix();
    }

    /** The cells of a matrix while it is written, by level, then by size. */
    static final class Writer {
        private final GreyLevels levels;
        private long[] grey = new long[64];
        private long[] size = new long[64];
        private double[] count = new double[64];
        private int cells;

        Writer(GreyLevels levels) {
            this.levels = levels;
        }

        /** Adds a cell; a count of 0 is none. */
        void add(int rank, int atSize, double counted) {
            if (counted == 0) {
                return;
            }
            if (cells == count.length) {
                grey = Arrays.copyOf(grey, 2 * cells);
                size = Arrays.copyOf(size, 2 * cells);
                count = Arrays.copyOf(count, 2 * cells);
            }
            grey[cells] = levels.number(rank);
            size[cells] = atSize;
            count[cells++] = counted;
        }

        SizeMatrix matrix() {
            return new SizeMatrix(Arrays.copyOf(grey, cells), Arrays.copyOf(size, cells), Arrays.copyOf(count, cells));
        }
    }
}
