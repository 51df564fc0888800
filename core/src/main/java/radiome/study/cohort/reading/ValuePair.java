package radiome.study.cohort.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import radiome.num.Numbers;
import radiome.table.text.CellText;

/**
 * Two values that everybody reads as no and yes.
 *
 * @param no in lower case
 * @param yes in lower case
 */
record ValuePair(String no, String yes) {
    static final ValuePair ZERO_ONE = new ValuePair("0", "1");

    private static final List<ValuePair> KNOWN = List.of(
            ZERO_ONE,
            new ValuePair("no", "yes"),
            new ValuePair("n", "y"),
            new ValuePair("false", "true"),
            new ValuePair("f", "t"),
            new ValuePair("-", "+"),
            new ValuePair("negative", "positive"),
            new ValuePair("neg", "pos"),
            new ValuePair("absent", "present"),
            new ValuePair("alive", "dead"),
            new ValuePair("no recurrence", "recurrence"),
            new ValuePair("no event", "event"),
            new ValuePair("否", "是"),
            new ValuePair("无", "有"),
            new ValuePair("阴性", "阳性"),
            new ValuePair("未复发", "复发"),
            new ValuePair("无复发", "复发"),
            new ValuePair("未转移", "转移"),
            new ValuePair("无转移", "转移"),
            new ValuePair("存活", "死亡"));

    /** How values are compared: numbers by value, texts in lower case and normal form. */
    static String key(String cell) {
        String normal = CellText.normal(cell).toLowerCase(Locale.ROOT);
        OptionalDouble number = Numbers.parse(normal);
        return number.isPresent() ? Numbers.text(number.getAsDouble()) : normal;
    }

    /** The known pair of which both are among these keys. */
    static Optional<ValuePair> in(Collection<String> keys) {
        return KNOWN.stream()
                .filter(p -> keys.contains(p.no) && keys.contains(p.yes))
                .findFirst();
    }

    /** A known pair that holds all of these keys; one may be absent. */
    static Optional<ValuePair> ofAll(Collection<String> keys) {
        return KNOWN.stream()
                .filter(p -> !keys.isEmpty() && keys.stream().allMatch(p::holds))
                .findFirst();
    }

    /** What stands opposite a key in one of the known pairs, where it is among the others. */
    static Optional<String> opposite(String key, Collection<String> others) {
        return KNOWN.stream()
                .filter(p -> p.holds(key))
                .map(p -> p.no.equals(key) ? p.yes : p.no)
                .filter(others::contains)
                .findFirst();
    }

    private boolean holds(String key) {
        return no.equals(key) || yes.equals(key);
    }
}
