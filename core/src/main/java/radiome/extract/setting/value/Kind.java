package radiome.extract.setting.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import radiome.error.Suggestion;
import radiome.num.Numbers;

/**
 * What a setting may hold. A value that fits is kept as canonical text, so that two ways of writing it are the same.
 *
 * @param expected for messages: {@code a whole number from 1}
 * @param isList whether values are written as a list
 * @param canonical the canonical text of a value that fits, or nothing
 * @param hint what a message adds for a value that does not fit: {@code , did you mean sitkLinear?}
 */
public record Kind(
        String expected, boolean isList, Function<Plain, Optional<String>> canonical, Function<Plain, String> hint) {
    private static final Kind BOOL = simple(
            "true or false",
            v -> v.type() == Plain.Type.BOOLEAN ? Optional.of(v.text().toLowerCase(Locale.ROOT)) : Optional.empty());

    public static Kind bool() {
        return BOOL;
    }

    public static Kind whole(int least, int most) {
        String range = most == Integer.MAX_VALUE
                ? least == Integer.MIN_VALUE ? "" : " from " + least
                : " from " + least + " to " + most;
        return simple(
                "a whole number" + range,
                v -> v.whole().filter(n -> n >= least && n <= most).map(String::valueOf));
    }

    public static Kind anyNumber() {
        return simple("a number", v -> v.number().map(Numbers::text));
    }

    public static Kind positive() {
        return simple("a number above 0", v -> v.number().filter(x -> x > 0).map(Numbers::text));
    }

    public static Kind notNegative() {
        return simple("a number from 0", v -> v.number().filter(x -> x >= 0).map(Numbers::text));
    }

    /** A number, or the word nan, which PyRadiomics takes for one. */
    public static Kind numberOrNan() {
        return simple(
                "a number or nan",
                v -> v.text().toLowerCase(Locale.ROOT).matches("\\.?nan")
                        ? Optional.of("nan")
                        : v.number().map(Numbers::text));
    }

    /** One of some words; letter case counts. */
    public static Kind word(List<String> words) {
        return new Kind(
                "one of: " + String.join(", ", words),
                false,
                v -> v.type() == Plain.Type.TEXT && words.contains(v.text()) ? Optional.of(v.text()) : Optional.empty(),
                v -> Suggestion.didYouMean(v.text(), words));
    }

    /** One of some words, or its place among them, from 1. */
    public static Kind wordOrNumber(List<String> words) {
        Kind word = word(words);
        return new Kind(
                word.expected + ", or its number from 1 to " + words.size(),
                false,
                v -> v.whole()
                        .filter(n -> n >= 1 && n <= words.size())
                        .map(n -> words.get(n - 1))
                        .or(() -> word.canonical.apply(v)),
                word.hint);
    }

    public static Kind list(Kind item, int fewest, int most) {
        String count = most == Integer.MAX_VALUE ? "" : fewest == most ? "" + most : fewest + " or " + most;
        return new Kind(
                "a list" + (count.isEmpty() ? "" : " of " + count) + ", each " + item.expected,
                true,
                v -> items(v, item)
                        .filter(all -> all.size() >= fewest && all.size() <= most)
                        .map(Object::toString),
                v -> "");
    }

    /**
     * A number above 0 whose text is that of Python: {@code 4} where a whole number was written, {@code 4.0} where the same
     * number was written with a point.
     */
    public static Kind positiveAsPython() {
        Kind positive = positive();
        return simple(
                positive.expected(),
                v -> positive.canonical().apply(v).map(text -> {
                    boolean isPoint = v.type() == Plain.Type.NUMBER && text.matches("[0-9]+");
                    return isPoint ? text + ".0" : text;
                }));
    }

    /** One, or a list of different ones; a list of one is that one. */
    static Kind oneOrMore(Kind item) {
        Kind list = list(item, 1, Integer.MAX_VALUE);
        return new Kind(
                item.expected + ", or a list of different ones",
                true,
                v -> list.canonical
                        .apply(v)
                        .map(Kind::itemsOf)
                        .filter(all -> all.stream().distinct().count() == all.size())
                        .map(all -> all.size() == 1 ? all.get(0) : all.toString())
                        .or(() -> item.canonical.apply(v)),
                item.hint);
    }

    /** The items of a canonical list. */
    public static List<String> itemsOf(String canonical) {
        String inner = canonical.substring(1, canonical.length() - 1);
        return inner.isEmpty() ? List.of() : List.of(inner.split(", "));
    }

    private static Kind simple(String expected, Function<Plain, Optional<String>> canonical) {
        return new Kind(expected, false, canonical, v -> "");
    }

    private static Optional<List<String>> items(Plain value, Kind item) {
        if (value.type() != Plain.Type.LIST) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        for (Plain one : value.items()) {
            item.canonical.apply(one).ifPresent(all::add);
        }
        return all.size() == value.items().size() ? Optional.of(all) : Optional.empty();
    }
}
