package radiome.feature.cooccurrence;

import java.util.ArrayList;
import java.util.List;
import radiome.feature.formula.Distribution;

/**
 * The second largest eigenvalue of Q(i, j) = sum over k of p(i, k) p(j, k) / (px(i) py(k) + eps), whose root is MCC.
 *
 * <p>Q falls apart into blocks: sets of rows that reach each other over common columns. With many levels and few voxels there
 * are hundreds of them, each with an eigenvalue near 1, and eps decides which one is second. So each {@link CorrelationBlock}
 * gives its two largest, and the second of all is the answer. An eigenvalue that is 0 but for rounding counts as 0 (PyRadiomics
 * has 0, 1e-17 or, where it comes out negative, no value).
 */
final class MaximalCorrelation {
    /** No eigenvalue exceeds 1; where a block's first comes so near, its other ones add less than 1e-12. */
    private static final double NEARLY_ONE = 1 - 1e-12;

    /** Each block's first eigenvalue is 1 but for eps / (px py). */
    private static final double NEARLY_NOTHING = 1e-12;

    private MaximalCorrelation() {}

    /** From 0 to 1; 1 in an ROI of one level, as PyRadiomics; 0 for one level of several. */
    static double secondEigenvalue(CooccurrenceMatrix m) {
        if (m.px.length == 1) {
            return m.inWhole == 1 ? 1 : 0;
        }
        if (m.px.length == 2 && m.inWhole == 2) {
            return TwoLevels.secondEigenvalue(m);
        }
        List<int[]> blocks = blocks(m.counts);
        if (blocks.size() > 1 && Distribution.EPS < NEARLY_NOTHING * least(m.px) * least(m.py)) {
            return 1;
        }
        return blocks.size() == 1 ? Math.max(0, secondOf(m, blocks.get(0))) : secondOfAll(m, blocks);
    }

    /** The smallest number above 0. */
    private static double least(double[] marginal) {
        double least = 1;
        for (double share : marginal) {
            least = share > 0 && share < least ? share : least;
        }
        return least;
    }

    private static double secondOf(CooccurrenceMatrix m, int[] rows) {
        if (rows.length == 1) {
            return 0;
        }
        return DenseBlock.suits(m, rows)
                ? DenseBlock.second(m, rows)
                : new CorrelationBlock(m, rows, new int[m.py.length]).second();
    }

    private static double secondOfAll(CooccurrenceMatrix m, List<int[]> blocks) {
        double first = 0;
        double second = 0;
        int[] scratch = new int[m.py.length];
        for (int[] rows : blocks) {
            double value = new CorrelationBlock(m, rows, scratch).first();
            second = Math.max(second, Math.min(first, value));
            first = Math.max(first, value);
        }
        if (second >= NEARLY_ONE) {
            return second;
        }
        for (int[] rows : blocks) {
            double value = secondOf(m, rows);
            second = Math.max(second, Math.min(first, value));
            first = Math.max(first, value);
        }
        return second;
    }

    /** The rows of each block, ascending; rows without cells are in none. */
    private static List<int[]> blocks(Cells cells) {
        return cells.rows() <= Long.SIZE ? blocksBySets(cells) : blocksByTrees(cells);
    }

    /** Rows and columns as sets of bits: a row joins the blocks that hold one of its columns. */
    private static List<int[]> blocksBySets(Cells cells) {
        int n = cells.rows();
        long[] rows = new long[n];
        long[] columns = new long[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            long ownRows = 1L << i;
            long ownColumns = 0;
            for (int c = cells.start()[i]; c < cells.start()[i + 1]; c++) {
                ownColumns |= 1L << cells.column()[c];
            }
            if (ownColumns == 0) {
                continue;
            }
            int kept = 0;
            for (int b = 0; b < size; b++) {
                if ((columns[b] & ownColumns) != 0) {
                    ownRows |= rows[b];
                    ownColumns |= columns[b];
                } else {
                    rows[kept] = rows[b];
                    columns[kept++] = columns[b];
                }
            }
            rows[kept] = ownRows;
            columns[kept] = ownColumns;
            size = kept + 1;
        }
        List<int[]> blocks = new ArrayList<>();
        for (int b = 0; b < size; b++) {
            int[] block = new int[Long.bitCount(rows[b])];
            long left = rows[b];
            for (int k = 0; k < block.length; k++, left &= left - 1) {
                block[k] = Long.numberOfTrailingZeros(left);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static List<int[]> blocksByTrees(Cells cells) {
        int n = cells.rows();
        int[] parent = new int[2 * n];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
        }
        for (int i = 0; i < n; i++) {
            for (int c = cells.start()[i]; c < cells.start()[i + 1]; c++) {
                parent[root(parent, n + cells.column()[c])] = root(parent, i);
            }
        }
        int[] size = new int[2 * n];
        for (int i = 0; i < n; i++) {
            size[root(parent, i)] += cells.start()[i + 1] > cells.start()[i] ? 1 : 0;
        }
        List<int[]> blocks = new ArrayList<>();
        int[] number = new int[2 * n];
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            int root = root(parent, i);
            if (cells.start()[i + 1] > cells.start()[i]) {
                if (number[root] == 0) {
                    blocks.add(new int[size[root]]);
                    number[root] = blocks.size();
                }
                int block = number[root] - 1;
                blocks.get(block)[filled[block]++] = i;
            }
        }
        return blocks;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
