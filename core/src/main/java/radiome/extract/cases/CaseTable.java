package radiome.extract.cases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.extract.CaseInput;
import radiome.extract.roi.RoiWish;
import radiome.num.Numbers;
import radiome.source.Source;
import radiome.table.text.PathText;
import radiome.table.text.TableReader;
import radiome.table.text.TextTable;

/**
 * A table of cases, PyRadiomics' batch file: columns {@code Image} and {@code Mask}, optionally {@code ID}, {@code Label}
 * and {@code Label_channel} (letter case does not matter); any other column is copied through. Paths have either slash and
 * are relative to the table.
 *
 * @param columns names of all columns as written
 * @param rows in the order of the file; one that cannot be used has a fault and leaves the others as they are
 * @param notices what was repaired while reading the table
 */
public record CaseTable(List<String> columns, List<CaseRow> rows, List<Fault> notices) {
    private static final String IMAGE = "Image";
    private static final String MASK = "Mask";

    public CaseTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /**
     * Reads a table.
     *
     * @param file the table
     * @param folder that relative paths start from: the table's own
     * @param home the user's home folder, for paths that begin with {@code ~}
     * @throws RadiomeException at STOP: T29 (no column Image or Mask, or two; no row), and what {@link TableReader} refuses
     */
    public static CaseTable read(Source file, Path folder, String home) {
        TextTable table = TableReader.standard().withNamed(List.of(IMAGE, MASK)).read(file);
        Columns columns = new Columns(
                required(table, IMAGE),
                required(table, MASK),
                optional(table, "ID"),
                optional(table, "Label"),
                optional(table, "Label_channel"));
        List<CaseRow> rows = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            rows.add(new RowReader(table, r, columns, folder, home).row());
        }
        for (TextTable.RaggedRow ragged : table.ragged()) {
            rows.add(new CaseRow(
                    ragged.line(), ragged.cells(), Optional.empty(), Optional.empty(), Optional.of(ragged.fault())));
        }
        if (rows.isEmpty()) {
            throw stop(table, "The table holds no case.", "write one row a case below the column names");
        }
        rows.sort(Comparator.comparingInt(CaseRow::line));
        List<Fault> notices = table.notices().stream()
                .filter(notice ->
                        table.ragged().stream().noneMatch(row -> row.fault().equals(notice)))
                .toList();
        return new CaseTable(table.names(), rows, notices);
    }

    /** The cases that can be used, in order. */
    public List<CaseInput> cases() {
        return rows.stream().flatMap(row -> row.input().stream()).toList();
    }

    /** Places of the columns that mean something; -1 for one that is not there. */
    private record Columns(int image, int mask, int id, int label, int channel) {}

    private static int required(TextTable table, String name) {
        int at = optional(table, name);
        if (at < 0) {
            String shown = String.join(
                    ", ", table.names().stream().limit(20).map(Text::clean).toList());
            throw stop(
                    table,
                    "There is no column " + name + ". The columns are: " + shown + ".",
                    "name the columns `Image` and `Mask`");
        }
        return at;
    }

    private static int optional(TextTable table, String name) {
        int found = -1;
        for (int j = 0; j < table.columns(); j++) {
            if (table.names().get(j).equalsIgnoreCase(name)) {
                if (found >= 0) {
                    throw stop(
                            table,
                            "Columns " + (found + 1) + " and " + (j + 1) + " are both named " + name + ".",
                            "rename one of them");
                }
                found = j;
            }
        }
        return found;
    }

    private static RadiomeException stop(TextTable table, String what, String fix) {
        return Fault.of(TableFault.T29, table.file(), what, fix).at(Level.STOP).raise();
    }

    /** Reads one row. */
    private record RowReader(TextTable table, int r, Columns columns, Path folder, String home) {
        CaseRow row() {
            try {
                Optional<RoiWish> wish = wish();
                CaseInput input = wish.flatMap(RoiWish::one).map(input()::with).orElseGet(this::input);
                return new CaseRow(table.line(r), table.row(r), Optional.of(input), wish, Optional.empty());
            } catch (RadiomeException e) {
                return new CaseRow(
                        table.line(r), table.row(r), Optional.empty(), Optional.empty(), Optional.of(e.fault()));
            }
        }

        private CaseInput input() {
            return new CaseInput(
                    id(),
                    "",
                    source(columns.image, IMAGE),
                    source(columns.mask, MASK),
                    Optional.empty(),
                    whole(columns.channel, 0));
        }

        /** Without a column ID cases are called by their number, as PyRadiomics calls them. */
        private String id() {
            String id = columns.id < 0 ? "" : table.at(r, columns.id);
            return id.isEmpty() ? "Case-" + (r + 1) : id;
        }

        private Source source(int column, String name) {
            String cell = table.at(r, column);
            if (cell.isEmpty()) {
                throw wrong("the cell " + name + " is blank", "write the path of the file, or remove the row");
            }
            String path = PathText.of(cell, home);
            try {
                return Source.of(folder.resolve(path), Text.path(path));
            } catch (InvalidPathException e) {
                throw wrong("the cell " + name + " is no path: " + Text.clean(cell), "write the path of the file");
            }
        }

        private Optional<RoiWish> wish() {
            String cell = columns.label < 0 ? "" : table.at(r, columns.label);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            Optional<RoiWish> wish = RoiWish.parse(cell);
            if (wish.isEmpty()) {
                throw wrong(
                        "the cell " + table.names().get(columns.label) + " holds '" + Text.clean(cell)
                                + "', not a whole number from 1, `1,2`, `1+2`, `all` or `union`",
                        "write the label's number, or leave the cell blank");
            }
            return wish;
        }

        private OptionalInt whole(int column, int least) {
            String cell = column < 0 ? "" : table.at(r, column);
            if (cell.isEmpty()) {
                return OptionalInt.empty();
            }
            double value = Numbers.parse(cell).orElse(Double.NaN);
            if (!(value >= least && value == Math.rint(value) && value <= Integer.MAX_VALUE)) {
                throw wrong(
                        "the cell " + table.names().get(column) + " holds '" + Text.clean(cell)
                                + "', not a whole number from " + least,
                        "write a number, or leave the cell blank");
            }
            return OptionalInt.of((int) value);
        }

        private RadiomeException wrong(String what, String fix) {
            return Fault.of(TableFault.T29, table.file(), "In line " + table.line(r) + " " + what + ".", fix)
                    .of(id(), "")
                    .raise();
        }
    }
}
