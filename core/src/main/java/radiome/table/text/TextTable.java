package radiome.table.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.Suggestion;
import radiome.error.TableFault;
import radiome.error.Text;

/**
 * A table of texts as a file gave it: rows in the file's order, named columns, and for each row the line in which it
 * began. Immutable. Names may be empty or stand twice; {@link #column} refuses such a name when it is used.
 */
public final class TextTable {
    private static final int NAMES_IN_A_MESSAGE = 30;

    private final String file;
    private final List<String> names;
    private final List<TextRow> rows;
    private final List<RaggedRow> ragged;
    private final TableLayout layout;
    private final List<Fault> notices;

    TextTable(
            String file,
            List<String> names,
            List<TextRow> rows,
            List<RaggedRow> ragged,
            TableLayout layout,
            List<Fault> notices) {
        this.file = file;
        this.names = List.copyOf(names);
        this.rows = List.copyOf(rows);
        this.ragged = List.copyOf(ragged);
        this.layout = layout;
        this.notices = List.copyOf(notices);
    }

    /** As the user wrote it. */
    public String file() {
        return file;
    }

    /** The column names, trimmed; not always different. */
    public List<String> names() {
        return names;
    }

    public int rows() {
        return rows.size();
    }

    public int columns() {
        return names.size();
    }

    /** The cell without white space round it; a text that our writer guarded is exactly what was written. */
    public String at(int row, int column) {
        String written = rows.get(row).at(column);
        return CellText.isGuarded(written) ? CellText.unguarded(written) : CellText.trim(written);
    }

    /** The cell with the white space round it. */
    public String raw(int row, int column) {
        return CellText.unguarded(rows.get(row).at(column));
    }

    /** The trimmed cells of a row. */
    public List<String> row(int row) {
        return IntStream.range(0, columns()).mapToObj(j -> at(row, j)).toList();
    }

    /** The line of the file, from 1, in which the row begins. */
    public int line(int row) {
        return rows.get(row).line();
    }

    /** The place of the first column of that name, or -1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /**
     * The place of a column that somebody names.
     *
     * @param use what it is for, as {@code outcome}; for the message
     * @throws radiome.error.RadiomeException T9 when there is none, T20 when there are two
     */
    public int column(String name, String use) {
        int first = names.indexOf(name);
        if (first < 0) {
            throw absent(name, use).raise();
        }
        int last = names.lastIndexOf(name);
        if (last != first) {
            throw Fault.of(
                            TableFault.T20,
                            file,
                            "The name " + Text.clean(name) + " (" + use + ") stands over column " + (first + 1)
                                    + " and column " + (last + 1) + ".",
                            "Rename one of the two columns.")
                    .at(Level.STOP)
                    .raise();
        }
        return first;
    }

    private Fault absent(String name, String use) {
        List<String> shown = new ArrayList<>();
        names.stream().limit(NAMES_IN_A_MESSAGE).map(Text::clean).forEach(shown::add);
        if (names.size() > NAMES_IN_A_MESSAGE) {
            shown.add("and " + (names.size() - NAMES_IN_A_MESSAGE) + " more");
        }
        return Fault.of(
                TableFault.T9,
                file,
                "There is no column " + Text.clean(name) + " (" + use + "). The columns are: "
                        + String.join(", ", shown) + ".",
                "Write the name in the study file as it stands in the table" + Suggestion.didYouMean(name, names)
                        + (Suggestion.nearest(name, names).isEmpty() ? "." : ""));
    }

    /** Rows that have another number of cells than the header; they are in no other list. */
    public List<RaggedRow> ragged() {
        return ragged;
    }

    /** How the file was understood. */
    public TableLayout layout() {
        return layout;
    }

    /** What was repaired or left out while reading: T1, T2, T3, T20, T21 and, for each ragged row, its error. */
    public List<Fault> notices() {
        return notices;
    }

    /**
     * A row with too few or too many cells.
     *
     * @param line where it begins, from 1
     * @param cells as many as there are, trimmed
     * @param fault its T21, without a patient
     */
    public record RaggedRow(int line, List<String> cells, Fault fault) {
        public RaggedRow {
            cells = List.copyOf(cells);
        }
    }
}
