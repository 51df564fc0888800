package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    @Test
    void aScoreAtTheThresholdIsNegative() {
        assertThat(Confusion.at(0.5, new double[] {0.5, 0.6, 0.5, 0.4, 0.7}, new int[] {1, 1, 0, 0, 0}))
                .isEqualTo(new Confusion(1, 2, 1, 1));
    }

    @Test
    void ratesAreThoseOfTheTable() {
        Confusion confusion = new Confusion(30, 50, 10, 20);
        assertThat(confusion.accuracy().value()).isEqualTo(80.0 / 110);
        assertThat(confusion.sensitivity().value()).isEqualTo(0.6);
        assertThat(confusion.specificity().value()).isEqualTo(50.0 / 60);
        assertThat(confusion.ppv().value()).isEqualTo(0.75);
        assertThat(confusion.npv().value()).isEqualTo(50.0 / 70);
        assertThat(confusion.balancedAccuracy()).isCloseTo((0.6 + 50.0 / 60) / 2, Offset.offset(1e-15));
        assertThat(confusion.f1()).isEqualTo(60.0 / 90);
        assertThat(confusion.mcc()).isCloseTo(1300 / Math.sqrt(40.0 * 50 * 60 * 70), Offset.offset(1e-15));
    }

    @Test
    void ratesOfNothingAreMissing() {
        Confusion noEvents = new Confusion(0, 7, 3, 0);
        assertThat(noEvents.sensitivity().value()).isNaN();
        assertThat(noEvents.sensitivity().wilson().low()).isNaN();
        assertThat(noEvents.sensitivity().clopperPearson().high()).isNaN();
        assertThat(noEvents.balancedAccuracy()).isNaN();
        assertThat(noEvents.mcc()).isNaN();
        assertThat(noEvents.f1()).isZero();
        assertThat(new Confusion(0, 7, 0, 0).f1()).isNaN();
        assertThat(new Confusion(0, 0, 0, 0).accuracy().value()).isNaN();
    }

    @Test
    void largeCountsDoNotOverflow() {
        int n = 100_000;
        assertThat(new Confusion(n, n, n, n).mcc()).isZero();
        assertThat(new Confusion(n, n, 0, 0).mcc()).isEqualTo(1);
    }

    @Test
    void intervalsEndAtZeroAndOneExactly() {
        assertThat(new Proportion(0, 20).wilson().low()).isZero();
        assertThat(new Proportion(20, 20).wilson().high()).isEqualTo(1);
        assertThat(new Proportion(0, 20).clopperPearson().low()).isZero();
        assertThat(new Proportion(20, 20).clopperPearson().high()).isEqualTo(1);
        assertThat(new Proportion(7, 20).wilson().contains(0.35)).isTrue();
        assertThat(new Proportion(7, 20).clopperPearson().width())
                .isGreaterThan(new Proportion(7, 20).wilson().width());
    }
}
