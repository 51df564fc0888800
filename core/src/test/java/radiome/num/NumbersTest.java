package radiome.num;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0",
        "1.0, 1",
        "-42.0, -42",
        "9007199254740992.0, 9007199254740992",
        "9007199254740994.0, 9007199254740994",
        "123456789012345680.0, 1.2345678901234568E17",
        "1.0E16, 10000000000000000",
        "1.0E22, 1E22",
        "2.0E23, 2E23",
        "1.0E23, 1E23",
        "2.0E-3, 0.002",
        "0.1, 0.1",
        "-0.30000000000000004, -0.30000000000000004",
        "100.5, 100.5",
        "0.0001, 0.0001",
        "0.00001, 1E-5",
        "0.000012345, 1.2345E-5",
        "4.9E-324, 5E-324",
        "9.9E-324, 1E-323",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "2.225073858507201E-308, 2.225073858507201E-308",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "5.0E-324, 5E-324",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void numbersAreShortAndPlain(double x, String text) {
        assertThat(Numbers.text(x)).isEqualTo(text);
    }

    static Stream<Double> awkward() {
        DoubleStream powersOfTwo = DoubleStream.iterate(Double.MIN_VALUE, x -> x < 1e308, x -> x * 2);
        DoubleStream powersOfTen = DoubleStream.iterate(Double.MIN_VALUE * 2, x -> x < 1e308, x -> x * 10);
        return DoubleStream.concat(powersOfTwo, powersOfTen)
                .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x)))
                .filter(x -> x > 0)
                .boxed();
    }

    @Test
    void boundariesOfTheGridEqualThePlainForm() {
        assertThat(awkward()).allSatisfy(x -> assertThat(Numbers.text(x)).satisfies(text -> agrees(x, text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomDoublesEqualThePlainForm(long seed) {
        UniformRandomProvider random = new Streams(seed).of("numbers", 0, "");
        for (int i = 0; i < 5_000; i++) {
            double anyBits = Double.longBitsToDouble(random.nextLong());
            double feature = (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(40));
            double fewDigits = random.nextInt(1_000_000) / 1e4;
            for (double x : new double[] {anyBits, feature, fewDigits}) {
                if (Double.isFinite(x) && x != 0) {
                    agrees(x, Numbers.text(x));
                }
            }
        }
    }

    private static void agrees(double x, String text) {
        assertThat(Double.parseDouble(text)).isEqualTo(x);
        assertThat(Numbers.parse(text)).hasValue(x);
        boolean whole = x == Math.rint(x) && Math.abs(x) <= 1L << 53;
        assertThat(new BigDecimal(text)).isEqualByComparingTo(whole ? new BigDecimal(x) : plainShortest(x));
    }

    /** The definition: the fewest digits with which some decimal reads back as x, and of those decimals the nearest. */
    private static BigDecimal plainShortest(double x) {
        BigDecimal exact = new BigDecimal(x);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
            BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            for (BigDecimal candidate : new BigDecimal[] {near, down, up}) {
                if (candidate.doubleValue() == x) {
                    return candidate;
                }
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-1.5,-1.5", "+3,3", ".5,0.5", "5.,5", "1e3,1000", "1E-2,0.01", "1e999999999,Infinity", "007,7"})
    void numbersAreRead(String text, double value) {
        assertThat(Numbers.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1d",
                "1f",
                "0x1p3",
                "NaN",
                "Infinity",
                "1,5",
                "1 ",
                " 1",
                ".",
                "-",
                "e5",
                "1e",
                "1e+",
                "1.2.3",
                "--1",
                "１",
                "1_000",
                "<50"
            })
    void otherTextIsNoNumber(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @Test
    void millionsOfDigitsTakeLinearTime() {
        assertThat(Numbers.parse("1".repeat(10_000_000))).hasValue(Double.POSITIVE_INFINITY);
        assertThat(Numbers.isNumber("1".repeat(10_000_000) + "x")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void layoutChangesWhereTheDocumentationSays(double x, boolean plain) {
        assertThat(Numbers.text(x).contains("E")).isNotEqualTo(plain);
    }

    static Stream<Object[]> layouts() {
        return Stream.of(
                new Object[] {1.5e-4, true},
                new Object[] {Math.nextDown(1e-4), false},
                new Object[] {9.007199254740994e16, true},
                new Object[] {1e17, false});
    }
}
