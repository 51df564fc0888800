package radiome.table.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import radiome.num.Numbers;

/**
 * Writes a table: CSV by RFC 4180, UTF-8, comma, line feeds, decimal point. Numbers are the shortest that read back to
 * the same double; texts that a spreadsheet would take for a formula get an apostrophe, which {@link TableReader} takes
 * off. Not for several threads.
 */
public final class TableWriter implements AutoCloseable {
    private final CsvWriter out;
    private final int columns;
    private final List<String> row;

    /**
     * Writes the header.
     *
     * @param out is closed with this writer
     * @param names the column names, at least one
     */
    public TableWriter(OutputStream out, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
        this.out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = names.size();
        this.row = new ArrayList<>(columns);
        names.forEach(this::text);
        end();
    }

    /** The next cell of the row, a text. */
    public TableWriter text(String cell) {
        row.add(CellText.guarded(cell));
        return this;
    }

    /** The next cell of the row, a number; {@code NaN} where it is missing. */
    public TableWriter number(double cell) {
        row.add(Numbers.text(cell));
        return this;
    }

    /** The next cell of the row, a whole number. */
    public TableWriter number(long cell) {
        row.add(Long.toString(cell));
        return this;
    }

    /**
     * Ends the row.
     *
     * @throws IllegalArgumentException when it has another number of cells than the header
     */
    public void end() {
        if (row.size() != columns) {
            throw new IllegalArgumentException("a row of " + row.size() + " cells in a table of " + columns);
        }
        out.writeRecord(row);
        row.clear();
    }

    /** A row of texts. */
    public void texts(List<String> cells) {
        cells.forEach(this::text);
        end();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
