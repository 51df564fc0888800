package radiome.table.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import radiome.error.Fault;
import radiome.error.TableFault;
import radiome.error.Text;

/** Bytes to rows of cells, by the rules of RFC 4180 and within the limits of a table. */
final class TableLines {
    private static final int LONGEST_CELL = 1 << 20; // characters
    private static final int LONGEST_ROW = 64 << 20;
    private static final int MOST_CELLS = 200_000;

    private TableLines() {}

    /**
     * All rows with the header, each with as many cells as it has.
     *
     * @throws radiome.error.RadiomeException T21: an open quote, a NUL, a cell or row over the limit
     */
    static List<TextRow> of(byte[] bytes, TextEncoding text, char separator, String file) {
        Reader reader = new InputStreamReader(
                new ByteArrayInputStream(bytes, text.bomBytes(), bytes.length - text.bomBytes()), text.charset());
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build();
        CsvReader.CsvReaderBuilder settings = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW);
        List<TextRow> lines = new ArrayList<>();
        int next = 1;
        try (CsvReader<CsvRecord> records = settings.build(handler, reader)) {
            for (CsvRecord record : records) {
                int line = Math.toIntExact(record.getStartingLineNumber());
                refuseNul(record, line, file);
                lines.add(new TextRow(line, record.getFields()));
                next = line + 1 + lineBreaks(record);
            }
        } catch (CsvParseException e) {
            throw unreadable(e, next, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing bytes in memory
        }
        return lines;
    }

    private static void refuseNul(CsvRecord record, int line, String file) {
        for (int j = 0; j < record.getFieldCount(); j++) {
            if (record.getField(j).indexOf('\0') >= 0) {
                throw Fault.of(
                                TableFault.T21,
                                file,
                                "Cell " + (j + 1) + " of the row in line " + line + " holds a NUL byte.",
                                "The file is damaged or UTF-16 without a mark: save line " + line
                                        + " and the rest again as CSV UTF-8.")
                        .measured(line, "line")
                        .raise();
            }
        }
    }

    private static int lineBreaks(CsvRecord record) {
        int breaks = 0;
        for (int j = 0; j < record.getFieldCount(); j++) {
            String cell = record.getField(j);
            for (int i = 0; i < cell.length(); i++) {
                boolean ends = cell.charAt(i) == '\n' || (cell.charAt(i) == '\r' && !cell.startsWith("\n", i + 1));
                breaks += ends ? 1 : 0;
            }
        }
        return breaks;
    }

    private static RuntimeException unreadable(CsvParseException e, int line, String file) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf(" (record starting");
        return Fault.of(
                        TableFault.T21,
                        file,
                        "The row that begins in line " + line + " cannot be read: "
                                + Text.clean(place < 0 ? message : message.substring(0, place)) + ".",
                        String.format(
                                Locale.ROOT,
                                "Look at line %d: a quoted cell ends with a quote, a quote inside it is doubled; "
                                        + "a cell may have %,d characters, a row %,d cells.",
                                line,
                                LONGEST_CELL,
                                MOST_CELLS))
                .measured(line, "line")
                .raise(e);
    }
}
