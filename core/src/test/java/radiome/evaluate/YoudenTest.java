package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class YoudenTest {
    private static Youden youden(double byDefault, double[] scores, int... outcome) {
        return Youden.of(Roc.of(scores, outcome), byDefault);
    }

    @Test
    void theLargestIndexWins() {
        Youden youden = youden(0.5, new double[] {0.1, 0.2, 0.3, 0.4, 0.9}, 0, 0, 1, 0, 1);
        assertThat(youden.threshold()).isEqualTo(0.25);
        assertThat(youden.index()).isCloseTo(2.0 / 3, Offset.offset(1e-15));
        assertThat(youden.sensitivity()).isEqualTo(1);
        assertThat(youden.specificity()).isEqualTo(2.0 / 3);
        assertThat(youden.tied()).isEqualTo(1);
    }

    @Test
    void ofTiesTheThresholdNearestTheDefaultWinsThenTheSmaller() {
        double[] scores = {0.1, 0.3, 0.5, 0.7};
        // event, other, event, other from the top down: indices 0, 0.5 at 0.2 and at 0.6
        assertThat(youden(0.65, scores, 0, 1, 0, 1).threshold()).isCloseTo(0.6, Offset.offset(1e-15));
        assertThat(youden(0.1, scores, 0, 1, 0, 1).threshold()).isCloseTo(0.2, Offset.offset(1e-15));
        double[] even = {0, 2, 4, 6};
        assertThat(youden(3, even, 0, 1, 0, 1).threshold()).isEqualTo(1); // 1 and 5 are both 2 away
        assertThat(youden(3, even, 0, 1, 0, 1).tied()).isEqualTo(2);
    }

    @Test
    void reversedSeparationTakesTheDefault() {
        Youden youden = youden(0.5, new double[] {0.9, 0.8, 0.2, 0.1}, 0, 0, 1, 1);
        assertThat(youden.threshold()).isEqualTo(0.5);
        assertThat(youden.index()).isZero();
        assertThat(youden.sensitivity()).isZero();
    }

    @Test
    void decisionValuesHaveTheirDefaultAtZero() {
        assertThat(youden(0, new double[] {-3, -3, -3}, 0, 1, 1).threshold()).isZero();
    }
}
