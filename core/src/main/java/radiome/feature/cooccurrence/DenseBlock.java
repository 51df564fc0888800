package radiome.feature.cooccurrence;

import java.util.Arrays;
import radiome.feature.formula.Distribution;

/**
 * The second eigenvalue of a block of few levels (see {@link MaximalCorrelation}), faster than {@link CorrelationBlock}: a full
 * symmetric matrix brought to tridiagonal form by Householder's reflections (Golub and Van Loan, Matrix Computations, 8.3.1).
 * The first reflection turns the known first eigenvector, the roots of px, onto an axis of its own.
 *
 * <p>S = A A', A(i, k) = p(i, k) / sqrt(px(i) py(k) + eps). Against Q', S exchanges eps between row i and row j; the difference is
 * antisymmetric and so moves no eigenvalue but by the square of eps / (px py).
 */
final class DenseBlock {
    /** From here on the products through the cells are cheaper. */
    private static final int MOST_ROWS = 32;

    /** The square of it is below rounding. */
    private static final double SMALL_EPS = 1e-9;

    private final int n;
    /** S, row after row; of each the columns up to the diagonal. */
    private final double[] s;

    private final double[] v;
    private final double[] w;

    private DenseBlock(CooccurrenceMatrix m, int[] rows) {
        this.n = rows.length;
        this.s = new double[n * n];
        this.v = new double[n];
        this.w = new double[n];
        product(m, rows);
    }

    /**
     * Whether {@link #second} is exact for such a block, and cheap.
     *
     * @param least the smallest px py that is not 0
     */
    static boolean suits(int rows, double least) {
        return rows <= MOST_ROWS && Distribution.EPS <= SMALL_EPS * least;
    }

    /**
     * The second largest eigenvalue.
     *
     * @param rows of the matrix, ascending, none empty, at least two
     */
    static double second(CooccurrenceMatrix m, int[] rows) {
        DenseBlock block = new DenseBlock(m, rows);
        block.leaveOutFirst(m, rows);
        return block.largestBut0();
    }

    /** A A'. A is held column by column, so that the inner loop reads and writes neighbours. */
    private void product(CooccurrenceMatrix m, int[] rows) {
        double[] rootX = inverseRoots(m.x);
        double[] rootY = m.y == m.x ? rootX : inverseRoots(m.y);
        int[] place = new int[m.x.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < n; i++) {
            place[rows[i]] = i;
        }
        double[] a = new double[m.y.size() * n];
        double[] cell = new double[m.counts.size()];
        for (int c = 0; c < cell.length; c++) {
            int i = m.counts.row()[c];
            int k = m.counts.column()[c];
            // 1 / sqrt(x + eps) = t (1 - eps t^2 / 2), t = 1 / sqrt(x), but for the square of eps / x
            double t = rootX[i] * rootY[k];
            cell[c] = m.p(c) * (t - Distribution.EPS / 2 * (t * t * t));
            if (place[i] >= 0) {
                a[k * n + place[i]] = cell[c];
            }
            if (m.counts.isSymmetrical() && place[k] >= 0) {
                a[i * n + place[k]] = cell[c];
            }
        }
        for (int c = 0; c < cell.length; c++) {
            int i = m.counts.row()[c];
            int k = m.counts.column()[c];
            if (place[i] >= 0) {
                add(place[i], cell[c], a, k);
            }
            if (m.counts.isSymmetrical() && i != k && place[k] >= 0) {
                add(place[k], cell[c], a, i);
            }
        }
    }

    /** What a cell of A adds to a row of A A'. */
    private void add(int i, double cell, double[] a, int column) {
        for (int j = 0; j <= i; j++) {
            s[i * n + j] += cell * a[column * n + j];
        }
    }

    private static double[] inverseRoots(Distribution marginal) {
        double[] roots = new double[marginal.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = 1 / Math.sqrt(marginal.p(i));
        }
        return roots;
    }

    /** Turns the first eigenvector onto the first axis: row and column 0 hold its eigenvalue, the rest all others. */
    private void leaveOutFirst(CooccurrenceMatrix m, int[] rows) {
        double mass = 0;
        for (int row : rows) {
            mass += m.x.p(row);
        }
        for (int i = 0; i < n; i++) {
            v[i] = Math.sqrt(m.x.p(rows[i]) / mass);
        }
        double scale = 1 / (1 + v[0]);
        v[0] += 1;
        reflect(0, scale);
    }

    /** The largest eigenvalue of rows and columns from 1 on. */
    private double largestBut0() {
        double[] diagonal = new double[n - 1];
        double[] squares = new double[n - 1];
        for (int k = 1; k < n; k++) {
            diagonal[k - 1] = s[k * n + k];
            if (k < n - 1) {
                squares[k - 1] = shorten(k);
            }
        }
        return Tridiagonal.largest(diagonal, squares);
    }

    /**
     * Reflects what stands below the diagonal in a column onto the row next to it.
     *
     * @return the square of what then stands there
     */
    private double shorten(int k) {
        double squares = 0;
        for (int i = k + 2; i < n; i++) {
            v[i] = s[i * n + k];
            squares += v[i] * v[i];
        }
        double head = s[(k + 1) * n + k];
        double all = head * head + squares;
        if (squares > 0) {
            v[k + 1] = head + Math.copySign(Math.sqrt(all), head);
            reflect(k + 1, 2 / (squares + v[k + 1] * v[k + 1]));
        }
        return all;
    }

    /** S := H S H on rows and columns from some on, H = I - scale v v'. */
    private void reflect(int from, double scale) {
        for (int i = from; i < n; i++) {
            double factor = v[i];
            double sum = s[i * n + i] * factor;
            for (int j = from, at = i * n + from; j < i; j++, at++) {
                sum += s[at] * v[j];
                w[j] += s[at] * factor;
            }
            w[i] = sum;
        }
        double along = 0;
        for (int i = from; i < n; i++) {
            w[i] *= scale;
            along += v[i] * w[i];
        }
        along *= scale / 2;
        for (int i = from; i < n; i++) {
            w[i] -= along * v[i];
        }
        for (int i = from; i < n; i++) {
            double vi = v[i];
            double wi = w[i];
            for (int j = from, at = i * n + from; j <= i; j++, at++) {
                s[at] -= vi * w[j] + wi * v[j];
            }
        }
    }
}
