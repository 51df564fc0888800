package radiome.feature.cooccurrence;

import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues of large matrices that are known by their products with vectors only: the matrix is projected onto the space of
 * a vector and its products. Golub and Van Loan, Matrix Computations, chapter 10.
 */
final class Krylov {
    /** Enough for a gap of 1e-4 to the next eigenvalue; what is reached by then is taken. */
    private static final int MOST_STEPS = 1000;

    /** An eigenvector's residual; its eigenvalue is then wrong by about the square of it. */
    private static final double RESIDUAL = 1e-8;

    /** A new vector shorter than this is rounding: the space is complete. */
    private static final double NO_LENGTH = 1e-14;

    private static final int ARNOLDI_SPACE = 16;

    private Krylov() {}

    /**
     * An eigenvector of length 1 of the largest eigenvalue beside a known one, by Lanczos' method. Its vectors lose their
     * orthogonality only towards eigenvectors already found (Paige), which repeats eigenvalues but moves none; so none is kept:
     * a second run over the same steps adds up the result.
     *
     * @param matrix symmetric, no negative eigenvalues, norm about 1, at least 2 x 2
     * @param known an eigenvector of length 1, left out
     */
    static double[] largestVector(UnaryOperator<double[]> matrix, double[] known) {
        Lanczos search = new Lanczos(matrix, known);
        double[] diagonal = new double[MOST_STEPS];
        double[] beside = new double[MOST_STEPS];
        double[] parts = {1};
        for (int step = 0, check = 2; step < MOST_STEPS; step++) {
            search.advance();
            diagonal[step] = search.alpha;
            beside[step] = search.beta;
            if (step == check || search.isComplete() || step == MOST_STEPS - 1) {
                parts = Tridiagonal.largestVector(diagonal, beside, step + 1);
                if (search.isComplete() || search.beta * Math.abs(parts[step]) < RESIDUAL) {
                    break;
                }
                check += 1 + check / 4;
            }
        }
        Lanczos again = new Lanczos(matrix, known);
        double[] sum = new double[known.length];
        for (double part : parts) {
            add(sum, part, again.current);
            again.advance();
        }
        scale(sum, 1 / Math.sqrt(dot(sum, sum)));
        return sum;
    }

    /** One run of Lanczos' three-term recurrence: beta next = matrix current - alpha current - beta previous. */
    private static final class Lanczos {
        private final UnaryOperator<double[]> matrix;
        private final double[] known;
        private double[] previous;
        private double[] current;
        private double alpha;
        private double beta;

        Lanczos(UnaryOperator<double[]> matrix, double[] known) {
            this.matrix = matrix;
            this.known = known;
            this.previous = new double[known.length];
            this.current = startVector(known);
        }

        void advance() {
            double[] next = matrix.apply(current);
            alpha = dot(current, next);
            add(next, -alpha, current);
            add(next, -beta, previous);
            add(next, -dot(known, next), known);
            beta = Math.sqrt(dot(next, next));
            if (!isComplete()) {
                scale(next, 1 / beta);
                previous = current;
                current = next;
            }
        }

        /** The space holds an eigenvector for each of its eigenvalues: the next vector is only rounding. */
        boolean isComplete() {
            return beta < NO_LENGTH;
        }
    }

    /**
     * The eigenvalue next to a value, its real part: Arnoldi's method from a vector near the eigenvector.
     *
     * @param matrix any
     * @param vector of length 1
     */
    static double valueNear(double value, UnaryOperator<double[]> matrix, double[] vector) {
        int most = Math.min(ARNOLDI_SPACE, vector.length);
        double[][] basis = new double[most][];
        double[][] projected = new double[most][];
        double[] next = vector.clone();
        int n = 0;
        for (double length = 1; n < most && length > NO_LENGTH; n++) {
            scale(next, 1 / length);
            basis[n] = next;
            next = matrix.apply(next);
            projected[n] = orthogonalise(next, basis, n + 1);
            length = Math.sqrt(dot(next, next));
            if (n + 1 < most) {
                projected[n][n + 1] = length;
            }
        }
        return nearest(value, projected, n);
    }

    /** The real part of the eigenvalue next to a value. */
    private static double nearest(double value, double[][] columns, int n) {
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix.set(i, j, columns[j][i]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, false);
        if (!eigen.decompose(matrix)) {
            return value;
        }
        double best = eigen.getEigenvalue(0).getReal();
        for (int i = 1; i < n; i++) {
            double other = eigen.getEigenvalue(i).getReal();
            best = Math.abs(other - value) < Math.abs(best - value) ? other : best;
        }
        return best;
    }

    /**
     * A vector with a part of every eigenvector: it grows with the index, as the second eigenvector of smooth texture does,
     * and a fixed irregular sequence is added.
     */
    private static double[] startVector(double[] known) {
        double[] start = new double[known.length];
        long state = 1;
        for (int i = 0; i < start.length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L; // Knuth's MMIX generator
            double irregular = (state >>> 11) * 0x1p-53;
            start[i] = known[i] * ((double) i / start.length + 0.1 * irregular);
        }
        orthogonalise(start, new double[][] {known}, 1);
        scale(start, 1 / Math.sqrt(dot(start, start)));
        return start;
    }

    /** Takes the parts of some orthonormal vectors out of y, twice so that nothing is left; returns the parts. */
    private static double[] orthogonalise(double[] y, double[][] basis, int size) {
        double[] parts = new double[basis.length];
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < size; k++) {
                double part = dot(basis[k], y);
                parts[k] += part;
                add(y, -part, basis[k]);
            }
        }
        return parts;
    }

    private static void add(double[] sum, double factor, double[] y) {
        for (int i = 0; i < y.length; i++) {
            sum[i] += factor * y[i];
        }
    }

    private static void scale(double[] y, double factor) {
        for (int i = 0; i < y.length; i++) {
            y[i] *= factor;
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
