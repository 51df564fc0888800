package radiome.feature;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * A matrix P(i, j): how often something of grey level i has size j. What {@link Glrlm}, {@link Glszm} and {@link Gldm}
 * compute from, with i the number of the grey level and j the length of a run, the voxels of a zone, or the voxels that
 * depend on each other. Only cells that are not 0 are kept. Never empty.
 */
final class SizeMatrix {
    /** Sum of P: the number of runs, of zones, of voxels. */
    final double n;
    /** Sum of j P. */
    final double voxels;
    /** The distributions of i and of j, from p = P / n. */
    final Distribution levels;

    final Distribution sizes;

    private final long[] grey;
    private final long[] size;
    private final double[] p;

    private SizeMatrix(long[] grey, long[] size, double[] counts) {
        this.grey = grey;
        this.size = size;
        double sum = 0;
        double weighted = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c];
            weighted += counts[c] * size[c];
        }
        this.n = sum;
        this.voxels = weighted;
        this.p = Arrays.stream(counts).map(count -> count / n).toArray();
        this.levels = Distribution.grouped(grey, p);
        this.sizes = Distribution.grouped(size, p);
    }

    /** Sum of f(i, j) p. */
    double sum(DoubleBinaryOperator f) {
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            sum += f.applyAsDouble(grey[c], size[c]) * p[c];
        }
        return sum;
    }

    /** -sum p log2(p + eps), bits. */
    double entropy() {
        return Distribution.entropy(p);
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

        /** A count of 0 is no cell. */
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

        boolean isEmpty() {
            return cells == 0;
        }

        SizeMatrix matrix() {
            return new SizeMatrix(Arrays.copyOf(grey, cells), Arrays.copyOf(size, cells), Arrays.copyOf(count, cells));
        }
    }

    /** The matrix of counts, of which at least one is above 0. */
    static SizeMatrix of(SizeCounts counts, GreyLevels levels) {
        Writer writer = new Writer(levels);
        for (int rank = 1; rank <= counts.levels(); rank++) {
            for (int s = 1; s <= counts.largest(rank); s++) {
                writer.add(rank, s, counts.count(rank, s));
            }
        }
        return writer.matrix();
    }
}
