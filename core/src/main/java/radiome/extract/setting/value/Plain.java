package radiome.extract.setting.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.num.Numbers;
import radiome.yaml.YamlValue;

/**
 * A value as it was written, in a file or on the command line, before anybody knows what it should be.
 *
 * @param type as written: {@code 2.0} is no INTEGER, {@code "25"} in quotes is TEXT
 * @param text of a scalar; empty for others
 * @param items of a list; empty for others
 */
public record Plain(Type type, String text, List<Plain> items) {
    enum Type {
        NULL,
        BOOLEAN,
        INTEGER,
        NUMBER,
        TEXT,
        LIST,
        MAP
    }

    public static Plain of(YamlValue value) {
        if (value.isNull()) {
            return new Plain(Type.NULL, "", List.of());
        }
        if (value.isMap()) {
            return new Plain(Type.MAP, "", List.of());
        }
        if (value.isList()) {
            List<YamlValue> items = value.list().orElse(List.of());
            return new Plain(Type.LIST, "", items.stream().map(Plain::of).toList());
        }
        Type type = value.isBoolean()
                ? Type.BOOLEAN
                : value.isInteger() ? Type.INTEGER : value.isNumber() ? Type.NUMBER : Type.TEXT;
        return new Plain(type, value.text().orElse(""), List.of());
    }

    /** As on PyRadiomics' command line: lists have commas, 1 is true and 0 false, {@code null} and {@code None} are nothing. */
    public static Plain ofCommand(String text, Kind kind) {
        String word = text.strip();
        if (kind.equals(Kind.bool()) && word.matches("[01]")) {
            return new Plain(Type.BOOLEAN, word.equals("1") ? "true" : "false", List.of());
        }
        return kind.isList() && !isNull(word) ? commandList(word) : commandWord(word);
    }

    private static Plain commandList(String word) {
        String inner = word.startsWith("[") && word.endsWith("]") ? word.substring(1, word.length() - 1) : word;
        List<Plain> items = Arrays.stream(inner.split(",", -1))
                .map(item -> commandWord(item.strip()))
                .toList();
        return new Plain(Type.LIST, "", inner.isBlank() ? List.of() : items);
    }

    private static Plain commandWord(String word) {
        Type type = isNull(word)
                ? Type.NULL
                : word.matches("[-+]?[0-9]+")
                        ? Type.INTEGER
                        : Numbers.isNumber(word)
                                ? Type.NUMBER
                                : word.toLowerCase(Locale.ROOT).matches("true|false") ? Type.BOOLEAN : Type.TEXT;
        return new Plain(type, word, List.of());
    }

    public boolean isNull() {
        return type == Type.NULL;
    }

    /** A whole number that fits, or nothing. */
    Optional<Integer> whole() {
        try {
            return type == Type.INTEGER ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A finite number, whole or not, or nothing. */
    Optional<Double> number() {
        boolean isNumber = type == Type.INTEGER || type == Type.NUMBER;
        return isNumber
                ? Numbers.parse(text).stream().filter(Double::isFinite).boxed().findFirst()
                : Optional.empty();
    }

    private static boolean isNull(String word) {
        return word.equals("null") || word.equals("None") || word.equals("~");
    }
}
