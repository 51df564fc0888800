package radiome.report;

import java.util.ArrayList;
import java.util.List;
import radiome.plot.axis.Decimal;
import radiome.report.data.Interval;

/** Numbers and marked-up words as the page prints them; templates print no number by themselves. */
final class Show {
    /** What stands for a number that is not defined. */
    static final String NONE = "\u2013";

    private Show() {}

    /** Two decimals; a dash for NaN. */
    static String proportion(double value) {
        return number(value, 2);
    }

    /** That many decimals; a dash for NaN. */
    static String number(double value, int decimals) {
        return Double.isNaN(value) ? NONE : Decimal.fixed(value, decimals);
    }

    /** Three significant digits; a dash for NaN. */
    static String significant(double value) {
        return Double.isNaN(value) ? NONE : Decimal.significant(value, 3);
    }

    /** {@code 0.42–0.91}; a dash where there is none. */
    static String interval(Interval interval) {
        return interval.exists() ? proportion(interval.low()) + "\u2013" + proportion(interval.high()) : NONE;
    }

    /** As {@link #interval} for values that may be negative: {@code −0.4 to 0.2}. */
    static String range(Interval interval) {
        return interval.exists() ? significant(interval.low()) + " to " + significant(interval.high()) : NONE;
    }

    /** {@code 0.71 (0.42–0.91)}; the estimate alone where it has no interval; {@code not estimable} for NaN. */
    static String estimate(double value, Interval interval) {
        if (Double.isNaN(value)) {
            return "not estimable";
        }
        return interval.exists() ? proportion(value) + " (" + interval(interval) + ")" : proportion(value);
    }

    /** {@code 12 (36%)}; the count alone when there is nothing to be a share of. */
    static String countOf(int count, int all) {
        return all == 0 ? Integer.toString(count) : count + " (" + percent((double) count / all) + ")";
    }

    /** Whole per cent. */
    static String percent(double share) {
        return Double.isNaN(share) ? NONE : Decimal.fixed(100 * share, 0) + "%";
    }

    /** {@code 1 patient}, {@code 2 patients}. */
    static String counted(int n, String one) {
        return n + " " + (n == 1 ? one : one + "s");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** A run of words, or of code. */
    record Piece(String text, boolean code) {}

    /** The text cut at its backticks. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean closed = i % 2 == 1 && i < parts.length - 1;
            if (!parts[i].isEmpty()) {
                pieces.add(new Piece(parts[i], closed));
            }
        }
        return pieces;
    }
}
