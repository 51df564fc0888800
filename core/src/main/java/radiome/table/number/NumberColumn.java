package radiome.table.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import radiome.error.Text;
import radiome.num.Numbers;
import radiome.table.text.TextTable;

/**
 * A column of a text table as numbers: what each cell is worth, and which cells are no numbers and why. Immutable.
 * Decimal commas and thousands separators are understood by the whole column, never by a cell.
 */
public final class NumberColumn {
    private static final Set<String> INFINITE =
            Set.of("inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "1.#inf", "+1.#inf", "-1.#inf", "∞");
    private static final int CELLS_IN_A_MESSAGE = 10;

    private final TextTable table;
    private final int column;
    private final int[] rows;
    private final double[] values;
    private final List<Integer> missing = new ArrayList<>();
    private final List<Integer> infinite = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private final List<Integer> withUnit = new ArrayList<>();
    private Commas commas = Commas.NONE;
    private String unit = "";

    private NumberColumn(TextTable table, int column, int[] rows, MissingWords missingWords) {
        this.table = table;
        this.column = column;
        this.rows = rows.clone();
        this.values = new double[rows.length];
        List<Integer> unclear = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String cell = table.at(rows[i], column);
            if (missingWords.contains(cell)) {
                missing.add(rows[i]);
                values[i] = Double.NaN;
            } else if (Numbers.isNumber(cell)) {
                values[i] = Double.parseDouble(cell);
            } else {
                unclear.add(i);
            }
        }
        if (!unclear.isEmpty()) {
            readUnclear(unclear, missingWords);
        }
        noteInfinite();
    }

    /**
     * @param rows the places of the rows that count
     * @throws radiome.error.RadiomeException T3 at STOP when {@code 1,234} and {@code 1.5} stand in one column
     */
    public static NumberColumn of(TextTable table, int column, int[] rows, MissingWords missing) {
        return new NumberColumn(table, column, rows, missing);
    }

    /** What commas and units mean is settled by the whole column, so cells that looked clear may change. */
    private void readUnclear(List<Integer> unclear, MissingWords missingWords) {
        List<String> cells = Arrays.stream(rows)
                .mapToObj(i -> table.at(i, column))
                .map(c -> missingWords.contains(c) ? "" : c)
                .toList();
        commas = Commas.of(cells, table, column);
        unit = Unit.common(cells);
        for (int i = 0; i < rows.length; i++) {
            String cell = commas.plain(cells.get(i));
            if (Numbers.isNumber(cell)) {
                values[i] = Double.parseDouble(cell);
            }
        }
        for (int i : unclear) {
            values[i] = unclearValue(cells.get(i), rows[i]);
        }
    }

    private double unclearValue(String cell, int row) {
        if (Numbers.isNumber(commas.plain(cell))) {
            return Double.parseDouble(commas.plain(cell));
        }
        if (INFINITE.contains(cell.toLowerCase(Locale.ROOT))) {
            return Double.POSITIVE_INFINITY;
        }
        String number = !unit.isEmpty() && Unit.of(cell).equals(unit) ? commas.plain(Unit.without(cell)) : "";
        if (Numbers.isNumber(number)) {
            withUnit.add(row);
            return Double.parseDouble(number);
        }
        texts.add(row);
        return Double.NaN;
    }

    private void noteInfinite() {
        for (int i = 0; i < rows.length; i++) {
            if (Double.isInfinite(values[i])) {
                infinite.add(rows[i]);
                values[i] = Double.NaN;
            }
        }
    }

    /** A copy, one a row that counts; NaN where missing, infinite or no number. */
    public double[] values() {
        return values.clone();
    }

    /** Rows of the table where a word or code for missing stands. */
    public List<Integer> missing() {
        return List.copyOf(missing);
    }

    /** Rows of the table with an infinite value. */
    public List<Integer> infinite() {
        return List.copyOf(infinite);
    }

    /** Rows of the table with a text that is no number. */
    public List<Integer> texts() {
        return List.copyOf(texts);
    }

    /** Rows of the table where a unit was dropped. */
    public List<Integer> withUnit() {
        return List.copyOf(withUnit);
    }

    /** The unit that was dropped, or the empty string. */
    public String unit() {
        return withUnit.isEmpty() ? "" : unit;
    }

    /** Whether commas in this column group thousands. */
    public boolean hasThousands() {
        return commas == Commas.THOUSANDS;
    }

    /** The cells of some rows with their lines, the first ten: {@code line 5 "<50", line 9 "x" and 3 more}. */
    public String addresses(List<Integer> ofRows) {
        return addresses(table, column, ofRows);
    }

    /** As above, for any column. */
    public static String addresses(TextTable table, int column, List<Integer> rows) {
        List<String> shown = rows.stream()
                .limit(CELLS_IN_A_MESSAGE)
                .map(i -> "line " + table.line(i) + " \"" + Text.clean(table.at(i, column)) + "\"")
                .toList();
        int more = rows.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
