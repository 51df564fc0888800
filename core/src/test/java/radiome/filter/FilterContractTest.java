package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.filter.gaussian.LaplacianOfGaussian;
import radiome.filter.pattern.Lbp2D;
import radiome.filter.pattern.Lbp3D;
import radiome.filter.wavelet.Wavelet;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** What every filter keeps; one line a filter. */
class FilterContractTest {
    private static final int SEEDS = 40;

    /** All of {@link ImageFilter}, with parameters that reach far and near. */
    private static final List<ImageFilter> FILTERS = List.of(
            Wavelet.of("coif1", 1, 0),
            Wavelet.of("haar", 2, 1),
            Wavelet.of("db5", 1, 0).without(0),
            Wavelet.of("bior3.1", 2, 0).without(2).labelled(),
            Wavelet.of("dmey", 1, 0),
            new LaplacianOfGaussian("1.0"),
            new LaplacianOfGaussian("3"),
            new Gradient(true),
            new Gradient(false),
            Pointwise.SQUARE,
            Pointwise.SQUAREROOT,
            Pointwise.LOGARITHM,
            Pointwise.EXPONENTIAL,
            new Lbp2D(0, 1, 8, Lbp2D.Method.UNIFORM),
            new Lbp2D(1, 1.5, 9, Lbp2D.Method.ROR),
            new Lbp2D(2, 2.7, 6, Lbp2D.Method.DEFAULT),
            new Lbp2D(0, 100, 5, Lbp2D.Method.VAR),
            new Lbp3D(2, 1, 1),
            new Lbp3D(3, 2.6, 0));

    static Stream<Arguments> filtersAndSeeds() {
        return FILTERS.stream()
                .flatMap(filter -> IntStream.range(0, SEEDS)
                        .mapToObj(seed -> Arguments.of(filter.names().get(0), seed, filter)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("filtersAndSeeds")
    void aBoxEqualsTheWholeImageFilteredAndCropped(String name, int seed, ImageFilter filter) {
        Volume image = Images.of(seed);
        Geometry grid = image.geometry();
        double[] before = image.values().clone();
        if (filter.skipped(grid).isPresent()) {
            return;
        }
        Map<String, Volume> whole = Images.filtered(filter, image);
        UniformRandomProvider random = new Streams(seed).of("box", 0, name);
        for (int n = 0; n < 3; n++) {
            Box wanted = Images.box(grid, random);
            Box reads = filter.reads(grid, wanted);
            assertThat(reads.contains(wanted)).as(reads + " holds " + wanted).isTrue();
            assertThat(grid.box().contains(reads)).as(reads + " in " + grid).isTrue();
            for (Box held : List.of(reads, reads.union(Images.box(grid, random)))) {
                Map<String, Volume> part = Images.filtered(filter, image, held, wanted);
                assertThat(List.copyOf(part.keySet())).isEqualTo(List.copyOf(whole.keySet()));
                part.forEach((band, volume) -> {
                    Volume expected = crop(whole, band, wanted);
                    assertThat(volume.values()).as(band + " on " + wanted).containsExactly(expected.values());
                    assertThat(volume.type()).isEqualTo(expected.type());
                    assertThat(volume.geometry()).isEqualTo(expected.geometry());
                });
            }
        }
        assertThat(image.values()).as("the input").containsExactly(before);
    }

    private static Volume crop(Map<String, Volume> whole, String band, Box wanted) {
        return whole.entrySet().stream()
                .filter(entry -> entry.getKey().equals(band))
                .findFirst()
                .orElseThrow()
                .getValue()
                .crop(wanted);
    }

    static Stream<Arguments> filters() {
        return FILTERS.stream().map(filter -> Arguments.of(filter.names().get(0), filter));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void imagesOfA3DImageAreThoseNamedAndHoldValuesOfTheirType(String name, ImageFilter filter) {
        for (PixelType type : PixelType.values()) {
            Geometry grid = Geometry.of(9, 8, 7, new Vec(1, 1.5, 2));
            Volume image = Images.of(grid, type, new Streams(5).of("typed", 0, name));
            Map<String, Volume> filtered = Images.filtered(filter, image);
            assertThat(List.copyOf(filtered.keySet())).isEqualTo(filter.names());
            filtered.values().forEach(volume -> {
                assertThat(volume.geometry()).isEqualTo(grid);
                for (double value : volume.values()) {
                    assertThat(volume.type().stored(value)).isEqualTo(Double.valueOf(value));
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void anInterruptedThreadLeaves(String name, ImageFilter filter) {
        Geometry grid = Geometry.of(9, 8, 7, new Vec(1, 1, 1));
        Volume image = Images.of(grid, PixelType.INT16, new Streams(6).of("interrupted", 0, name));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Images.filtered(filter, image)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
