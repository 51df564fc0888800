package radiome.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void smallCasesByHand() {
        Statistics s = of(1, 2, 3, 4);
        assertThat(s).isEqualTo(new Statistics(4, 0, 2.5, Math.sqrt(5.0 / 3), 1, 4));
        assertThat(of(7).sd()).isNaN(); // one voxel has no SD
        assertThat(of(7).mean()).isEqualTo(7);
    }

    @Test
    void additionLosesNothing() {
        assertThat(of(1, 1e16, 1, -1e16).mean()).isEqualTo(0.5);
        double[] tenths = new double[1_000_000];
        Arrays.fill(tenths, 0.1);
        assertThat(of(tenths).mean()).isEqualTo(0.1);
        Arrays.fill(tenths, 77);
        assertThat(of(tenths).sd()).isZero();
    }

    @Test
    void cuttingDoesNotMatter() {
        double[] x = new Random(1).doubles(10_000, -1000, 3000).toArray();
        Moments cut = new Moments();
        for (int from = 0; from < x.length; from += 37) {
            double[] piece = Arrays.copyOfRange(x, from, Math.min(x.length, from + 37));
            cut.add(piece, piece.length);
        }
        assertThat(cut.statistics()).isEqualTo(of(x));
    }

    @Test
    void notFiniteVoxelsSpoilTheMeanOnly() {
        Statistics nan = of(1, Double.NaN, 3);
        assertThat(nan.mean()).isNaN();
        assertThat(nan.notFinite()).isEqualTo(1);
        assertThat(nan.minimum()).isEqualTo(1);
        assertThat(nan.maximum()).isEqualTo(3);
        assertThat(of(1, Double.POSITIVE_INFINITY).mean()).isInfinite();
        assertThat(of(Double.NaN).minimum()).isNaN();
    }

    @Test
    void aLargeOffsetCostsTheSdWhatRoundedSquaresCost() {
        double[] x = new Random(2).doubles(100_000).map(v -> 1e5 + v).toArray();
        double mean = Arrays.stream(x).sum() / x.length;
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        assertThat(of(x).sd()).isCloseTo(Math.sqrt(squares / (x.length - 1)), within(1e-5));
    }

    private static Statistics of(double... x) {
        Moments moments = new Moments();
        moments.add(x, x.length);
        return moments.statistics();
    }
}
