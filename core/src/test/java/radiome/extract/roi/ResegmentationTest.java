package radiome.extract.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.extract.setting.Resegmenting;
import radiome.extract.setting.Resegmenting.Mode;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.PairwiseSum;
import radiome.num.Streams;

class ResegmentationTest {
    @Test
    void bothThresholdsAreKept() {
        assertThat(kept(PixelType.INT16, Mode.ABSOLUTE, List.of(2.0, 4.0), 1, 2, 3, 4, 5))
                .containsExactly(2, 3, 4);
        assertThat(kept(PixelType.INT16, Mode.ABSOLUTE, List.of(3.5), 1, 2, 3, 4, 5))
                .containsExactly(4, 5);
    }

    /** 0.1 in 32 bit is above 0.1 in 64 bit: compared in 64 bit the voxel would be lost. */
    @Test
    void aFloatImageIsComparedInThirtyTwoBits() {
        assertThat(kept(PixelType.FLOAT32, Mode.ABSOLUTE, List.of(0.0, 0.1), 0, 0.1f, 0.2f))
                .containsExactly(0, 0.1f);
        assertThat(kept(PixelType.FLOAT64, Mode.ABSOLUTE, List.of(0.0, 0.1), 0, 0.1f, 0.2f))
                .containsExactly(0);
    }

    @Test
    void relativeCountsFromTheLargest() {
        assertThat(kept(PixelType.INT16, Mode.RELATIVE, List.of(0.5), 10, 20, 49, 50, 100))
                .containsExactly(50, 100);
        // of a negative largest value the shares are turned about, as in PyRadiomics: nothing lies between
        assertThat(kept(PixelType.INT16, Mode.RELATIVE, List.of(0.5, 2.0), -10, -20, -5))
                .isEmpty();
    }

    @Test
    void sigmaCountsSdsWithNFromTheMean() {
        // mean 3, SD sqrt 2
        assertThat(kept(PixelType.INT16, Mode.SIGMA, List.of(-1.0, 1.0), 1, 2, 3, 4, 5))
                .containsExactly(2, 3, 4);
        assertThat(kept(PixelType.INT16, Mode.SIGMA, List.of(-1.415), 1, 2, 3, 4, 5))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nanIsNeverKept() {
        assertThat(kept(PixelType.FLOAT32, Mode.ABSOLUTE, List.of(-9.0), 1, Double.NaN, 2))
                .containsExactly(1, 2);
        assertThat(kept(PixelType.FLOAT32, Mode.SIGMA, List.of(-9.0), 1, Double.NaN, 2))
                .isEmpty();
    }

    @Test
    void whatIsLeftIsCroppedToItsBox() {
        Geometry grid = Geometry.of(5, 1, 1, new Vec(1, 1, 1));
        boolean[] inside = {true, true, false, true, true};
        Mask left = new Resegmentation(new Resegmenting(List.of(2.0), Mode.ABSOLUTE, false))
                .of(new Mask(grid, grid.box(), inside), new Volume(grid, PixelType.INT16, new double[] {1, 2, 9, 4, 1}))
                .orElseThrow();
        assertThat(left.box().x0()).isEqualTo(1);
        assertThat(left.inside()).containsExactly(true, false, true); // 9 was never in the ROI
        assertThat(left.whole()).isEqualTo(grid);
    }

    /** Of whole numbers every order of additions gives the same; of others it is close. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 127, 128, 129, 255, 1000, 10_007})
    void numpysSumIsASum(int n) {
        UniformRandomProvider random = new Streams(n).of("sum", 0, "");
        double[] whole = new double[n];
        double[] parts = new double[n];
        for (int i = 0; i < n; i++) {
            whole[i] = random.nextInt(2000) - 1000;
            parts[i] = (float) random.nextDouble();
        }
        assertThat(PairwiseSum.of(whole, false)).isEqualTo(Arrays.stream(whole).sum());
        double sum = Arrays.stream(parts).sum();
        assertThat(PairwiseSum.of(parts, false)).isCloseTo(sum, within(1e-13 * (n + 1)));
        assertThat(PairwiseSum.of(parts, true)).isCloseTo(sum, within(1e-6 * (n + 1)));
        assertThat((double) (float) PairwiseSum.of(parts, true)).isEqualTo(PairwiseSum.of(parts, true));
    }

    /** Eight lanes keep ones that a single 32-bit sum would lose beside 2^24. */
    @Test
    void narrowSumsAreInLanes() {
        double[] values = new double[16];
        Arrays.fill(values, 1);
        values[0] = 1 << 24;
        // lane 0: 2^24 + 1 = 2^24; + lane 1 (2) = 2^24 + 2; + 4 + 8 = 2^24 + 14
        assertThat(PairwiseSum.of(values, true)).isEqualTo((1 << 24) + 14);
    }

    private static double[] kept(PixelType type, Mode mode, List<Double> range, double... values) {
        Geometry grid = Geometry.of(values.length, 1, 1, new Vec(1, 1, 1));
        boolean[] all = new boolean[values.length];
        Arrays.fill(all, true);
        Optional<Mask> left = new Resegmentation(new Resegmenting(range, mode, false))
                .of(new Mask(grid, grid.box(), all), new Volume(grid, type, values));
        if (left.isEmpty()) {
            return new double[0];
        }
        Mask mask = left.get().within(grid.box());
        return IntStream.range(0, values.length)
                .filter(i -> mask.at(i, 0, 0))
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
