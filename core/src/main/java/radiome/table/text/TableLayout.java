package radiome.table.text;

/**
 * How a table's file was understood; for the report and {@code run.json}.
 *
 * @param encoding the character set by its usual name
 * @param separator between cells
 * @param decimal the decimal sign of its numbers, a point or a comma
 * @param headerLine the line of the column names, from 1
 */
public record TableLayout(String encoding, char separator, char decimal, int headerLine) {
    /** {@code comma}, {@code semicolon} or {@code tab}. */
    public String separatorName() {
        return switch (separator) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }
}
