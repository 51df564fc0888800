package radiome.feature.cooccurrence;

import java.util.Arrays;
import radiome.feature.formula.Distribution;

/**
 * The second eigenvalue of a block of few levels (see {@link MaximalCorrelation}), faster than {@link CorrelationBlock}: a full
 * symmetric matrix brought to tridiagonal form by Householder's reflections (Golub and Van Loan, Matrix Computations, 8.3.1).
 *
 * <p>S = A A', A(i, k) = p(i, k) / sqrt(px(i) py(k) + eps). Against Q', S exchanges eps between row i and row j; the difference is
 * antisymmetric and so moves no eigenvalue but by the square of eps / (px py).
 */
final class DenseBlock {
    /** From here on the products through the cells are cheaper. */
    private static final int MOST_ROWS = 32;

    /** The square of it is below rounding. */
    private static final double SMALL_EPS = 1e-9;

    private DenseBlock() {}

    /** Whether {@link #second} is exact for these rows, and cheap. */
    static boolean suits(CooccurrenceMatrix m, int[] rows) {
        if (rows.length > MOST_ROWS) {
            return false;
        }
        for (int row : rows) {
            for (int c = m.counts.start()[row]; c < m.counts.start()[row + 1]; c++) {
                if (Distribution.EPS > SMALL_EPS * (m.px[row] * m.py[m.counts.column()[c]])) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The second largest eigenvalue.
     *
     * @param rows of the matrix, ascending, none empty, at least two
     */
    static double second(CooccurrenceMatrix m, int[] rows) {
        int n = rows.length;
        double[][] s = product(m, rows);
        double[] first = new double[n];
        double mass = 0;
        for (int row : rows) {
            mass += m.px[row];
        }
        for (int i = 0; i < n; i++) {
            first[i] = Math.sqrt(m.px[rows[i]] / mass);
        }
        double value = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                value += s[Math.max(i, j)][Math.min(i, j)] * first[i] * first[j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                s[i][j] -= value * first[i] * first[j];
            }
        }
        double[] beside = new double[n];
        tridiagonalise(s, beside);
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = s[i][i];
        }
        return Tridiagonal.largest(diagonal, beside, n);
    }

    /** A A', the lower triangle: row i has i + 1 columns. */
    private static double[][] product(CooccurrenceMatrix m, int[] rows) {
        int columns = m.py.length;
        double[][] a = new double[rows.length][columns];
        double[][] s = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            for (int c = m.counts.start()[row]; c < m.counts.start()[row + 1]; c++) {
                int k = m.counts.column()[c];
                a[i][k] = m.p[c] / Math.sqrt(m.px[row] * m.py[k] + Distribution.EPS);
            }
            s[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                for (int c = m.counts.start()[row]; c < m.counts.start()[row + 1]; c++) {
                    int k = m.counts.column()[c];
                    s[i][j] += a[i][k] * a[j][k];
                }
            }
        }
        return s;
    }

    /**
     * Leaves the tridiagonal form's diagonal on that of s.
     *
     * @param s lower triangle of a symmetric matrix
     * @param beside takes what stands beside the diagonal, in its first n - 1
     */
    private static void tridiagonalise(double[][] s, double[] beside) {
        int n = s.length;
        double[] v = new double[n];
        double[] w = new double[n];
        for (int k = 0; k < n - 1; k++) {
            double squares = 0;
            for (int i = k + 2; i < n; i++) {
                squares += s[i][k] * s[i][k];
            }
            double head = s[k + 1][k];
            if (squares == 0) {
                beside[k] = head;
                continue;
            }
            double length = Math.copySign(Math.sqrt(head * head + squares), head);
            beside[k] = -length;
            v[k + 1] = head + length;
            for (int i = k + 2; i < n; i++) {
                v[i] = s[i][k];
            }
            double scale = 2 / (squares + v[k + 1] * v[k + 1]);
            reflect(s, k + 1, v, w, scale);
        }
    }

    /** S := H S H on rows and columns from some on, H = I - scale v v'. */
    private static void reflect(double[][] s, int from, double[] v, double[] w, double scale) {
        int n = s.length;
        Arrays.fill(w, from, n, 0);
        for (int i = from; i < n; i++) {
            double[] row = s[i];
            double sum = row[i] * v[i];
            for (int j = from; j < i; j++) {
                sum += row[j] * v[j];
                w[j] += row[j] * v[i];
            }
            w[i] += sum;
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
            double[] row = s[i];
            for (int j = from; j <= i; j++) {
                row[j] -= v[i] * w[j] + w[i] * v[j];
            }
        }
    }
}
