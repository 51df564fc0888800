package radiome.study.cohort.reading;

import java.util.Locale;
import java.util.OptionalInt;
import radiome.table.text.CellText;

/**
 * Tumour stages as people write them: {@code T3}, {@code 3}, {@code III}, {@code Ⅲ}, {@code T4a}, {@code cT3},
 * {@code ypT3N1M0}.
 */
final class StageText {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    private StageText() {}

    /** 1 to 4; empty for anything else, as {@code Tx}, {@code Tis} or {@code T3-4}. */
    static OptionalInt t(String text) {
        return between(1, 4, number(plain(text), 'T'));
    }

    /** 0 to 3. */
    static OptionalInt n(String text) {
        return between(0, 3, number(plain(text), 'N'));
    }

    /** 1 to 4, for {@code II}, {@code IIIB}, {@code stage 3}, {@code 3期}. */
    static OptionalInt overall(String text) {
        return between(1, 4, withoutLetter(plain(text)));
    }

    private static OptionalInt between(int lowest, int highest, OptionalInt stage) {
        return stage.isPresent() && stage.getAsInt() >= lowest && stage.getAsInt() <= highest
                ? stage
                : OptionalInt.empty();
    }

    /** In capitals without spaces, without the word for stage. */
    private static String plain(String text) {
        String s = CellText.normal(text).toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        s = s.startsWith("STAGE") ? s.substring("STAGE".length()) : s;
        return s.endsWith("期") ? s.substring(0, s.length() - 1) : s;
    }

    private static OptionalInt number(String text, char letter) {
        for (int i = text.indexOf(letter); i >= 0; i = text.indexOf(letter, i + 1)) {
            if (i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                return isPrefix(text.substring(0, i)) && endsAfter(text, i + 2)
                        ? OptionalInt.of(text.charAt(i + 1) - '0')
                        : OptionalInt.empty();
            }
        }
        return withoutLetter(text);
    }

    /** What may stand before the letter: how it was found ({@code c}, {@code p}, {@code y}, ...) or the T of an N. */
    private static boolean isPrefix(String before) {
        return before.chars().allMatch(c -> "CPYRAMUTN".indexOf(c) >= 0 || isDigit((char) c));
    }

    /** After the digit one letter of subdivision may stand, then nothing or the next letter of a TNM formula. */
    private static boolean endsAfter(String text, int from) {
        int i = from;
        if (i < text.length() && "ABCD".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i == text.length() || "NM".indexOf(text.charAt(i)) >= 0;
    }

    private static OptionalInt withoutLetter(String text) {
        String s = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (s.length() > 1 && "ABCD".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1);
        }
        if (s.length() == 1 && isDigit(s.charAt(0))) {
            return OptionalInt.of(s.charAt(0) - '0');
        }
        for (int k = 1; k < ROMAN.length; k++) {
            if (s.equals(ROMAN[k])) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
