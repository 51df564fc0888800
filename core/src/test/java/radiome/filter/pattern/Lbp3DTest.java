package radiome.filter.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.filter.FilterInput;
import radiome.filter.Images;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

class Lbp3DTest {
    private static final Vec CUBE = new Vec(1, 1, 1);
    private static final double[] RADII = {1, 0.7, 1.5, 2, 3.3, 50};

    /** Images of every type with three axes, not so large that the plain form takes long. */
    private static Stream<Volume> images() {
        return IntStream.range(0, 200)
                .mapToObj(Images::of)
                .filter(image ->
                        image.geometry().dimensions() == 3 && image.geometry().voxels() < 600)
                .limit(18);
    }

    @Test
    void isItsDefinition() {
        int[] seed = {0};
        images().forEach(image -> {
            double radius = RADII[seed[0] % RADII.length];
            int subdivisions = seed[0]++ % 3 == 0 ? 0 : 1;
            Map<String, Volume> filtered = Images.filtered(new Lbp3D(3, radius, subdivisions), image);
            PlainLbp3D plain = new PlainLbp3D(image, Icosphere.points(subdivisions, radius), radius);
            Geometry grid = image.geometry();
            for (int at = 0; at < image.values().length; at++) {
                int x = at % grid.nx();
                int y = at / grid.nx() % grid.ny();
                int z = at / (grid.nx() * grid.ny());
                for (int n = 0; n < 3; n++) {
                    assertThat(get(filtered, "lbp-3D-m" + (n + 1))[at])
                            .isCloseTo(plain.degree(n, x, y, z), within(1e-11));
                }
                assertKurtosis(get(filtered, "lbp-3D-k")[at], plain.samples(x, y, z), image.type());
            }
        });
    }

    private static void assertKurtosis(double kurtosis, double[] samples, PixelType type) {
        double plain = PlainLbp3D.kurtosis(samples);
        if (Double.isNaN(kurtosis)) {
            double mean = Arrays.stream(samples).average().orElseThrow();
            assertThat(Arrays.stream(samples).map(f -> Math.abs(f - mean)).max().orElseThrow())
                    .isLessThanOrEqualTo(1e-5 * Math.abs(mean));
        } else {
            double digits = type == PixelType.FLOAT32 ? 1e-3 : 1e-10;
            assertThat(kurtosis).isCloseTo(plain, within(digits * (3 + plain)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 1", "2.5, 1", "0.3, 1", "1, 0", "40, 0", "3, 2"})
    void samplesAreThoseOfTheDefinitionBitForBit(double radius, int subdivisions) {
        double[][] points = Icosphere.points(subdivisions, radius);
        images().forEach(image -> {
            PlainLbp3D plain = new PlainLbp3D(image, points, radius);
            Geometry grid = image.geometry();
            Box box = Images.box(grid, new Streams(grid.voxels()).of("box", 0, ""));
            FilterInput input = input(image, grid.box());
            SphereSamples sphere = new SphereSamples(new SplineVolume(input, box, radius), points, grid, box);
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
        });
    }

    @Test
    void theFirstImageCountsOnes() {
        double[] values = new double[343];
        int centre = 3 + 7 * (3 + 7 * 3);
        values[centre] = 1; // brighter than all round it
        Volume image = new Volume(Geometry.of(7, 7, 7, CUBE), PixelType.FLOAT64, values);
        double one = Math.sqrt(42) / (4 * Math.PI);
        assertThat(get(Images.filtered(new Lbp3D(1, 1, 1), image), "lbp-3D-m1")[centre])
                .isZero();
        values[centre] = -1; // darker
        assertThat(get(Images.filtered(new Lbp3D(1, 1, 1), image), "lbp-3D-m1")[centre])
                .isCloseTo(42 * one, within(1e-12));
    }

    /** Where all samples are equal they are all ones, and there is no kurtosis; at the border those outside are 0. */
    @Test
    void aFlatImageHasNoKurtosisInside() {
        double[] values = new double[343];
        Arrays.fill(values, 12);
        Map<String, Volume> filtered =
                Images.filtered(new Lbp3D(2, 1, 1), new Volume(Geometry.of(7, 7, 7, CUBE), PixelType.INT16, values));
        Volume kurtosis = Objects.requireNonNull(filtered.get("lbp-3D-k"));
        assertThat(get(filtered, "lbp-3D-m1")[3 + 7 * (3 + 7 * 3)])
                .isCloseTo(42 * Math.sqrt(42) / (4 * Math.PI), within(1e-12));
        assertThat(kurtosis.at(3, 3, 3)).isNaN();
        assertThat(kurtosis.at(0, 3, 3)).isNotNaN();
    }

    @Test
    void samplesOfAnIntegerImageAreRoundedHalfAwayFromZero() {
        double[] values = new double[61 * 9 * 9];
        Arrays.setAll(values, i -> 3 * (i % 61 - 30));
        Geometry grid = Geometry.of(61, 9, 9, CUBE);
        int centre = 30 + 61 * (4 + 9 * 4);
        double[] x =
                Arrays.stream(Icosphere.points(1, 1)).mapToDouble(p -> 3 * p[2]).toArray();
        double[] rounded = Arrays.stream(x)
                .map(v -> Math.signum(v) * Math.floor(Math.abs(v) + 0.5))
                .toArray();
        Volume real = new Volume(grid, PixelType.FLOAT64, values);
        Volume integer = new Volume(grid, PixelType.INT16, values);
        assertThat(get(Images.filtered(new Lbp3D(1, 1, 1), real), "lbp-3D-k")[centre])
                .isCloseTo(PlainLbp3D.kurtosis(x), within(1e-9));
        assertThat(get(Images.filtered(new Lbp3D(1, 1, 1), integer), "lbp-3D-k")[centre])
                .isCloseTo(PlainLbp3D.kurtosis(rounded), within(1e-12));
    }

    @Test
    void voxelsBesideTheRoiAreZeroAndThoseInsideDoNotDependOnIt() {
        Volume image = Images.of(Geometry.of(8, 7, 6, CUBE), PixelType.FLOAT32, new Streams(3).of("roi", 0, ""));
        double[] all = get(Images.filtered(new Lbp3D(2, 1, 1), image), "lbp-3D-k");
        Box part = new Box(2, 1, 1, 5, 4, 3);
        boolean[] inside = new boolean[60];
        for (int i = 7; i < 60; i += 3) {
            inside[i] = true;
        }
        Mask roi = new Mask(image.geometry(), part, inside);
        FilterInput input = new FilterInput(image.geometry(), image.geometry().box(), image, Moments.of(image), roi);
        new Lbp3D(2, 1, 1).apply(input, image.geometry().box(), (name, filtered) -> {
            if (name.equals("lbp-3D-k")) {
                boolean[] everywhere = roi.within(image.geometry().box()).inside();
                for (int i = 0; i < all.length; i++) {
                    assertThat(filtered.values()[i]).isEqualTo(everywhere[i] ? all[i] : 0);
                }
            }
        });
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
        assertThatThrownBy(() -> new Lbp3D(Lbp3D.MOST_LEVELS + 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lbp3D(1, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lbp3D(1, 1, Lbp3D.MOST_SUBDIVISIONS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] get(Map<String, Volume> images, String name) {
        return Objects.requireNonNull(images.get(name), name).values();
    }

    private static FilterInput input(Volume image, Box box) {
        boolean[] inside = new boolean[Math.toIntExact(box.voxels())];
        Arrays.fill(inside, true);
        Geometry grid = image.geometry();
        return new FilterInput(grid, grid.box(), image, Moments.of(image), new Mask(grid, box, inside));
    }
}
