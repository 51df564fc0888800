package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class PointwiseTest {
    @ParameterizedTest
    @CsvSource({
        "SQUARE,      1,       0.01,    0, 0.01,    0.16,    100",
        "SQUAREROOT,  -31.623, -10,     0, 10,      20,      100",
        "LOGARITHM,   -51.957, -15.019, 0, 15.019,  34.873,  100",
        "EXPONENTIAL, 0.63096, 0.95499, 1, 1.04713, 1.20226, 100"
    })
    void valuesByHand(Pointwise filter, double a, double b, double c, double d, double e, double f) {
        double[] filtered = filtered(filter, -10, -1, 0, 1, 4, 100);
        assertThat(filtered).containsExactly(new double[] {a, b, c, d, e, f}, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void voxelsAreThePlainFormulaOfTheLargestAbsoluteVoxel(long seed) {
        Volume image = Images.of(seed);
        double m = Arrays.stream(image.values()).map(Math::abs).max().orElseThrow();
        double log = Arrays.stream(image.values())
                .map(PointwiseTest::logarithm)
                .map(Math::abs)
                .max()
                .orElseThrow();
        same(Pointwise.SQUARE, image, x -> (1 / Math.sqrt(m) * x) * (1 / Math.sqrt(m) * x));
        same(Pointwise.SQUAREROOT, image, x -> Math.signum(x) * Math.sqrt(Math.abs(x) * m));
        same(Pointwise.LOGARITHM, image, x -> logarithm(x) * (m / log));
        same(Pointwise.EXPONENTIAL, image, x -> StrictMath.exp(StrictMath.log(m) / m * x));
    }

    private static double logarithm(double x) {
        return Math.signum(x) * StrictMath.log(Math.abs(x) + 1);
    }

    private static void same(Pointwise filter, Volume image, DoubleUnaryOperator plain) {
        double[] expected = Arrays.stream(image.values()).map(plain).toArray();
        Volume filtered = Images.filtered(filter, image).values().iterator().next();
        assertThat(filtered.type()).isEqualTo(PixelType.FLOAT64);
        assertThat(filtered.values()).as(filter.name()).containsExactly(expected);
    }

    @Test
    void namesAreThoseOfPyRadiomics() {
        assertThat(Pointwise.values())
                .extracting(filter -> filter.names().get(0))
                .containsExactly("square", "squareroot", "logarithm", "exponential");
    }

    @Test
    void anImageOfZerosHasNoScale() {
        assertThat(filtered(Pointwise.SQUARE, 0, 0)).containsOnly(Double.NaN);
        assertThat(filtered(Pointwise.LOGARITHM, 0, 0)).containsOnly(Double.NaN);
        assertThat(filtered(Pointwise.EXPONENTIAL, 0, 0)).containsOnly(Double.NaN);
        assertThat(filtered(Pointwise.SQUAREROOT, 0, 0)).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(Pointwise.class)
    void aNanAnywhereLeavesNoScale(Pointwise filter) {
        assertThat(filtered(filter, 3, Double.NaN, -5)).containsOnly(Double.NaN);
    }

    @Test
    void belowOneTheExponentialFalls() {
        assertThat(filtered(Pointwise.EXPONENTIAL, 0, 0.5)).containsExactly(1, 0.5);
    }

    private static double[] filtered(Pointwise filter, double... values) {
        Volume image = new Volume(Geometry.of(values.length, 1, 1, new Vec(1, 1, 1)), PixelType.FLOAT64, values);
        return Objects.requireNonNull(
                        Images.filtered(filter, image).get(filter.names().get(0)))
                .values();
    }
}
