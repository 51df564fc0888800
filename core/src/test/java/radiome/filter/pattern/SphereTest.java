package radiome.filter.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points on a sphere and functions on it. */
class SphereTest {
    @ParameterizedTest
    @CsvSource({"0, 12", "1, 42", "2, 162", "3, 642", "4, 2562"})
    void pointsLieOnTheSphereAndOpposeEachOther(int subdivisions, int count) {
        double[][] points = Icosphere.points(subdivisions, 2.5);
        assertThat(points).hasNumberOfRows(count);
        Set<List<Double>> places = new HashSet<>();
        for (double[] p : points) {
            assertThat(Math.sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2])).isCloseTo(2.5, within(1e-14));
            places.add(List.of(p[0] + 0.0, p[1] + 0.0, p[2] + 0.0)); // + 0.0: no negative zero
        }
        assertThat(places).hasSize(count);
        for (double[] p : points) {
            assertThat(places.contains(List.of(0.0 - p[0], 0.0 - p[1], 0.0 - p[2])))
                    .isTrue();
        }
    }

    @Test
    void theIcosahedronHasGoldenCorners() {
        double[][] points = Icosphere.points(0, 1);
        double golden = (1 + Math.sqrt(5)) / 2;
        assertThat(points[1][1] / points[1][0]).isCloseTo(golden, within(1e-15));
        assertThat(points[1][2]).isZero();
        assertThat(points[4][0]).isZero();
        assertThat(points[8][1]).isZero();
    }

    @Test
    void splittingPutsPointsOnTheAxes() {
        assertThat(List.of(Icosphere.points(1, 1)))
                .anySatisfy(p -> assertThat(p).containsExactly(0, 1, 0));
    }

    @Test
    void harmonicsAreThoseOfTheFormulaUpToDegreeTwo() {
        double[] point = {0.3, -0.5, Math.sqrt(1 - 0.34)};
        SphericalHarmonics y =
                new SphericalHarmonics(StrictMath.acos(point[2]), StrictMath.atan2(point[1], point[0]), 3);
        for (int n = 0; n < 3; n++) {
            for (int m = 0; m <= n; m++) {
                double[] plain = PlainLbp3D.harmonic(n, m, point, 1);
                assertThat(y.real(n, m)).isCloseTo(plain[0], within(1e-15));
                assertThat(y.imaginary(n, m)).isCloseTo(plain[1], within(1e-15));
            }
        }
    }

    /** Unsoeld's theorem: the squares of a degree add up to (2n + 1) / (4 pi) everywhere. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1.3, Math.PI / 2, 3, -2})
    void squaresOfADegreeAddUp(double polar) {
        int degrees = Lbp3D.MOST_LEVELS;
        SphericalHarmonics y = new SphericalHarmonics(0.7, polar, degrees);
        for (int n = 0; n < degrees; n++) {
            double sum = 0;
            for (int m = 0; m <= n; m++) {
                double square = y.real(n, m) * y.real(n, m) + y.imaginary(n, m) * y.imaginary(n, m);
                sum += m == 0 ? square : 2 * square;
            }
            assertThat(sum).isCloseTo((2 * n + 1) / (4 * Math.PI), within(1e-12 * (n + 1)));
        }
    }

    /** scipy.stats.kurtosis: 1 2 3 4 5 gives -1.3. */
    @Test
    void kurtosisIsExcessOverTheNormal() {
        assertThat(new Kurtosis(5, false).of(new double[] {1, 2, 3, 4, 5})).isCloseTo(-1.3, within(1e-15));
        assertThat(new Kurtosis(5, true).of(new double[] {1, 2, 3, 4, 5})).isEqualTo((float) -1.3);
    }

    @Test
    void kurtosisOfValuesThatDifferByRoundingOnlyIsNan() {
        double[] rounding = {1, 1 + 2e-16, 1, 1};
        double[] in32Bit = {1, 1 + 0x1p-23, 1, 1};
        assertThat(new Kurtosis(4, false).of(rounding)).isNaN();
        assertThat(new Kurtosis(4, false).of(in32Bit)).isNotNaN();
        assertThat(new Kurtosis(4, true).of(in32Bit)).isNaN();
    }
}
