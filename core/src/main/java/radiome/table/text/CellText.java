package radiome.table.text;

import java.text.Normalizer;
import radiome.num.Numbers;

/**
 * The text of one cell: what stands round it unseen, and the apostrophe that keeps a spreadsheet from taking it for a
 * formula.
 */
public final class CellText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    /** Without white space, no-break and zero-width characters at both ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.charAt(from))) {
            from++;
        }
        while (to > from && isUnseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * The text as it is compared: full-width and other compatibility characters in their usual form (NFKC), without
     * zero-width characters anywhere and white space at the ends. Letter case is kept.
     */
    public static String normal(String text) {
        if (isPlain(text)) {
            return trim(text);
        }
        StringBuilder seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return trim(seen.toString());
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Nothing but what {@link #trim} takes off. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    /** White space, no-break space, zero-width and other format characters, byte order mark. */
    static boolean isUnseen(char c) {
        if (c > ' ' && c < 0x7f) {
            return false; // most cells
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /**
     * The text as written into a table: an apostrophe before what a spreadsheet would take for a formula. Negative
     * numbers stay; a text that already looks so guarded gets one more, so that {@link #unguarded} gives back every text.
     */
    static String guarded(String text) {
        boolean negativeNumber = text.startsWith("-") && Numbers.isNumber(text);
        return startsFormula(text) && !negativeNumber ? "'" + text : text;
    }

    /** Whether the text carries a guarding apostrophe. */
    static boolean isGuarded(String written) {
        return written.startsWith("'") && startsFormula(written);
    }

    /** The text without its guarding apostrophe. */
    static String unguarded(String written) {
        return isGuarded(written) ? written.substring(1) : written;
    }

    /** Any number of apostrophes, then a character that starts a formula. */
    private static boolean startsFormula(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && FORMULA_STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
