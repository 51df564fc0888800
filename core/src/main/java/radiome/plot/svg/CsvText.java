package radiome.plot.svg;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import radiome.num.Numbers;

/** The table a figure was drawn from. A text cell that a spreadsheet would run as a formula gets a leading {@code '}. */
public final class CsvText {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    private final int columns;

    public CsvText(String... header) {
        columns = header.length;
        writer.writeRecord(header);
    }

    /** Cells are numbers (written to the last bit) or text. */
    public void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        writer.writeRecord(List.of(cells).stream().map(CsvText::cell).toList());
    }

    private static String cell(Object cell) {
        if (cell instanceof Double number) {
            return Numbers.text(number);
        }
        if (cell instanceof Integer number) {
            return Integer.toString(number);
        }
        String text = (String) cell;
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
