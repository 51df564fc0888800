package radiome.filter.gaussian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.filter.Images;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class LaplacianOfGaussianTest {
    private static final Vec CUBE = new Vec(1, 1, 1);

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1, 2.5, 4, 30})
    void isItsDefinitionBitForBit(double sigma) {
        for (int seed = 0; seed < 30; seed++) {
            Volume image = Images.of(seed);
            assertThat(filtered(Double.toString(sigma), image))
                    .as("seed " + seed)
                    .containsExactly(new PlainGaussian(sigma).laplacian(image));
        }
    }

    /** More lines side by side than are filtered at a time, and lines no multiple of what is read at a time. */
    @Test
    void wideImagesAreFilteredInParts() {
        Geometry grid = Geometry.of(131, 130, 5, new Vec(0.8, 1.1, 2));
        double[] values = new double[131 * 130 * 5];
        Arrays.setAll(values, i -> 50 * StrictMath.sin(i) + i % 131);
        Volume image = new Volume(grid, PixelType.FLOAT64, values);
        assertThat(filtered("1.25", image)).containsExactly(new PlainGaussian(1.25).laplacian(image));
    }

    /** The centre line of an impulse in ITK. */
    @Test
    void anImpulseIsThatOfTheReference() {
        double[] values = new double[15 * 15 * 15];
        values[7 + 15 * (7 + 15 * 7)] = 1000;
        double[] filtered = filtered("1.0", new Volume(Geometry.of(15, 15, 15, CUBE), PixelType.INT16, values));
        int row = 15 * (7 + 15 * 7);
        assertThat(Arrays.copyOfRange(filtered, row + 4, row + 9))
                .containsExactly(new double[] {4.294175, 8.45258, -77.94172, -193.59573, -77.94172}, within(1e-5));
    }

    @Test
    void aParabolaGivesItsCurvatureTimesSigmaSquared() {
        Geometry grid = Geometry.of(60, 20, 20, new Vec(0.5, 1, 1));
        double[] values = new double[60 * 20 * 20];
        Arrays.setAll(values, i -> {
            double mm = (i % 60 - 30) * 0.5;
            return mm * mm / 2;
        });
        double[] filtered = filtered("2", new Volume(grid, PixelType.FLOAT64, values));
        assertThat(filtered[30 + 60 * (10 + 20 * 10)]).isCloseTo(4, within(0.05)); // 0.05: of the recursive form
    }

    @Test
    void aFlatImageIsZeroToRounding() {
        double[] values = new double[10 * 9 * 8];
        Arrays.fill(values, 1000);
        double[] filtered = filtered("1", new Volume(Geometry.of(10, 9, 8, CUBE), PixelType.INT16, values));
        assertThat(DoubleStream.of(filtered).map(Math::abs).max().orElseThrow()).isLessThan(1e-3);
    }

    @ParameterizedTest
    @CsvSource({"4, log-sigma-4-mm-3D", "1.0, log-sigma-1-0-mm-3D", "0.5, log-sigma-0-5-mm-3D"})
    void theNameHasSigmaAsItWasWritten(String sigma, String name) {
        assertThat(new LaplacianOfGaussian(sigma).names()).containsExactly(name);
    }

    @Test
    void imagesThatAreTooSmallAreSkippedWithTheNumbers() {
        LaplacianOfGaussian filter = new LaplacianOfGaussian("3.0");
        assertThat(filter.skipped(Geometry.of(4, 4, 3, new Vec(1, 1, 3))).orElseThrow())
                .contains("3 voxels along z", "3 mm", "needs 4");
        assertThat(filter.skipped(Geometry.of(4, 4, 3, new Vec(1, 1, 3))).orElseThrow())
                .doesNotContain("along x");
        assertThat(filter.skipped(Geometry.of(8, 6, 8, new Vec(1, 0.5, 1))).orElseThrow())
                .contains("6 voxels along y", "0.5 mm", "needs 7");
        assertThat(filter.skipped(Geometry.of(8, 7, 8, new Vec(1, 0.5, 1)))).isEmpty();
        assertThat(new LaplacianOfGaussian("1").skipped(Geometry.of(3, 9, 9, CUBE)))
                .isPresent();
        Geometry flat = new Geometry(2, 8, 8, 1, CUBE, Vec.ZERO, Direction.IDENTITY);
        assertThat(filter.skipped(flat)).isEmpty();
    }

    @Test
    void aNanReachesEveryVoxel() {
        double[] values = new double[9 * 9 * 9];
        values[0] = Double.NaN;
        double[] filtered = filtered("1", new Volume(Geometry.of(9, 9, 9, CUBE), PixelType.FLOAT64, values));
        assertThat(filtered).containsOnly(Double.NaN); // the recursion carries it along every line
    }

    private static double[] filtered(String sigma, Volume image) {
        return Images.filtered(new LaplacianOfGaussian(sigma), image)
                .values()
                .iterator()
                .next()
                .values();
    }
}
