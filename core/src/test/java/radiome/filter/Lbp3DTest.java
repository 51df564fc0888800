package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class Lbp3DTest {
    private static final Vec CUBE = new Vec(1, 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isItsDefinition(int seed) {
        FilterInput input = threeDimensional(seed);
        double radius = seed % 3 == 0 ? 1 : 0.6 + seed * 0.2;
        int subdivisions = seed % 2;
        Map<String, Volume> images = WholeImages.apply(
                new Lbp3D(3, radius, subdivisions), input, input.whole().box());
        PlainLbp3D plain = new PlainLbp3D(input);
        double[][] points = Icosphere.points(subdivisions, radius);
        Geometry grid = input.whole();
        boolean in32Bit = input.voxels().type() == PixelType.FLOAT32;
        for (int z = 0; z < grid.nz(); z++) {
            for (int y = 0; y < grid.ny(); y++) {
                for (int x = 0; x < grid.nx(); x++) {
                    if (!input.roi().at(x, y, z)) {
                        assertThat(images.get("lbp-3D-m1").at(x, y, z)).isZero();
                        continue;
                    }
                    for (int n = 0; n < 3; n++) {
                        assertThat(images.get("lbp-3D-m" + (n + 1)).at(x, y, z))
                                .isCloseTo(plain.degree(n, x, y, z, points, radius), within(1e-12 * points.length));
                    }
                    double kurtosis = PlainLbp3D.kurtosis(plain.samples(x, y, z, points));
                    assertThat(images.get("lbp-3D-k").at(x, y, z))
                            .isCloseTo(kurtosis, within((in32Bit ? 1e-3 : 1e-11) * (3 + kurtosis)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 1, 2", "3, 2, 1", "4, 2.5, 1", "5, 0.3, 1", "6, 1, 0", "7, 40, 0", "8, 3, 2", "9, 1, 1"})
    void samplesAreThoseOfTheDefinitionBitForBit(int seed, double radius, int subdivisions) {
        FilterInput input = threeDimensional(300 + seed);
        PlainLbp3D plain = new PlainLbp3D(input);
        double[][] points = Icosphere.points(subdivisions, radius);
        Box box = WholeImages.box(input.whole(), seed);
        SphereSamples sphere = new SphereSamples(new SplineVolume(input, box, radius), points, input.whole(), box);
        double[][] samples = new double[points.length][box.nx()];
        for (int z = box.z0(); z < box.z0() + box.nz(); z++) {
            for (int y = box.y0(); y < box.y0() + box.ny(); y++) {
                sphere.row(box.x0(), y, z, box.nx(), samples);
                for (int v = 0; v < points.length; v++) {
                    for (int i = 0; i < box.nx(); i++) {
                        double[] p = points[v];
                        assertThat(samples[v][i]).isEqualTo(plain.sample(z + p[0], y + p[1], box.x0() + i + p[2]));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aBoxIsThatBoxOfTheWholeImage(int seed) {
        FilterInput input = threeDimensional(400 + seed);
        WholeImages.assertBoxEqualsWhole(
                new Lbp3D(2, 0.5 + seed * 0.25, 1), input, WholeImages.box(input.whole(), seed));
    }

    @Test
    void theFirstImageCountsOnes() {
        FilterInput input = threeDimensional(5);
        Volume m1 = WholeImages.apply(new Lbp3D(1, 1, 1), input, input.whole().box())
                .get("lbp-3D-m1");
        PlainLbp3D plain = new PlainLbp3D(input);
        double[][] points = Icosphere.points(1, 1);
        Box box = input.whole().box();
        for (int i = 0; i < 3; i++) {
            int x = box.nx() - 1 - i;
            double centre = input.voxels().at(x, 1, 1);
            long ones = Arrays.stream(plain.samples(x, 1, 1, points))
                    .filter(f -> f >= centre)
                    .count();
            if (input.roi().at(x, 1, 1)) {
                assertThat(m1.at(x, 1, 1)).isCloseTo(ones * Math.sqrt(42) / (4 * Math.PI), within(1e-12));
            }
        }
    }

    /** A flat region: every sample is a one, so that only the first image is not 0, and there is no kurtosis. */
    @Test
    void aFlatImageHasNoKurtosisInside() {
        double[] values = new double[7 * 7 * 7];
        Arrays.fill(values, 12);
        FilterInput input = WholeImages.of(Geometry.of(7, 7, 7, CUBE), PixelType.INT16, values);
        Map<String, Volume> images =
                WholeImages.apply(new Lbp3D(2, 1, 1), input, input.whole().box());
        assertThat(images.get("lbp-3D-m1").at(3, 3, 3)).isCloseTo(42 * Math.sqrt(42) / (4 * Math.PI), within(1e-12));
        assertThat(images.get("lbp-3D-m2").at(3, 3, 3)).isCloseTo(0, within(1e-12));
        assertThat(images.get("lbp-3D-k").at(3, 3, 3)).isNaN();
        assertThat(images.get("lbp-3D-k").at(0, 3, 3)).isNotNaN(); // samples outside are 0
    }

    @Test
    void samplesOfAnIntegerImageAreRoundedHalfAwayFromZero() {
        double[] values = new double[9 * 9 * 9];
        Arrays.setAll(values, i -> i % 9 - 4);
        Geometry grid = Geometry.of(9, 9, 9, CUBE);
        double[] integer = kurtosis(WholeImages.of(grid, PixelType.INT16, values));
        double[] real = kurtosis(WholeImages.of(grid, PixelType.FLOAT64, values));
        int centre = 4 + 9 * (4 + 9 * 4);
        double[] x =
                Arrays.stream(Icosphere.points(1, 1)).mapToDouble(p -> p[2]).toArray();
        double[] rounded = Arrays.stream(x)
                .map(v -> Math.signum(v) * Math.floor(Math.abs(v) + 0.5))
                .toArray();
        assertThat(real[centre]).isCloseTo(PlainLbp3D.kurtosis(x), within(1e-9));
        assertThat(integer[centre]).isCloseTo(PlainLbp3D.kurtosis(rounded), within(1e-12));
    }

    private static double[] kurtosis(FilterInput input) {
        return WholeImages.apply(new Lbp3D(1, 1, 1), input, input.whole().box())
                .get("lbp-3D-k")
                .values();
    }

    @Test
    void voxelsBesideTheRoiAreZero() {
        FilterInput whole = threeDimensional(6);
        Box part = new Box(1, 1, 1, 2, 2, 2);
        boolean[] inside = new boolean[8];
        inside[3] = true;
        FilterInput input = new FilterInput(
                whole.whole(), whole.box(), whole.voxels(), whole.statistics(), new Mask(whole.whole(), part, inside));
        double[] m1 = WholeImages.only(new Lbp3D(1, 5, 0), input);
        assertThat(Arrays.stream(m1).filter(v -> v != 0).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void namesFollowTheLevels() {
        assertThat(new Lbp3D(3, 1, 1).names()).containsExactly("lbp-3D-m1", "lbp-3D-m2", "lbp-3D-m3", "lbp-3D-k");
    }

    @Test
    void needsThreeDimensions() {
        Geometry flat = new Geometry(2, 8, 8, 1, CUBE, Vec.ZERO, Direction.IDENTITY);
        assertThat(new Lbp3D(2, 1, 1).skipped(flat).orElseThrow()).contains("2 dimensions");
        assertThat(new Lbp3D(2, 1, 1).skipped(Geometry.of(8, 8, 1, CUBE))).isEmpty();
    }

    @Test
    void settingsBeyondTheLimitsAreAMistakeOfTheCaller() {
        assertThatThrownBy(() -> new Lbp3D(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lbp3D(1, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lbp3D(1, 1, Lbp3D.MOST_SUBDIVISIONS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedThreadStops() {
        FilterInput input = threeDimensional(1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WholeImages.only(new Lbp3D(2, 1, 1), input))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static FilterInput threeDimensional(int seed) {
        for (int i = seed; ; i += 1000) {
            FilterInput input = WholeImages.random(i);
            if (input.whole().dimensions() == 3) {
                return input;
            }
        }
    }
}
