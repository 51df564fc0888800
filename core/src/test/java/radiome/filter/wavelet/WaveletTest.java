package radiome.filter.wavelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.filter.Images;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

class WaveletTest {
    private static final Vec SPACING = new Vec(1, 1, 1);

    static List<String> names() {
        return WaveletBank.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWaveletEqualsThePlainFormBitByBit(String name) {
        int seed = WaveletBank.names().indexOf(name);
        Geometry grid = Geometry.of(2 + seed % 9, 1 + seed % 6, 12 + seed % 5, SPACING);
        for (PixelType type : List.of(PixelType.FLOAT32, PixelType.FLOAT64)) {
            Volume image = Images.of(grid, type, new Streams(seed).of("plain", 0, name));
            same(
                    Images.filtered(Wavelet.of(name, 1, 0), image),
                    plain(name, image, 0, 1, 2).of(image, 1, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void levelsAndAxesEqualThePlainFormBitByBit(long seed) {
        Volume image = Images.of(seed);
        boolean flat = image.geometry().dimensions() == 2;
        String name =
                WaveletBank.names().get((int) (seed * 7 % WaveletBank.names().size()));
        int level = 1 + (int) seed % 3;
        int start = (int) seed % 2;
        int[] all = flat ? new int[] {0, 1} : new int[] {0, 1, 2};
        same(
                Images.filtered(Wavelet.of(name, level, start), image),
                plain(name, image, all).of(image, level, start));
        for (int leftOut = 0; leftOut < all.length; leftOut++) {
            int axis = all.length - 1 - leftOut;
            int[] others = Arrays.stream(all).filter(a -> a != axis).toArray();
            same(
                    Images.filtered(Wavelet.of(name, level, start).without(leftOut), image),
                    plain(name, image, others).of(image, level, start));
        }
    }

    private static PlainWavelet plain(String name, Volume image, int... axes) {
        return new PlainWavelet(WaveletBank.named(name), image, axes);
    }

    private static void same(Map<String, Volume> ours, Map<String, double[]> plain) {
        assertThat(List.copyOf(ours.keySet())).isEqualTo(List.copyOf(plain.keySet()));
        plain.forEach(
                (band, values) -> assertThat(get(ours, band).values()).as(band).containsExactly(values));
    }

    private static Volume get(Map<String, Volume> images, String band) {
        return Objects.requireNonNull(images.get(band), band);
    }

    @Test
    void aConstantIsTimesRootTwoPerAxisAndHasNoDetails() {
        double[] ones = new double[5 * 4 * 3];
        Arrays.fill(ones, 1);
        Volume image = new Volume(Geometry.of(5, 4, 3, SPACING), PixelType.UINT8, ones);
        Map<String, Volume> bands = Images.filtered(Wavelet.of("coif1", 1, 0), image);
        assertThat(get(bands, "wavelet-LLL").values()).containsOnly(new double[] {2.828427}, within(1e-6));
        assertThat(get(bands, "wavelet-LLH").values()).containsOnly(new double[] {0}, within(1e-9));
        assertThat(get(bands, "wavelet-LLL").type()).isEqualTo(PixelType.FLOAT64);
    }

    @Test
    void haarOfALineIsSumAndDifferenceWithTheNextAndTheFirstAfterTheLast() {
        double root = 0.7071067811865476;
        Geometry line = new Geometry(2, 3, 1, 1, SPACING, Vec.ZERO, Direction.IDENTITY);
        Volume image = new Volume(line, PixelType.INT16, new double[] {10, 4, 7});
        Map<String, Volume> bands = Images.filtered(Wavelet.of("haar", 1, 0).without(0), image);
        assertThat(List.copyOf(bands.keySet())).containsExactly("wavelet-H", "wavelet-L");
        assertThat(get(bands, "wavelet-H").values())
                .containsExactly(root * 10 - root * 4, root * 4 - root * 7, root * 7 - root * 10);
        assertThat(get(bands, "wavelet-L").values())
                .containsExactly(root * 10 + root * 4, root * 4 + root * 7, root * 7 + root * 10);
    }

    @Test
    void aFloatImageIsFilteredInFloat() {
        Volume image = Images.of(Geometry.of(6, 6, 6, SPACING), PixelType.FLOAT32, new Streams(1).of("float", 0, ""));
        Images.filtered(Wavelet.of("coif2", 1, 0), image)
                .values()
                .forEach(band -> assertThat(band.type()).isEqualTo(PixelType.FLOAT32));
    }

    @Test
    void onlyTheNeighbourhoodIsReadAndWholeLinesWhereItWrapsAround() {
        Geometry grid = Geometry.of(101, 100, 60, SPACING);
        Wavelet coif1 = Wavelet.of("coif1", 1, 0);
        assertThat(coif1.reads(grid, new Box(20, 30, 10, 5, 6, 7))).isEqualTo(new Box(18, 28, 8, 10, 11, 12));
        assertThat(coif1.reads(grid, new Box(1, 30, 53, 5, 6, 5))).isEqualTo(new Box(0, 28, 0, 101, 11, 60));
        assertThat(coif1.reads(grid, new Box(2, 92, 52, 5, 5, 5))).isEqualTo(new Box(0, 90, 50, 10, 10, 10));
        assertThat(coif1.reads(grid, new Box(94, 30, 10, 5, 6, 7)))
                .as("the voxel behind the last one is the first")
                .isEqualTo(new Box(0, 28, 8, 101, 11, 12));
        assertThat(coif1.without(0).reads(grid, new Box(20, 30, 0, 5, 6, 60)))
                .isEqualTo(new Box(18, 28, 0, 10, 11, 60));
        assertThat(Wavelet.of("haar", 2, 1).reads(grid, new Box(20, 30, 10, 5, 6, 7)))
                .isEqualTo(new Box(20, 30, 10, 8, 9, 10));
        assertThat(Wavelet.of("dmey", 100, 100).reads(grid, new Box(20, 30, 10, 5, 6, 7)))
                .isEqualTo(grid.box());
    }

    @Test
    void anAxisThatA2DImageHasNotIsToldAndNothingComputed() {
        Geometry flat = new Geometry(2, 9, 8, 1, SPACING, Vec.ZERO, Direction.IDENTITY);
        assertThat(Wavelet.of("haar", 1, 0).without(2).skipped(flat).orElseThrow())
                .contains("force2Ddimension: 2", "2-D");
        assertThat(Wavelet.of("haar", 1, 0).without(1).skipped(flat)).isEmpty();
        assertThat(Wavelet.of("haar", 1, 0).skipped(flat)).isEmpty();
    }

    @Test
    void namesAreThoseOfPyRadiomics() {
        assertThat(Wavelet.of("db2", 2, 0).without(1).names())
                .containsExactly(
                        "wavelet-LH",
                        "wavelet-HL",
                        "wavelet-HH",
                        "wavelet2-LH",
                        "wavelet2-HL",
                        "wavelet2-HH",
                        "wavelet2-LL");
        assertThat(Wavelet.of("db2", 1, 3).labelled().names())
                .startsWith("wavelet-db2-LLH")
                .hasSize(8);
        assertThatThrownBy(() -> Wavelet.of("db99", 1, 0)).hasMessageContaining("db99");
    }
}
