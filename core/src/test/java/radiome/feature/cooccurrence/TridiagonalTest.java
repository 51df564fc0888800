package radiome.feature.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.num.Streams;

/** The largest eigenvalue of tridiagonal matrices against a general eigenvalue routine. */
class TridiagonalTest {
    @ParameterizedTest(name = "{0} rows, elements up to {1}")
    @CsvSource({"1, 1", "2, 1", "3, 1", "8, 1", "32, 1", "300, 1", "300, 0.001", "300, 100", "8, 1e-9"})
    void equalsAllEigenvalues(int n, double size) {
        UniformRandomProvider random = new Streams(n).of("tridiagonal", 0, "");
        for (int seed = 0; seed < 20; seed++) {
            double[] diagonal = new double[n];
            double[] beside = new double[n];
            for (int i = 0; i < n; i++) {
                diagonal[i] = size * (2 * random.nextDouble() - 1);
                beside[i] = random.nextInt(4) == 0 ? 0 : size * random.nextDouble();
            }
            double expected = largest(diagonal, beside);
            assertThat(Tridiagonal.largest(diagonal, squares(beside))).isCloseTo(expected, within(1e-14 * size * n));
        }
    }

    @Test
    void equalEigenvaluesAreFound() {
        double[] diagonal = new double[600];
        Arrays.fill(diagonal, 0.25);
        assertThat(Tridiagonal.largest(diagonal, new double[600])).isCloseTo(0.25, within(1e-14));
        diagonal[17] = 0.5;
        assertThat(Tridiagonal.largest(diagonal, new double[600])).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void neverLessThanTheLeast() {
        double[] diagonal = {0.1, -0.3, 0.2};
        double[] squares = {0.01, 0.04, 0};
        double largest = Tridiagonal.largest(diagonal, squares);
        assertThat(Tridiagonal.largest(diagonal, squares, 0)).isEqualTo(largest);
        assertThat(Tridiagonal.largest(diagonal, squares, 0.9)).isEqualTo(0.9);
        assertThat(Tridiagonal.largest(new double[] {-0.5, -0.25}, new double[] {0, 0}, 0))
                .isZero();
    }

    private static double[] squares(double[] beside) {
        double[] squares = new double[beside.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = beside[i] * beside[i];
        }
        return squares;
    }

    private static double largest(double[] diagonal, double[] beside) {
        int n = diagonal.length;
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            matrix.set(i, i, diagonal[i]);
            if (i < n - 1) {
                matrix.set(i, i + 1, beside[i]);
                matrix.set(i + 1, i, beside[i]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        assertThat(eigen.decompose(matrix)).isTrue();
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, eigen.getEigenvalue(i).getReal());
        }
        return largest;
    }
}
