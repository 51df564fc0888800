package radiome.feature.cooccurrence;

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
        if (m.x.size() == 1) {
            return m.inWhole == 1 ? 1 : 0;
        }
        if (m.x.size() == 2 && m.inWhole == 2) {
            return TwoLevels.secondEigenvalue(m);
        }
        double leastX = m.x.least();
        double least = leastX * (m.y == m.x ? leastX : m.y.least());
        Blocks blocks = Blocks.of(m.counts);
        if (blocks.areSeveral() && Distribution.EPS < NEARLY_NOTHING * least) {
            return 1;
        }
        List<int[]> rows = blocks.rows();
        if (rows.size() > 1) {
            return secondOfAll(m, rows, least);
        }
        int[] only = rows.get(0);
        return m.counts.isSymmetrical() && only.length > 1 && DenseBlock.suits(only.length, least)
                ? DenseBlock.secondOfSymmetrical(m, only)
                : Math.max(0, secondOf(m, CellRows.of(m.counts), only, least));
    }

    private static double secondOf(CooccurrenceMatrix m, CellRows cells, int[] rows, double least) {
        if (rows.length == 1) {
            return 0;
        }
        return DenseBlock.suits(rows.length, least)
                ? DenseBlock.second(m, cells, rows)
                : new CorrelationBlock(m, cells, rows, new int[m.y.size()]).second();
    }

    private static double secondOfAll(CooccurrenceMatrix m, List<int[]> blocks, double least) {
        double first = 0;
        double second = 0;
        CellRows cells = CellRows.of(m.counts);
        int[] scratch = new int[m.y.size()];
        for (int[] rows : blocks) {
            double value = new CorrelationBlock(m, cells, rows, scratch).first();
            second = Math.max(second, Math.min(first, value));
            first = Math.max(first, value);
        }
        if (second >= NEARLY_ONE) {
            return second;
        }
        for (int[] rows : blocks) {
            double value = secondOf(m, cells, rows, least);
            second = Math.max(second, Math.min(first, value));
            first = Math.max(first, value);
        }
        return second;
    }
}
