package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** The active-set solver against coordinate descent, and against the conditions that only the optimum fulfils. */
class LassoAgainstPlainTest {
    private static double[] y(Outcome outcome) {
        return Arrays.stream(outcome.values()).asDoubleStream().toArray();
    }

    private static FeatureTable correlated(long seed, int rows, int columns) {
        FeatureTable table = Drawn.table(seed, rows, columns + 1);
        FeatureTable own = table.columns(table.names().subList(0, columns));
        double[] shared = table.column(columns);
        double[] values = Drawn.values(own);
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.8 * shared[i / columns];
        }
        return new FeatureTable(own.ids(), own.names(), values);
    }

    static Stream<Arguments> designs() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed -> Stream.of(
                        Arguments.of(seed, 60, 10, 1.0),
                        Arguments.of(seed, 40, 80, 1.0),
                        Arguments.of(seed, 40, 80, 0.3),
                        Arguments.of(seed, 12, 200, 1.0)));
    }

    @ParameterizedTest(name = "seed {0}: {1} x {2}, l1 ratio {3}")
    @MethodSource("designs")
    void equalsCoordinateDescent(long seed, int rows, int columns, double l1Ratio) {
        FeatureTable x = correlated(seed, rows, columns);
        double[] y = y(Drawn.outcome(seed, x, 1));
        Lasso lasso = new Lasso().withL1Ratio(l1Ratio);
        double[] alphas = Lasso.grid(lasso.alphaMax(x, y, true), 0.1, 6);
        LassoPath path = lasso.path(x, y, true, alphas);
        for (int i = 0; i < alphas.length; i++) {
            double[] plain = PlainLasso.solve(x, y, alphas[i], l1Ratio);
            assertThat(path.coefficients(i)).containsExactly(plain, Offset.offset(1e-9));
            assertThat(path.isConverged(i)).isTrue();
        }
        assertThat(path.nonZero(0)).as("at alphaMax").isZero();
    }

    @ParameterizedTest(name = "seed {0}: {1} x {2}, l1 ratio {3}")
    @MethodSource("designs")
    void fulfilsTheOptimalityConditionsDownToTinyPenalties(long seed, int rows, int columns, double l1Ratio) {
        FeatureTable x = correlated(seed, rows, columns);
        checkOptimal(x, y(Drawn.outcome(seed, x, 1)), l1Ratio);
    }

    /** Copies, sums, constants and more columns than rows: the solution is not unique, but it is one. */
    @ParameterizedTest(name = "seed {0}: {1} x {2}, l1 ratio {3}")
    @MethodSource("designs")
    void dependentColumnsDoNotDisturb(long seed, int rows, int columns, double l1Ratio) {
        FeatureTable x = correlated(seed, rows, columns);
        FeatureTable more = x;
        for (int k = 0; k < 5; k++) {
            double[] a = x.column(k);
            double[] b = x.column(k + 1);
            more = Drawn.withColumn(more, "copy" + k, a);
            more = Drawn.withColumn(
                    more, "negated" + k, Arrays.stream(a).map(v -> -3 * v).toArray());
            more = Drawn.withColumn(
                    more,
                    "sum" + k,
                    IntStream.range(0, rows).mapToDouble(i -> a[i] + b[i]).toArray());
        }
        double[] flat = new double[rows];
        Arrays.fill(flat, 0.1);
        more = Drawn.withColumn(more, "flat", flat);
        checkOptimal(more, y(Drawn.outcome(seed, x, 1)), l1Ratio);
    }

    private static void checkOptimal(FeatureTable x, double[] y, double l1Ratio) {
        Lasso lasso = new Lasso().withL1Ratio(l1Ratio);
        double[] alphas = Lasso.grid(lasso.alphaMax(x, y, true), 1e-4, 60);
        LassoPath path = lasso.path(x, y, true, alphas);
        double[][] z = new double[x.columns()][];
        for (int j = 0; j < z.length; j++) {
            z[j] = PlainLasso.standardised(x.column(j));
        }
        for (int i = 0; i < alphas.length; i++) {
            double[] w = path.coefficients(i);
            double l1 = alphas[i] * l1Ratio;
            double l2 = alphas[i] * (1 - l1Ratio);
            double[] r = PlainLasso.centred(y);
            for (int j = 0; j < w.length; j++) {
                for (int k = 0; k < r.length; k++) {
                    r[k] -= w[j] * z[j][k];
                }
            }
            for (int j = 0; j < w.length; j++) {
                double g = -l2 * w[j];
                for (int k = 0; k < r.length; k++) {
                    g += z[j][k] * r[k] / r.length;
                }
                if (w[j] == 0) {
                    assertThat(Math.abs(g)).isLessThanOrEqualTo(l1 + 1e-11);
                } else {
                    assertThat(g).isCloseTo(l1 * Math.signum(w[j]), Offset.offset(1e-11));
                }
            }
            assertThat(path.isConverged(i)).isTrue();
            assertThat(path.gap(i).gap()).isCloseTo(0, Offset.offset(1e-10));
        }
    }

    @Test
    void penaltiesMayComeInAnyOrder() {
        FeatureTable x = correlated(7, 40, 60);
        double[] y = y(Drawn.outcome(7, x, 1));
        double[] alphas = {0.05, 0.01, 0.2, 0.02, 0.4};
        LassoPath path = new Lasso().path(x, y, true, alphas);
        for (int i = 0; i < alphas.length; i++) {
            LassoPath alone = new Lasso().path(x, y, true, new double[] {alphas[i]});
            assertThat(path.coefficients(i)).containsExactly(alone.coefficients(0), Offset.offset(1e-11));
        }
    }

    @Test
    void ofTwoEqualColumnsTheFirstIsSelected() {
        FeatureTable x = Drawn.table(8, 40, 3);
        FeatureTable copied = Drawn.withColumn(x, "copy", x.column(0));
        double[] w = new Lasso()
                .path(copied, y(Drawn.outcome(8, x, 3)), true, new double[] {0.1})
                .coefficients(0);
        assertThat(w[0]).isNotZero();
        assertThat(w[3]).isZero();
    }

    @Test
    void aConstantOutcomeHasItsMeanAsIntercept() {
        FeatureTable x = Drawn.table(9, 20, 4);
        double[] y = new double[20];
        Arrays.fill(y, 0.25);
        LassoPath path = new Lasso().path(x, y, true, new double[] {1, 0.01});
        assertThat(path.intercept(1, true)).isEqualTo(0.25);
        assertThat(path.nonZero(1)).isZero();
        assertThat(path.gap(1).gap()).isZero();
    }

    @Test
    void tooFewIterationsAreFlaggedWithAGap() {
        FeatureTable x = correlated(10, 60, 100);
        double[] y = y(Drawn.outcome(10, x, 1));
        LassoPath path = new Lasso().withMaxIterations(1).path(x, y, true, new double[] {0.001});
        assertThat(path.isConverged(0)).isFalse();
        assertThat(path.gap(0).gap()).isGreaterThan(1e-6);
    }
}
