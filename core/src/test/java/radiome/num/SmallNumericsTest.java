package radiome.num;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The small functions on arrays: quantiles, moments, seats, groups, folds, Holm, normal tails. */
class SmallNumericsTest {
    private static final double NAN = Double.NaN;

    @Test
    void quantilesAreType7() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Quantile.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantile.of(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantile.of(sorted, 0.9)).isCloseTo(6.8, Offset.offset(1e-15)); // numpy.quantile
        assertThat(Quantile.of(sorted, 1)).isEqualTo(8);
        assertThat(Quantile.of(new double[] {5}, 0.3)).isEqualTo(5);
    }

    @Test
    void theMedianLeavesItsInputAndDoesNotOverflow() {
        double[] values = {3, 1, 2};
        assertThat(Quantile.median(values)).isEqualTo(2);
        assertThat(values).containsExactly(3, 1, 2);
        assertThat(Quantile.median(new double[] {1.7e308, 1.7e308})).isEqualTo(1.7e308);
    }

    @Test
    void momentsAreOfTheChosenRows() {
        Moments moments = Moments.of(new double[] {1, 100, 3, 5}, new int[] {0, 2, 3});
        assertThat(moments.mean()).isEqualTo(3);
        assertThat(moments.sd()).isCloseTo(Math.sqrt(8.0 / 3), Offset.offset(1e-15));
    }

    @Test
    void momentsOfHugeAndTinyValuesAreScaled() {
        double[] x = {1, 2, 4};
        int[] all = {0, 1, 2};
        Moments plain = Moments.of(x, all);
        for (int exponent : new int[] {1000, -1040}) {
            double[] scaled = {Math.scalb(1.0, exponent), Math.scalb(2.0, exponent), Math.scalb(4.0, exponent)};
            assertThat(Moments.of(scaled, all).sd() / scaled[0]).isCloseTo(plain.sd(), Offset.offset(1e-9));
        }
        assertThat(Moments.of(new double[] {0, 0, 0}, all).isFlat()).isTrue();
    }

    @Test
    void seatsAreDealtByLargestRemainder() {
        assertThat(LargestRemainder.deal(new int[] {222, 106}, 99)).containsExactly(67, 32);
        assertThat(LargestRemainder.deal(new int[] {5, 5, 5}, 2)).containsExactly(1, 1, 0); // ties to the earlier
        assertThat(LargestRemainder.deal(new int[] {0, 4}, 4)).containsExactly(0, 4);
        assertThat(LargestRemainder.deal(new int[0], 0)).isEmpty();
        assertThatThrownBy(() -> LargestRemainder.deal(new int[] {2}, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsAreGroupedThroughOtherRows() {
        assertThat(Groups.of(
                        List.of(List.of("a"), List.of("b"), List.of(), List.of("a", "c"), List.of("b"), List.of("c"))))
                .containsExactly(List.of(0, 3, 5), List.of(1, 4), List.of(2));
        assertThat(Groups.of(List.of(List.of("x"), List.of("y"), List.of("y", "x"))))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void foldsKnowTheirRowsAndFollowASelection() {
        Folds folds = new Folds(new int[] {0, 1, 0, 2}, 3);
        assertThat(folds.test(0)).containsExactly(0, 2);
        assertThat(folds.training(0)).containsExactly(1, 3);
        Folds part = folds.select(new int[] {3, 0});
        assertThat(part.of(0)).isEqualTo(2);
        assertThat(part.test(1)).isEmpty();
        assertThat(part.rows()).isEqualTo(2);
        assertThatThrownBy(() -> new Folds(new int[] {0, 3}, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Folds(new int[] {0}, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holmStepsDownAndLeavesMissingOut() {
        // R: p.adjust(c(0.01, NA, 0.04, 0.03), "holm")
        assertThat(Holm.adjust(new double[] {0.01, NAN, 0.04, 0.03}))
                .containsExactly(new double[] {0.03, NAN, 0.06, 0.06}, Offset.offset(1e-15));
        assertThat(Holm.adjust(new double[] {0.9, 0.8})).containsExactly(1, 1);
    }

    @Test
    void normalTails() {
        assertThat(Normal.twoSided(Normal.Z95)).isCloseTo(0.05, Offset.offset(1e-15));
        assertThat(Normal.twoSided(0)).isEqualTo(1);
        assertThat(Normal.twoSided(-9)).isCloseTo(2.2571768119076e-19, Offset.offset(1e-30));
        assertThat(Normal.twoSided(NAN)).isNaN();
    }
}
