package radiome.plot.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.num.Streams;

class ScaleTest {
    private static List<String> labels(Scale scale) {
        return scale.ticks().stream()
                .map(Scale.Tick::label)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    @Test
    void stepsAreRoundNumbers() {
        assertThat(labels(Scale.linear(0, 1, 5))).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(Scale.linear(-0.13, 0.28, 5)))
                .containsExactly("\u22120.2", "\u22120.1", "0.0", "0.1", "0.2", "0.3");
        assertThat(labels(Scale.linear(0, 900, 5))).containsExactly("0", "200", "400", "600", "800", "1000");
        assertThat(labels(Scale.linear(0.19, 0.2, 4)))
                .containsExactly("0.1900", "0.1925", "0.1950", "0.1975", "0.2000");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLinearAxisHoldsItsRangeInAFewSteps(int seed) {
        UniformRandomProvider random = new Streams(seed).of("scale", 0, "");
        for (int i = 0; i < 200; i++) {
            double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(12) - 6);
            double high = low + random.nextDouble() * StrictMath.pow(10, random.nextInt(12) - 6);
            int wanted = 3 + random.nextInt(5);
            Scale scale = Scale.linear(low, high, wanted);
            assertThat(scale.at(low)).isBetween(-1e-8, 1.0);
            assertThat(scale.at(high)).isBetween(0.0, 1 + 1e-8);
            assertThat(scale.ticks()).hasSizeBetween(2, wanted + 3);
            assertThat(labels(scale)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aLogarithmicAxisFalls() {
        Scale scale = Scale.logFalling(2e-4, 0.21);
        assertThat(scale.at(0.21)).isZero();
        assertThat(scale.at(2e-4)).isEqualTo(1);
        assertThat(labels(scale)).containsExactly("0.001", "0.01", "0.1");
        assertThat(labels(Scale.logFalling(1e-7, 1e-5)))
                .containsExactly("10\u207b\u2077", "10\u207b\u2076", "10\u207b\u2075");
    }

    @Test
    void aNarrowLogarithmicAxisHasMoreLabels() {
        assertThat(labels(Scale.logFalling(0.02, 0.3))).containsExactly("0.02", "0.05", "0.1", "0.2");
    }

    @Test
    void aRangeWithoutWidthIsWidened() {
        assertThat(Scale.linear(0, 0, 5).at(0)).isEqualTo(0.5);
        assertThat(Scale.linear(3, 3, 5).at(3)).isBetween(0.2, 0.8);
        assertThat(Scale.logFalling(0.1, 0.1).at(0.1)).isBetween(0.2, 0.8);
    }

    @Test
    void aLogarithmicAxisBeginsAboveZero() {
        assertThatThrownBy(() -> Scale.logFalling(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.logFalling(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
