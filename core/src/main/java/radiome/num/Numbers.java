package radiome.num;

import java.util.OptionalDouble;

/**
 * Numbers as text, the same bytes on every JVM and in every locale. {@code Double.toString} is not: before Java 19 it
 * wrote 2E23 as 1.9999999999999998E23.
 */
public final class Numbers {
    /** Whole numbers up to here are all doubles; beyond, not every one is. */
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    /** Decimal points from this many places left of the first digit ... */
    private static final int LOWEST_PLAIN = -4;

    /** ... to this many right of it are written plainly, others with an exponent. */
    private static final int HIGHEST_PLAIN = 17;

    private Numbers() {}

    /**
     * The shortest decimal that reads back as the same double, and of those the nearest: at most 17 significant digits.
     * Whole numbers up to 2^53 have no point ({@code 42}); 1e-4 to 1e17 are plain ({@code 0.00025}), all else has an
     * exponent ({@code 2E23}, {@code 1.5E-9}). {@code -0}, {@code NaN}, {@code Infinity}, {@code -Infinity}.
     */
    public static String text(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.isNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
        }
        String sign = x < 0 || 1 / x < 0 ? "-" : "";
        double size = Math.abs(x);
        if (size <= LARGEST_EXACT_WHOLE && size == Math.rint(size)) {
            return sign + (long) size;
        }
        ShortestDecimal decimal = ShortestDecimal.of(size);
        return sign + layout(Long.toString(decimal.digits()), decimal.exponent());
    }

    /** The digits times 10^exponent; the last digit is not 0. */
    private static String layout(String digits, int exponent) {
        int point = digits.length() + exponent;
        if (point < LOWEST_PLAIN + 1 || point > HIGHEST_PLAIN) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            return digits.charAt(0) + fraction + "E" + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return exponent >= 0
                ? digits + "0".repeat(exponent)
                : digits.substring(0, point) + "." + digits.substring(point);
    }

    /**
     * The number that a text is: digits with an optional sign, decimal point and exponent, nothing around it. What only
     * Java takes for a number ({@code 1d}, {@code 0x1p3}, {@code NaN}) is none here; too large a number is infinite.
     *
     * @return empty when the text is no number
     */
    public static OptionalDouble parse(String text) {
        return isNumber(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** Whether {@link #parse} gives a value; linear in the length. */
    public static boolean isNumber(String text) {
        int i = skipSign(text, 0);
        int whole = skipDigits(text, i);
        int digits = whole - i;
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int end = skipDigits(text, i + 1);
            digits += end - i - 1;
            i = end;
        }
        if (digits == 0) {
            return false;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int from = skipSign(text, i + 1);
            i = skipDigits(text, from);
            if (i == from) {
                return false;
            }
        }
        return i == text.length();
    }

    private static int skipSign(String text, int from) {
        return from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+') ? from + 1 : from;
    }

    private static int skipDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
