package radiome.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which fitted steps look at rows and columns, whatever the table's own: rows by id, columns by name, both by
 * Unicode code point. A step that works in this order gives the same bits for shuffled rows or columns.
 */
public final class Canonical {
    /** Strings by code point; {@link String#compareTo} compares UTF-16 units, which differs beyond U+FFFF. */
    public static final Comparator<String> ORDER = Canonical::compare;

    private Canonical() {}

    /** The rows' places by ascending id; rows of one id keep their order. */
    public static int[] rows(List<String> ids) {
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get, ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The names in ascending order. */
    public static List<String> names(List<String> names) {
        return names.stream().sorted(ORDER).toList();
    }

    /** The table with rows by id and columns by name. */
    public static FeatureTable of(FeatureTable table) {
        return table.select(rows(table.ids())).columns(names(table.names()));
    }

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                // equal up to here, so a difference inside a pair of surrogates is in its second half
                int from = i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
                return Integer.compare(a.codePointAt(from), b.codePointAt(from));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
