package radiome.feature.cooccurrence;

import radiome.feature.formula.Distribution;

/**
 * One block of Q (see {@link MaximalCorrelation}), scaled by the roots of px: Q'(i, j) = sqrt(px(i)) Q(i, j) / sqrt(px(j)),
 * which has the same eigenvalues and, but for eps, is symmetric: A A', A(i, k) = p(i, k) / sqrt(px(i) py(k)). Its largest
 * eigenvector is then sqrt(px). Q' itself is never formed: products go through the cells.
 *
 * <p>eps is no rounding error: against a pair of levels that occurs once in 1e5 it weighs 1e-5. So the symmetric form only
 * gives directions; the eigenvalue is y Q' y of the real Q', wrong by less than the product of the two residuals over the gap
 * to the next eigenvalue, and where that product is not tiny, by Arnoldi's method from there with a general eigenvalue routine.
 */
final class CorrelationBlock {
    /** The product of both residuals, below which no further steps are taken. */
    private static final double SMALL_RESIDUALS = 1e-13;

    /** From here on y is no eigenvector yet, and the nearest eigenvalue may be another one. */
    private static final double LARGE_RESIDUALS = 1e-6;

    private final int rows;
    private final int columns;
    private final int[] start;
    private final int[] column;
    /** A, and the factors of Q' = left right'. */
    private final double[] a;

    private final double[] left;
    private final double[] right;
    private final double[] largest;

    /**
     * @param cellsOfMatrix all of them
     * @param rowsOfMatrix ascending; none of them empty
     * @param local one a column of the matrix, all 0, also afterwards
     */
    CorrelationBlock(CooccurrenceMatrix m, CellRows cellsOfMatrix, int[] rowsOfMatrix, int[] local) {
        this.rows = rowsOfMatrix.length;
        this.start = new int[rows + 1];
        this.largest = new double[rows];
        int cells = 0;
        double mass = 0;
        for (int i = 0; i < rows; i++) {
            int row = rowsOfMatrix[i];
            cells += cellsOfMatrix.start()[row + 1] - cellsOfMatrix.start()[row];
            start[i + 1] = cells;
            mass += m.x.p(row);
        }
        this.column = new int[cells];
        this.a = new double[cells];
        this.left = new double[cells];
        this.right = new double[cells];
        int used = 0;
        for (int i = 0; i < rows; i++) {
            double px = m.x.p(rowsOfMatrix[i]);
            double root = Math.sqrt(px);
            largest[i] = Math.sqrt(px / mass);
            for (int c = start[i], from = cellsOfMatrix.start()[rowsOfMatrix[i]]; c < start[i + 1]; c++, from++) {
                int j = cellsOfMatrix.column()[from];
                double p = cellsOfMatrix.weight()[from] / m.total;
                local[j] = local[j] == 0 ? ++used : local[j];
                column[c] = local[j] - 1;
                a[c] = p / (root * Math.sqrt(m.y.p(j)));
                left[c] = root * p / (px * m.y.p(j) + Distribution.EPS);
                right[c] = p / root;
            }
        }
        for (int row : rowsOfMatrix) {
            for (int c = cellsOfMatrix.start()[row]; c < cellsOfMatrix.start()[row + 1]; c++) {
                local[cellsOfMatrix.column()[c]] = 0;
            }
        }
        this.columns = used;
    }

    /** The largest eigenvalue, near 1. */
    double first() {
        return refined(largest);
    }

    /** The second largest; 0 where the block has rank 1. */
    double second() {
        if (rows == 1 || columns == 1) {
            return 0;
        }
        return refined(Krylov.largestVector(y -> product(a, a, y), largest));
    }

    /** The eigenvalue of Q' that belongs to a vector of length 1 near its eigenvector. */
    private double refined(double[] y) {
        double[] fromRight = product(left, right, y);
        double value = Krylov.dot(y, fromRight);
        double[] fromLeft = product(right, left, y);
        double errorRight = 0;
        double errorLeft = 0;
        for (int i = 0; i < rows; i++) {
            errorRight += square(fromRight[i] - value * y[i]);
            errorLeft += square(fromLeft[i] - value * y[i]);
        }
        double residuals = Math.sqrt(errorRight * errorLeft);
        return residuals < SMALL_RESIDUALS || residuals > LARGE_RESIDUALS
                ? value
                : Krylov.valueNear(value, z -> product(left, right, z), y);
    }

    /** rowFactor (columnFactor' y). */
    private double[] product(double[] rowFactor, double[] columnFactor, double[] y) {
        double[] middle = new double[columns];
        for (int i = 0; i < rows; i++) {
            double factor = y[i];
            for (int c = start[i]; c < start[i + 1]; c++) {
                middle[column[c]] += columnFactor[c] * factor;
            }
        }
        double[] result = new double[rows];
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int c = start[i]; c < start[i + 1]; c++) {
                sum += rowFactor[c] * middle[column[c]];
            }
            result[i] = sum;
        }
        return result;
    }

    private static double square(double v) {
        return v * v;
    }
}
