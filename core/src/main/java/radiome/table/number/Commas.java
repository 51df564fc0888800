package radiome.table.number;

import java.util.List;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.num.Numbers;
import radiome.table.text.TextTable;

/** What commas (and points beside them) mean in the numbers of one column. */
enum Commas {
    /** There are none, or only in cells that are no numbers. */
    NONE,

    /** {@code 12,5} is 12.5. */
    DECIMAL,

    /** {@code 1,234.5} is 1234.5. */
    THOUSANDS,

    /** {@code 1.234,5} is 1234.5. */
    DECIMAL_AND_POINTS;

    /** The cell as a plain number, if it is one under this reading; else unchanged or no number. */
    String plain(String cell) {
        if (cell.indexOf(',') < 0) {
            return this == DECIMAL_AND_POINTS ? withoutGroups(cell, '.') : cell;
        }
        return switch (this) {
            case NONE -> cell;
            case DECIMAL -> cell.replace(',', '.');
            case THOUSANDS -> withoutGroups(cell, ',');
            case DECIMAL_AND_POINTS -> withoutGroups(cell, '.').replace(',', '.');
        };
    }

    /**
     * Of a whole column. A comma next to a point in one number settles it; else it is a decimal sign where the separator
     * of the table is not a comma, and groups thousands where it is.
     *
     * @throws radiome.error.RadiomeException T3 at STOP when the column can be read in two ways
     */
    static Commas of(List<String> cells, TextTable table, int column) {
        String comma = "";
        String point = "";
        Commas settled = NONE;
        for (String cell : cells) {
            if (cell.indexOf(',') < 0) {
                point = point.isEmpty() && cell.indexOf('.') >= 0 && Numbers.isNumber(cell) ? cell : point;
            } else if (isNumberWithCommas(cell)) {
                comma = comma.isEmpty() ? cell : comma;
                settled = cell.indexOf('.') < 0
                        ? settled
                        : cell.lastIndexOf('.') > cell.lastIndexOf(',') ? THOUSANDS : DECIMAL_AND_POINTS;
            }
        }
        if (comma.isEmpty()) {
            return NONE;
        }
        boolean separatorIsComma = table.layout().separator() == ',';
        if (settled == NONE) {
            if (!point.isEmpty()) {
                throw twoWays(comma, point, table, column).raise();
            }
            settled = separatorIsComma ? THOUSANDS : DECIMAL;
        }
        Commas reading = settled;
        for (String cell : cells) {
            boolean marked = isNumberWithCommas(cell)
                    || (reading == DECIMAL_AND_POINTS && cell.indexOf('.') >= 0 && Numbers.isNumber(cell));
            if (marked && !Numbers.isNumber(reading.plain(cell))) {
                throw twoWays(comma, cell, table, column).raise();
            }
        }
        return reading;
    }

    private static boolean isNumberWithCommas(String cell) {
        return cell.indexOf(',') >= 0
                && Numbers.isNumber(cell.replace(",", "").replace(".", ""))
                && Character.isDigit(cell.charAt(cell.length() - 1));
    }

    /** Without the group marks, or unchanged when they do not stand before three digits each. */
    private static String withoutGroups(String cell, char mark) {
        int from = cell.indexOf(mark);
        for (int i = from; i >= 0; i = cell.indexOf(mark, i + 1)) {
            int end = i + 1;
            while (end < cell.length() && Character.isDigit(cell.charAt(end))) {
                end++;
            }
            if (end - i != 4) {
                return cell + "?"; // no number
            }
        }
        boolean headIsShort = from < 0 || from - (cell.startsWith("-") || cell.startsWith("+") ? 1 : 0) <= 3;
        return headIsShort ? cell.replace(String.valueOf(mark), "") : cell + "?";
    }

    private static Fault twoWays(String first, String second, TextTable table, int column) {
        return Fault.of(
                        TableFault.T3,
                        table.file(),
                        "Column " + Text.clean(table.names().get(column)) + " holds \"" + Text.clean(first)
                                + "\" and \"" + Text.clean(second)
                                + "\": its commas and points can be read in two ways.",
                        "Save with `.` decimals and without marks between thousands.")
                .at(Level.STOP);
    }
}
