package radiome.table.number;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import radiome.num.Numbers;
import radiome.table.text.CellText;

/**
 * What stands in a cell where a value is missing: the usual words, and the codes a study declares.
 *
 * @param codes declared beside the words, for example {@code 999}; compared as numbers where both are numbers
 */
public record MissingWords(List<String> codes) {
    private static final Set<String> WORDS = Set.of(
            "",
            "-",
            "--",
            "---",
            "—",
            "——",
            "–",
            "/",
            "\\",
            ".",
            "?",
            "na",
            "n/a",
            "n.a.",
            "nan",
            "null",
            "nil",
            "none",
            "missing",
            "unknown",
            "not available",
            "#n/a",
            "#div/0!",
            "#num!",
            "#value!",
            "#ref!",
            "#name?",
            "#null!",
            "-nan",
            "nan(ind)",
            "-nan(ind)",
            "1.#qnan",
            "-1.#ind",
            "无",
            "缺失",
            "未知",
            "不详",
            "未查",
            "空");

    public MissingWords {
        codes = List.copyOf(codes);
    }

    /** The usual words only. */
    public static MissingWords usual() {
        return new MissingWords(List.of());
    }

    /** Whether a trimmed cell means that the value is missing. */
    public boolean contains(String cell) {
        return isWord(cell) || isCode(cell);
    }

    /** Whether it is one of the usual words; letter case and width do not count. */
    public static boolean isWord(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        char first = cell.charAt(0);
        if (Character.isDigit(first) && cell.indexOf('#') < 0) {
            return false; // most cells are numbers
        }
        return WORDS.contains(CellText.normal(cell).toLowerCase(Locale.ROOT));
    }

    private boolean isCode(String cell) {
        if (codes.isEmpty()) {
            return false;
        }
        OptionalDouble value = Numbers.parse(cell);
        return codes.stream().anyMatch(code -> {
            OptionalDouble number = Numbers.parse(code);
            boolean areNumbers = number.isPresent() && value.isPresent();
            return areNumbers ? number.getAsDouble() == value.getAsDouble() : code.equalsIgnoreCase(cell);
        });
    }
}
