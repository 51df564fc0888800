package radiome.plot.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.num.Streams;

class SpreadTest {
    @Test
    void labelsThatAreApartStay() {
        assertThat(Spread.apart(new double[] {50, 10, 30}, 13, 0, 100)).containsExactly(50, 10, 30);
    }

    @Test
    void aClusterKeepsItsMiddle() {
        assertThat(Spread.apart(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void gapsBoundsAndOrderHold(int seed) {
        UniformRandomProvider random = new Streams(seed).of("spread", 0, "");
        for (int n = 0; n < 20; n++) {
            double[] wanted = random.doubles(n, -20, 320).toArray();
            double[] placed = Spread.apart(wanted, 13, 0, 300);
            for (int i = 0; i < n; i++) {
                assertThat(placed[i]).isBetween(-1e-9, 300 + 1e-9);
                for (int j = 0; j < n; j++) {
                    if (wanted[i] < wanted[j]) {
                        assertThat(placed[j] - placed[i]).isGreaterThanOrEqualTo(13 - 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void tooManyForTheRoomStillKeepTheirGap() {
        double[] placed = Spread.apart(new double[] {1, 2, 3}, 10, 0, 15);
        assertThat(placed[0]).isZero();
        assertThat(placed[2] - placed[0]).isCloseTo(20, within(1e-12));
    }
}
