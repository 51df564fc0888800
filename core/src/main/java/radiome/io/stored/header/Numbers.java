package radiome.io.stored.header;

import java.util.regex.Pattern;
import radiome.error.Text;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** Numbers in the fields of a text header. */
public final class Numbers {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern REAL =
            Pattern.compile("[-+]?(?:[0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,5})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");

    private Numbers() {}

    /** Words between white space. */
    public static String[] words(String value) {
        return value.isBlank() ? new String[0] : SPACE.split(value.strip());
    }

    /**
     * Whole numbers of at most 18 digits.
     *
     * @throws radiome.error.RadiomeException D22
     */
    public static long[] whole(Source source, String field, String value) {
        String[] words = words(value);
        long[] numbers = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            if (!WHOLE.matcher(words[i]).matches()) {
                throw Refusal.impossible(
                        source,
                        field + " holds '" + Text.clean(words[i])
                                + "' where a whole number of at most 18 digits should stand.");
            }
            numbers[i] = Long.parseLong(words[i]);
        }
        return numbers;
    }

    /**
     * Finite numbers.
     *
     * @throws radiome.error.RadiomeException D22
     */
    public static double[] real(Source source, String field, String[] words) {
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = REAL.matcher(words[i]).matches() ? Double.parseDouble(words[i]) : Double.NaN;
            if (!Double.isFinite(numbers[i])) {
                throw Refusal.impossible(
                        source, field + " holds '" + Text.clean(words[i]) + "' where a finite number should stand.");
            }
        }
        return numbers;
    }
}
