package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.table.Drawn;

class PairedDeLongTest {
    private static final int[] OUTCOME = {0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0};

    private static double[] drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Arrays.stream(OUTCOME)
                .mapToDouble(y -> random.nextDouble() + 0.3 * y)
                .toArray();
    }

    @Test
    void theVarianceOfTheDifferenceIsThatOfTheParts() {
        PairedDeLong pair = PairedDeLong.of(drawn(1), drawn(2), OUTCOME);
        double variance = pair.first().variance() + pair.second().variance() - 2 * pair.covariance();
        assertThat(pair.se()).isCloseTo(Math.sqrt(variance), Offset.offset(1e-14));
        assertThat(pair.difference())
                .isEqualTo(pair.first().auc() - pair.second().auc());
        assertThat(pair.z()).isEqualTo(pair.difference() / pair.se());
        assertThat(pair.reasons()).isEmpty();
        PairedDeLong swapped = PairedDeLong.of(drawn(2), drawn(1), OUTCOME);
        assertThat(swapped.z()).isEqualTo(-pair.z());
        assertThat(swapped.p()).isEqualTo(pair.p());
    }

    @Test
    void theOrderOfRowsChangesRoundingOnly() {
        int[] order = Drawn.order(3, OUTCOME.length);
        PairedDeLong pair = PairedDeLong.of(drawn(1), drawn(2), OUTCOME);
        PairedDeLong shuffled = PairedDeLong.of(
                Arrays.stream(order).mapToDouble(i -> drawn(1)[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> drawn(2)[i]).toArray(),
                Arrays.stream(order).map(i -> OUTCOME[i]).toArray());
        assertThat(shuffled.p()).isCloseTo(pair.p(), Offset.offset(1e-12));
    }

    @Test
    void modelsThatOrderRowsAlikeDoNotDiffer() {
        double[] scores = drawn(1);
        double[] squares = Arrays.stream(scores).map(s -> s * s).toArray();
        PairedDeLong pair = PairedDeLong.of(scores, squares, OUTCOME);
        assertThat(pair.difference()).isZero();
        assertThat(pair.z()).isZero();
        assertThat(pair.p()).isEqualTo(1);
        assertThat(pair.reasons()).containsExactly(Reason.IDENTICAL_SCORES);
    }

    @Test
    void twoModelsWithoutVarianceHaveNoTest() {
        double[] perfect = Arrays.stream(OUTCOME).asDoubleStream().toArray();
        PairedDeLong pair = PairedDeLong.of(perfect, new double[OUTCOME.length], OUTCOME);
        assertThat(pair.difference()).isEqualTo(0.5);
        assertThat(pair.z()).isNaN();
        assertThat(pair.p()).isNaN();
        assertThat(pair.reasons()).containsExactly(Reason.ZERO_VARIANCE);
        assertThat(pair.interval()).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void oneClassOrOneRowHasNoTest() {
        PairedDeLong none = PairedDeLong.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, new int[3]);
        assertThat(none.p()).isNaN();
        assertThat(none.reasons()).containsExactly(Reason.ONE_CLASS);
        PairedDeLong one = PairedDeLong.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}, new int[] {0, 0, 1});
        assertThat(one.p()).isNaN();
        assertThat(one.reasons()).containsExactly(Reason.ONE_ROW);
    }
}
