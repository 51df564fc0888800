package radiome.feature.cooccurrence;

import radiome.feature.formula.Distribution;

/**
 * The second eigenvalue of a block of few levels (see {@link MaximalCorrelation}), faster than {@link CorrelationBlock}: a full
 * symmetric matrix brought to tridiagonal form by Householder's reflections (Golub and Van Loan, Matrix Computations, 8.3.1).
 * The first reflection turns the known first eigenvector, the roots of px, onto an axis of its own.
 *
 * <p>S = A A', A(i, k) = p(i, k) / sqrt(px(i) py(k) + eps). Against Q', S exchanges eps between row i and row j; the difference is
 * antisymmetric and so moves no eigenvalue but by the square of eps / (px py). Where A is symmetrical itself the eigenvalues of S
 * are the squares of its own, and S is not formed.
 */
final class DenseBlock {
    /** From here on the products through the cells are cheaper. */
    private static final int MOST_ROWS = 32;

    /** The square of it is below rounding. */
    private static final double SMALL_EPS = 1e-9;

    private final int n;
    /** A or S, row after row; of each the columns up to the diagonal. */
    private final double[] s;

    /** The first eigenvector, then the axis of a reflection; and S times it. */
    private final double[] v;

    private final double[] w;
    /** The tridiagonal form of all but the first eigenvector: its diagonal, and the squares of what stands beside it. */
    private final double[] diagonal;

    private final double[] squares;

    private DenseBlock(int n) {
        this.n = n;
        this.s = new double[n * n];
        this.v = new double[n];
        this.w = new double[n];
        this.diagonal = new double[n - 1];
        this.squares = new double[n - 1];
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
     * @param cells all of the matrix
     * @param rows of the matrix, ascending, none empty, at least two
     */
    static double second(CooccurrenceMatrix m, CellRows cells, int[] rows) {
        DenseBlock block = new DenseBlock(rows.length);
        block.product(m, cells, rows);
        block.tridiagonalise();
        return Tridiagonal.largest(block.diagonal, block.squares, 0);
    }

    /**
     * The second largest eigenvalue of the only block of a symmetrical matrix.
     *
     * @param rows all that are not empty, ascending, at least two
     */
    static double secondOfSymmetrical(CooccurrenceMatrix m, int[] rows) {
        DenseBlock block = new DenseBlock(rows.length);
        block.cells(m, rows);
        block.tridiagonalise();
        double largest = Tridiagonal.largest(block.diagonal, block.squares, 0);
        for (int i = 0; i < block.diagonal.length; i++) {
            block.diagonal[i] = -block.diagonal[i];
        }
        double farthest = Tridiagonal.largest(block.diagonal, block.squares, largest);
        return farthest * farthest;
    }

    /** A, which is symmetrical; and its first eigenvector. */
    private void cells(CooccurrenceMatrix m, int[] rows) {
        double[] roots = m.x.inverseRoots();
        int[] place = new int[roots.length];
        for (int i = 0; i < n; i++) {
            place[rows[i]] = i;
            v[i] = m.x.p(rows[i]) * roots[rows[i]];
        }
        int[] row = m.counts.row();
        int[] column = m.counts.column();
        for (int c = 0; c < m.counts.size(); c++) {
            s[place[column[c]] * n + place[row[c]]] = cell(m.p(c), roots[row[c]] * roots[column[c]]);
        }
    }

    /** A A', and its first eigenvector. A is held column by column, so that the inner loop reads and writes neighbours. */
    private void product(CooccurrenceMatrix m, CellRows cells, int[] rows) {
        double[] rootX = m.x.inverseRoots();
        double[] rootY = m.y.inverseRoots();
        double[] a = new double[rootY.length * n];
        double mass = 0;
        for (int row : rows) {
            mass += m.x.p(row);
        }
        for (int i = 0; i < n; i++) {
            v[i] = Math.sqrt(m.x.p(rows[i]) / mass);
            for (int c = cells.start()[rows[i]]; c < cells.start()[rows[i] + 1]; c++) {
                int k = cells.column()[c];
                double cell = cell(cells.weight()[c] / m.total, rootX[rows[i]] * rootY[k]);
                a[k * n + i] = cell;
                for (int j = 0; j <= i; j++) {
                    s[i * n + j] += cell * a[k * n + j];
                }
            }
        }
    }

    /** p / sqrt(x + eps) = p t (1 - eps t^2 / 2), t = 1 / sqrt(x), but for the square of eps / x. */
    private static double cell(double p, double t) {
        return p * (t - Distribution.EPS / 2 * (t * t * t));
    }

    /**
     * Turns the first eigenvector onto the first axis, so that row and column 0 hold its eigenvalue and the rest all others; and
     * brings the rest to tridiagonal form.
     */
    private void tridiagonalise() {
        double scale = 1 / (1 + v[0]);
        v[0] += 1;
        reflect(0, scale);
        for (int k = 1; k < n; k++) {
            diagonal[k - 1] = s[k * n + k];
            if (k < n - 1) {
                squares[k - 1] = shorten(k);
            }
        }
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
