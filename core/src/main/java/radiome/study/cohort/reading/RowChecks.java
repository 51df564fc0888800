package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Level;
import radiome.table.text.CellText;
import radiome.table.text.TextTable;

/** The rows of a table while they are checked: which still count, and what was found so far. For one reading only. */
final class RowChecks {
    private final TextTable table;
    private final String[] ids;
    private final boolean[] out;
    private final List<Fault> faults = new ArrayList<>();
    private int duplicates;

    RowChecks(TextTable table, int idColumn) {
        this.table = table;
        this.ids = new String[table.rows()];
        this.out = new boolean[table.rows()];
        Arrays.setAll(ids, i -> CellText.normal(table.raw(i, idColumn)));
    }

    TextTable table() {
        return table;
    }

    String id(int row) {
        return ids[row];
    }

    void rename(int row, String id) {
        ids[row] = id;
    }

    /** The rows that still count, in the table's order. */
    int[] rows() {
        return IntStream.range(0, out.length).filter(i -> !out[i]).toArray();
    }

    /** Leaves a patient out: one error for all rows that it has. */
    void exclude(List<Integer> rows, Fault fault) {
        rows.forEach(i -> out[i] = true);
        faults.add(fault.at(Level.ERROR).of(name(ids[rows.get(0)], table.line(rows.get(0))), ""));
    }

    /** What a patient is called in messages: the id, or the line where there is none. */
    static String name(String id, int line) {
        return id.isEmpty() ? "line " + line : id;
    }

    /** Leaves out a row that says the same as another. */
    void dropDuplicate(int row) {
        out[row] = true;
        duplicates++;
    }

    int duplicates() {
        return duplicates;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void add(Level level, FaultCode code, String what, String fix) {
        faults.add(fault(code, what, fix).at(level));
    }

    Fault fault(FaultCode code, String what, String fix) {
        return Fault.of(code, table.file(), what, fix);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isStopped() {
        return faults.stream().anyMatch(f -> f.level() == Level.STOP);
    }

    /** {@code lines 3, 7 and 9}: the lines of rows, the first ten. */
    String lines(List<Integer> rows) {
        List<String> lines =
                rows.stream().limit(10).map(i -> String.valueOf(table.line(i))).toList();
        int more = rows.size() - lines.size();
        return (rows.size() == 1 ? "line " : "lines ")
                + String.join(", ", lines)
                + (more > 0 ? " and " + more + " more" : "");
    }
}
