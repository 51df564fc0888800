package radiome.plot.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalTest {
    @Test
    void roundsTheExactValueHalfUp() {
        assertThat(Decimal.fixed(0.125, 2)).isEqualTo("0.13");
        assertThat(Decimal.fixed(1.005, 2)).isEqualTo("1.00");
        assertThat(Decimal.fixed(-2.5, 0)).isEqualTo("\u22123");
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Decimal.fixed(-0.0, 1)).isEqualTo("0.0");
        assertThat(Decimal.fixed(-0.004, 2)).isEqualTo("0.00");
    }

    @Test
    void whatIsNoNumberIsSaid() {
        assertThat(Decimal.fixed(Double.NaN, 2)).isEqualTo("NaN");
        assertThat(Decimal.fixed(Double.NEGATIVE_INFINITY, 2)).isEqualTo("\u2212\u221e");
        assertThat(Decimal.significant(Double.POSITIVE_INFINITY, 3)).isEqualTo("\u221e");
    }

    @Test
    void significantDigitsAreKept() {
        assertThat(Decimal.significant(0.0394321, 3)).isEqualTo("0.0394");
        assertThat(Decimal.significant(0.9999, 3)).isEqualTo("1.00");
        assertThat(Decimal.significant(123456, 3)).isEqualTo("123000");
        assertThat(Decimal.significant(100, 3)).isEqualTo("100");
        assertThat(Decimal.significant(0, 3)).isEqualTo("0");
        assertThat(Decimal.significant(-3.14159e-9, 3)).isEqualTo("\u22123.14\u00a0\u00d7\u00a010\u207b\u2079");
        assertThat(Decimal.significant(1.5e12, 2)).isEqualTo("1.5\u00a0\u00d7\u00a010\u00b9\u00b2");
    }
}
