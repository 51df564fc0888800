package radiome.image.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

class ResamplerTest {
    private static final double[] STEPS = {0, 10, 20, 30, 40, 50};

    @Test
    void integersAreCutTowardZero() {
        assertThat(halfSteps(PixelType.INT16, Interpolation.BSPLINE, STEPS))
                .containsExactly(0, 3, 10, 15, 20, 24, 30, 34, 40, 46, 50);
        double[] negative = Arrays.stream(STEPS).map(x -> -x).toArray();
        assertThat(halfSteps(PixelType.INT16, Interpolation.BSPLINE, negative))
                .containsExactly(0, -3, -10, -15, -20, -24, -30, -34, -40, -46, -50);
    }

    @Test
    void integersStayInTheirRange() {
        double[] edge = {0, 0, 255, 255, 0, 0};
        double[] bytes = halfSteps(PixelType.UINT8, Interpolation.BSPLINE, edge);
        double[] wide = halfSteps(PixelType.FLOAT64, Interpolation.BSPLINE, edge);
        assertThat(Arrays.stream(bytes).max()).hasValue(255);
        assertThat(Arrays.stream(bytes).min()).hasValue(0);
        assertThat(Arrays.stream(wide).max().orElseThrow()).isGreaterThan(255);
        assertThat(Arrays.stream(wide).min().orElseThrow()).isNegative();
    }

    @Test
    void floatsAreRoundedToThirtyTwoBits() {
        double[] steps = {0, 0.1f, 0.3f, 0.7f};
        double[] wide = halfSteps(PixelType.FLOAT64, Interpolation.LINEAR, steps);
        double[] narrow = halfSteps(PixelType.FLOAT32, Interpolation.LINEAR, steps);
        assertThat(narrow)
                .containsExactly(Arrays.stream(wide).map(x -> (float) x).toArray());
        assertThat(narrow).isNotEqualTo(wide);
    }

    @Test
    void theLastValuesAreKeptAtTheFacesAndBeyondIsZero() {
        Geometry from = Geometry.of(3, 1, 1, new Vec(1, 1, 1));
        Geometry onto = new Geometry(3, 9, 1, 1, new Vec(0.5, 1, 1), new Vec(-1, 0, 0), Direction.IDENTITY);
        double[] linear = sample(new Resampler(from, PixelType.INT16, onto, Interpolation.LINEAR), 4, 6, 9)
                .values();
        assertThat(linear).containsExactly(0, 4, 4, 5, 6, 7, 9, 0, 0);
        double[] nearest = sample(new Resampler(from, PixelType.INT16, onto, Interpolation.NEAREST), 4, 6, 9)
                .values();
        assertThat(nearest).containsExactly(0, 4, 4, 6, 6, 9, 9, 0, 0);
    }

    /** A NaN beside a sample that lies on a voxel has no part in it. */
    @Test
    void aVoxelOfNoWeightIsNotLookedAt() {
        Geometry grid = Geometry.of(2, 2, 2, new Vec(1, 1, 1));
        double[] values = {1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        Volume same = sample(new Resampler(grid, PixelType.FLOAT64, grid, Interpolation.LINEAR), values);
        assertThat(same.values()[0]).isEqualTo(1);
    }

    @Test
    void aSplineThroughASliceOfTwoDimensionsEqualsTheVolumesWithoutItsThirdWeight() {
        Geometry flat = new Geometry(2, 7, 5, 1, new Vec(1, 1, 1), Vec.ZERO, Direction.IDENTITY);
        Geometry thick = Geometry.of(7, 5, 1, new Vec(1, 1, 1));
        double[] values = values(new Streams(3).of("flat", 0, ""), 35);
        Geometry onto = new Geometry(3, 11, 9, 1, new Vec(0.6, 0.5, 1), Vec.ZERO, Direction.IDENTITY);
        double[] two = sample(new Resampler(flat, PixelType.FLOAT64, onto, Interpolation.BSPLINE), values)
                .values();
        double[] three = sample(new Resampler(thick, PixelType.FLOAT64, onto, Interpolation.BSPLINE), values)
                .values();
        assertThat(two).containsExactly(three, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyInterpolationEqualsItsDefinition(long seed) {
        UniformRandomProvider random = new Streams(seed).of("resampler", 0, "");
        Geometry from = Grids.random(random, 1 + random.nextInt(30), 1 + random.nextInt(8), 1 + random.nextInt(4));
        Geometry onto = Grids.random(random, 9, 6, 7);
        double[] values = values(random, Math.toIntExact(from.voxels()));
        for (Interpolation how : Interpolation.values()) {
            Volume sampled = sample(new Resampler(from, PixelType.FLOAT64, onto, how), values);
            PlainSampler plain = new PlainSampler(from, values, how);
            for (int k = 0, at = 0; k < onto.nz(); k++) {
                for (int j = 0; j < onto.ny(); j++) {
                    for (int i = 0; i < onto.nx(); i++, at++) {
                        assertThat(sampled.values()[at])
                                .as(how + " " + i + " " + j + " " + k)
                                .isCloseTo(plain.at(from.index(onto.world(i, j, k))), within(1e-7));
                    }
                }
            }
        }
    }

    /** What is read lies inside the image, and a part of the target hangs on a part of what the whole hangs on. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSmallTargetReadsLittleAndGivesTheSameValues(long seed) {
        UniformRandomProvider random = new Streams(seed).of("part", 0, "");
        Geometry from = Geometry.of(40, 30, 20, new Vec(1, 0.8, 2.5));
        double[] values = values(random, Math.toIntExact(from.voxels()));
        Geometry onto = new Geometry(3, 6, 5, 4, new Vec(0.7, 1.1, 1.3), from.world(20, 9, 3), from.direction());
        for (Interpolation how : Interpolation.values()) {
            Resampler resampler = new Resampler(from, PixelType.FLOAT32, onto, how);
            assertThat(from.box().contains(resampler.reads())).isTrue();
            assertThat(resampler.reads().voxels()).isLessThan(from.voxels() / 4);
            PlainSampler plain = new PlainSampler(from, values, how);
            double[] sampled = sample(resampler, values).values();
            assertThat(sampled[0]).isCloseTo(plain.at(new Vec(20, 9, 3)), within(1e-5));
            assertThat(resampler.bytes()).isGreaterThan(8 * onto.voxels());
        }
    }

    private static double[] halfSteps(PixelType type, Interpolation how, double[] values) {
        Geometry from = Geometry.of(values.length, 1, 1, new Vec(1, 1, 1));
        Geometry onto = Geometry.of(2 * values.length - 1, 1, 1, new Vec(0.5, 1, 1));
        return sample(new Resampler(from, type, onto, how), values).values();
    }

    private static Volume sample(Resampler resampler, double... values) {
        if (resampler.interpolation() == Interpolation.BSPLINE) {
            SplineCoefficients spline = resampler.coefficients();
            int slice = resampler.from().nx() * resampler.from().ny();
            for (int z = 0; z < resampler.from().nz(); z++) {
                spline.slice(Arrays.copyOfRange(values, z * slice, (z + 1) * slice));
            }
            return resampler.sample(spline);
        }
        Volume whole = new Volume(resampler.from(), resampler.type(), values);
        Box reads = resampler.reads();
        return resampler.sample(whole.crop(reads).values());
    }

    private static double[] values(UniformRandomProvider random, int n) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> Math.rint(200 * random.nextDouble() - 100));
        return values;
    }
}
