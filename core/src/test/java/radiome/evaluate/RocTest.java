package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.table.Drawn;

class RocTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

    private static final class Data {
        private final double[] scores;
        private final int[] outcome;

        Data(double[] scores, int[] outcome) {
            this.scores = scores;
            this.outcome = outcome;
        }

        static Data drawn(long seed, int n, int distinct) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] y = random.ints(n, 0, 2).toArray();
            y[0] = 0;
            y[1] = 0;
            y[2] = 1;
            y[3] = 1;
            double[] s = new double[n];
            for (int i = 0; i < n; i++) {
                s[i] = random.nextInt(distinct) / (double) distinct + 0.3 * y[i];
            }
            return new Data(s, y);
        }

        Roc roc() {
            return Roc.of(scores, outcome);
        }

        Data select(int[] rows) {
            return new Data(
                    Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray(),
                    Arrays.stream(rows).map(i -> outcome[i]).toArray());
        }
    }

    /** 1, 0.5 or 0 for each pair of an event and another row: the definition. */
    private static double[][] pairs(Data data) {
        int[] events = rows(data, 1);
        int[] others = rows(data, 0);
        double[][] psi = new double[events.length][others.length];
        for (int i = 0; i < events.length; i++) {
            for (int j = 0; j < others.length; j++) {
                psi[i][j] = (1 + Math.signum(data.scores[events[i]] - data.scores[others[j]])) / 2;
            }
        }
        return psi;
    }

    private static int[] rows(Data data, int label) {
        return java.util.stream.IntStream.range(0, data.outcome.length)
                .filter(i -> data.outcome[i] == label)
                .toArray();
    }

    private static double sampleVariance(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aucAndVarianceAreThoseOfAllPairs(long seed) {
        Data data = Data.drawn(seed, 40, seed % 2 == 0 ? 8 : 1000);
        double[][] psi = pairs(data);
        int m = psi.length;
        int n = psi[0].length;
        double[] v10 = new double[m];
        double[] v01 = new double[n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                v10[i] += psi[i][j] / n;
                v01[j] += psi[i][j] / m;
            }
        }
        Roc roc = data.roc();
        assertThat(roc.auc()).isCloseTo(Arrays.stream(v10).average().orElseThrow(), ROUNDING);
        assertThat(roc.variance()).isCloseTo(sampleVariance(v10) / m + sampleVariance(v01) / n, ROUNDING);
        assertThat(roc.delong().contains(roc.auc())).isTrue();
        assertThat(roc.logitDelong().contains(roc.auc())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theAreaUnderThePointsIsTheAuc(long seed) {
        Data data = Data.drawn(seed, 50, 12);
        List<Roc.Point> points = data.roc().points();
        double area = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            Roc.Point a = points.get(i);
            Roc.Point b = points.get(i + 1);
            area += (b.specificity() - a.specificity()) * (a.sensitivity() + b.sensitivity()) / 2;
            Confusion confusion = Confusion.at(b.threshold(), data.scores, data.outcome);
            assertThat(b.sensitivity()).isEqualTo(confusion.sensitivity().value());
            assertThat(b.specificity()).isEqualTo(confusion.specificity().value());
        }
        assertThat(area).isCloseTo(data.roc().auc(), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsChangesNoBit(long seed) {
        Data data = Data.drawn(seed, 60, 15);
        Data shuffled = data.select(Drawn.order(seed, 60));
        assertThat(shuffled.roc().auc()).isEqualTo(data.roc().auc());
        assertThat(shuffled.roc().variance()).isEqualTo(data.roc().variance());
        assertThat(shuffled.roc().averagePrecision()).isEqualTo(data.roc().averagePrecision());
        assertThat(shuffled.roc().points()).isEqualTo(data.roc().points());
    }

    @Test
    void aMonotoneChangeOfScoresChangesNothing() {
        Data data = Data.drawn(7, 60, 15);
        double[] cubes = Arrays.stream(data.scores).map(s -> s * s * s).toArray();
        assertThat(Roc.of(cubes, data.outcome).variance()).isEqualTo(data.roc().variance());
        double[] negated = Arrays.stream(data.scores).map(s -> -s).toArray();
        assertThat(Roc.of(negated, data.outcome).auc()).isCloseTo(1 - data.roc().auc(), ROUNDING);
    }

    @Test
    void zeroAndMinusZeroAreOneScore() {
        Roc roc = Roc.of(new double[] {0.0, -0.0, 1, -1}, new int[] {1, 0, 1, 0});
        assertThat(roc.auc()).isEqualTo(0.875);
        assertThat(roc.points()).hasSize(4);
    }

    private static Fault onlyNotice(Roc roc) {
        assertThat(roc.notices()).hasSize(1);
        return roc.notices().get(0);
    }

    @Test
    void constantScoresAreHalfWithAPointForAnInterval() {
        Roc roc = Roc.of(new double[] {0.3, 0.3, 0.3, 0.3}, new int[] {0, 1, 0, 1});
        assertThat(roc.auc()).isEqualTo(0.5);
        assertThat(roc.delong()).isEqualTo(new Interval(0.5, 0.5));
        assertThat(roc.logitDelong().low()).isNaN();
        assertThat(roc.reasons()).containsExactly(Reason.ZERO_VARIANCE);
        assertThat(onlyNotice(roc).code().name()).isEqualTo("S11");
        assertThat(onlyNotice(roc).what()).contains("zero_variance");
        assertThat(Youden.of(roc, 0.5).threshold()).isEqualTo(0.5);
    }

    @Test
    void perfectSeparationWarnsOfALeak() {
        Roc roc = Roc.of(new double[] {1e-9, 1 + 1e-9, 0, 1}, new int[] {0, 1, 0, 1});
        assertThat(roc.auc()).isEqualTo(1);
        assertThat(roc.delong()).isEqualTo(new Interval(1, 1));
        assertThat(roc.reasons()).containsExactly(Reason.ZERO_VARIANCE);
        assertThat(onlyNotice(roc).code().name()).isEqualTo("S12");
        assertThat(onlyNotice(roc).level()).isEqualTo(Level.WARNING);
        assertThat(onlyNotice(roc).fix()).contains("leak");
        assertThat(Confusion.at(0.5, new double[] {0, 1}, new int[] {0, 1})
                        .sensitivity()
                        .wilson()
                        .low())
                .isLessThan(0.5);
    }

    @Test
    void oneClassHasNoAuc() {
        for (int label = 0; label <= 1; label++) {
            Roc roc = Roc.of(new double[] {0.1, 0.4, 0.2}, new int[] {label, label, label});
            assertThat(roc.auc()).isNaN();
            assertThat(roc.variance()).isNaN();
            assertThat(roc.delong().low()).isNaN();
            assertThat(roc.reasons()).containsExactly(Reason.ONE_CLASS);
            assertThat(Reason.ONE_CLASS.word()).isEqualTo("one_class");
            assertThat(onlyNotice(roc).code().name()).isEqualTo("S10");
            assertThat(Youden.of(roc, 0.5)).satisfies(youden -> {
                assertThat(youden.threshold()).isEqualTo(0.5);
                assertThat(youden.index()).isNaN();
            });
        }
        assertThat(Roc.of(new double[0], new int[0]).auc()).isNaN();
    }

    @Test
    void oneRowOfAClassHasAnAucWithoutAnInterval() {
        Roc roc = Roc.of(new double[] {0.1, 0.4, 0.2}, new int[] {0, 0, 1});
        assertThat(roc.auc()).isEqualTo(0.5);
        assertThat(roc.delong().high()).isNaN();
        assertThat(roc.reasons()).containsExactly(Reason.ONE_ROW);
    }

    @Test
    void aReversedDirectionIsToldAndNotFlipped() {
        double[] scores = new double[60];
        int[] outcome = new int[60];
        for (int i = 0; i < 60; i++) {
            outcome[i] = i % 2;
            scores[i] = (i * 7 % 60) - 25 * outcome[i];
        }
        Roc roc = Roc.of(scores, outcome);
        assertThat(roc.auc()).isLessThan(0.3);
        assertThat(onlyNotice(roc).code().name()).isEqualTo("S21");
        assertThat(onlyNotice(roc).fix()).contains("positive:");
        assertThat(Data.drawn(1, 60, 50).roc().notices()).isEmpty();
    }

    @Test
    void aScoreThatIsNoNumberIsRefused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Roc.of(new double[] {bad, 1}, new int[] {0, 1}))
                    .isInstanceOfSatisfying(
                            RadiomeException.class,
                            e -> assertThat(e.fault().code().name()).isEqualTo("S20"));
        }
    }

    @Test
    void intervalsStayWithinZeroAndOne() {
        double[] scores = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.55};
        int[] outcome = {0, 0, 0, 0, 0, 1, 1, 1, 1, 0};
        scores[9] = 0.65;
        Roc roc = Roc.of(scores, outcome);
        assertThat(roc.delong().high()).isEqualTo(1);
        assertThat(roc.logitDelong().high()).isLessThan(1);
    }
}
