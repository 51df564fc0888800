package radiome.feature.cooccurrence;

import java.util.ArrayList;
import java.util.List;

/**
 * The second largest eigenvalue of Q(i, j) = sum over k of p(i, k) p(j, k) / (px(i) py(k) + eps), whose root is MCC.
 *
 * <p>Q falls apart into blocks: sets of rows that reach each other over common columns. With many levels and few voxels there
 * are hundreds of them, each with an eigenvalue near 1, and eps decides which one is second. So each {@link CorrelationBlock}
 * gives its two largest, and the second of all is the answer. An eigenvalue that is 0 but for rounding counts as 0 (PyRadiomics
 * has 0, 1e-17 or, where it comes out negative, no value).
 */
final class MaximalCorrelation {
    private MaximalCorrelation() {}

    /** From 0 to 1; 1 in an ROI of one level, as PyRadiomics; 0 for one level of several. */
    static double secondEigenvalue(CooccurrenceMatrix m) {
        if (m.px.length == 1) {
            return m.inWhole == 1 ? 1 : 0;
        }
        if (m.px.length == 2 && m.inWhole == 2) {
            return TwoLevels.secondEigenvalue(m);
        }
        double first = 0;
        double second = 0;
        int[] scratch = new int[m.py.length];
        for (int[] rows : blocks(m.counts)) {
            CorrelationBlock block = new CorrelationBlock(m, rows, scratch);
            for (double value : new double[] {block.first(), block.second()}) {
                second = Math.max(second, Math.min(first, value));
                first = Math.max(first, value);
            }
        }
        return second;
    }

    /** The rows of each block, ascending; rows without cells are in none. */
    private static List<int[]> blocks(Cells cells) {
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
