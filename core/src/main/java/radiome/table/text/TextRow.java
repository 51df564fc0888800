package radiome.table.text;

import java.util.List;

/** The cells of one row as one string with its cuts: a tenth of the memory of a string each. Immutable. */
final class TextRow {
    private final int line;
    private final String text;
    private final int[] ends;

    /** @param line the line of the file in which the row begins, from 1 */
    TextRow(int line, List<String> cells) {
        this.line = line;
        this.text = String.join("", cells);
        this.ends = new int[cells.size()];
        int end = 0;
        for (int j = 0; j < ends.length; j++) {
            end += cells.get(j).length();
            ends[j] = end;
        }
    }

    int line() {
        return line;
    }

    int size() {
        return ends.length;
    }

    /** As written in the file. */
    String at(int column) {
        return text.substring(column == 0 ? 0 : ends[column - 1], ends[column]);
    }

    /** Whether all cells from a column on are blank. */
    boolean isBlankFrom(int column) {
        return column >= ends.length || CellText.isBlank(text.substring(column == 0 ? 0 : ends[column - 1]));
    }
}
