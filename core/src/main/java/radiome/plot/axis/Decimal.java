package radiome.plot.axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as a reader wants them, rounded, the same on every JVM and in every locale; {@code radiome.num.Numbers} has
 * them as a program wants them.
 */
public final class Decimal {
    private static final char MINUS = '\u2212';

    private Decimal() {}

    /**
     * For a reader: that many decimals, half up, with a true minus sign; zero has none. NaN gives {@code NaN}, infinity
     * the sign for it.
     */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "\u221e" : MINUS + "\u221e";
        }
        return plain(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** For a reader: that many significant digits; below 1e-4 and from 1e6 on as {@code 2.1 × 10⁻⁵}. */
    public static String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return fixed(value, 0);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return plain(rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.HALF_UP));
        }
        return plain(rounded.movePointLeft(exponent)) + "\u00a0\u00d7\u00a010" + superscript(exponent);
    }

    private static String plain(BigDecimal value) {
        String text = value.toPlainString();
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }

    /** The exponent as raised digits. */
    static String superscript(int exponent) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            out.append(
                    c == '-'
                            ? '\u207b'
                            : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(c - '0'));
        }
        return out.toString();
    }
}
