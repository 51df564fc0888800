package radiome.num;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingCholeskyTest {
    private static final int N = 30;

    /** Against a library's solution of the whole system, while rows come and go at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void solvesTheSystemOfWhateverRowsAreInIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[2 * N][N];
        for (double[] row : x) {
            for (int j = 0; j < N; j++) {
                row[j] = random.nextDouble() - 0.5;
            }
        }
        GrowingCholesky cholesky = new GrowingCholesky();
        List<Integer> members = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            int j = random.nextInt(N);
            int at = members.indexOf(j);
            if (at < 0) {
                double[] cross = new double[members.size()];
                for (int a = 0; a < cross.length; a++) {
                    cross[a] = product(x, members.get(a), j);
                }
                assertThat(cholesky.append(cross, product(x, j, j), 1e-11)).isTrue();
                members.add(j);
            } else {
                cholesky.remove(at);
                members.subList(at, at + 1).clear();
            }
            assertThat(cholesky.size()).isEqualTo(members.size());
            check(cholesky, x, members);
        }
    }

    private static void check(GrowingCholesky cholesky, double[][] x, List<Integer> members) {
        int k = members.size();
        DMatrixRMaj gram = new DMatrixRMaj(k, k);
        DMatrixRMaj right = new DMatrixRMaj(k, 1);
        double[] solution = new double[k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                gram.set(a, b, product(x, members.get(a), members.get(b)));
            }
            right.set(a, 0, a - 3.5);
            solution[a] = a - 3.5;
        }
        DMatrixRMaj expected = new DMatrixRMaj(k, 1);
        if (k > 0) {
            CommonOps_DDRM.solve(gram, right, expected);
        }
        cholesky.solve(solution);
        for (int a = 0; a < k; a++) {
            assertThat(solution[a]).isCloseTo(expected.get(a), Offset.offset(1e-9));
        }
    }

    private static double product(double[][] x, int a, int b) {
        double sum = 0;
        for (double[] row : x) {
            sum += row[a] * row[b];
        }
        return sum;
    }

    @Test
    void refusesADependentColumnAndStaysAsItWas() {
        GrowingCholesky cholesky = new GrowingCholesky();
        cholesky.append(new double[0], 4, 1e-11);
        cholesky.append(new double[] {2}, 10, 1e-11);
        assertThat(cholesky.append(new double[] {6, 12}, 18, 1e-11)).isFalse(); // the sum of the two
        assertThat(cholesky.append(new double[] {0, 0}, 0, 1e-11)).isFalse();
        assertThat(cholesky.size()).isEqualTo(2);
        double[] b = {8, 22};
        cholesky.solve(b);
        assertThat(b).containsExactly(new double[] {1, 2}, Offset.offset(1e-15));
    }

    @Test
    void clearedItBeginsAgain() {
        GrowingCholesky cholesky = new GrowingCholesky();
        cholesky.append(new double[0], 4, 1e-11);
        cholesky.clear();
        cholesky.append(new double[0], 9, 1e-11);
        double[] b = {18};
        cholesky.solve(b);
        assertThat(b).containsExactly(2);
    }
}
