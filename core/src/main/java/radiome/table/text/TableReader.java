package radiome.table.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.num.Numbers;
import radiome.source.Source;

/**
 * Reads tables of text: CSV and TSV, also gzipped, in any common encoding, with comma, semicolon or tab. An immutable
 * value; {@code with...} give changed copies.
 *
 * @param named columns that the caller will ask for; a title line above the header is known by them
 * @param encoding of the file, where the user says it
 */
public record TableReader(List<String> named, Optional<Charset> encoding) {
    private static final int BEGINNING = 1 << 18; // bytes in which the separator is looked for

    public TableReader {
        named = List.copyOf(named);
    }

    /** Finds out all by itself. */
    public static TableReader standard() {
        return new TableReader(List.of(), Optional.empty());
    }

    /** A reader that skips one title line when the line below holds all these names. */
    public TableReader withNamed(List<String> columns) {
        return new TableReader(columns, encoding);
    }

    /** A reader that takes this encoding in place of its own judgement. */
    public TableReader withEncoding(Charset charset) {
        return new TableReader(named, Optional.of(charset));
    }

    /**
     * The whole table. White space round names is taken off, empty rows and empty columns at the end are dropped, ragged
     * rows are set aside.
     *
     * @throws radiome.error.RadiomeException at STOP: T1 (no encoding fits), T20 (no header), T21 (open quote, NUL,
     *     over a limit), C3 (a workbook or SPSS file), C5, R4, D21
     */
    public TextTable read(Source source) {
        String file = source.name();
        byte[] bytes = TableBytes.of(source);
        TextEncoding text = TextEncoding.of(bytes, encoding, file);
        int length = Math.min(BEGINNING, bytes.length - text.bomBytes());
        char separator = Separator.of(new String(bytes, text.bomBytes(), length, text.charset()));
        List<TextRow> lines = TableLines.of(bytes, text, separator, file);
        TableShape shape = TableShape.of(lines, named, file);

        List<Fault> notices = new ArrayList<>(text.notices());
        notices.addAll(misnamed(file));
        boolean decimalComma = separator != ',' && shape.rows().stream().anyMatch(TableReader::hasDecimalComma);
        notices.addAll(punctuation(separator, decimalComma, file));
        notices.addAll(shape.notices());
        TableLayout layout =
                new TableLayout(text.charset().name(), separator, decimalComma ? ',' : '.', shape.headerLine());
        return new TextTable(file, shape.names(), shape.rows(), shape.ragged(), layout, notices);
    }

    private static List<Fault> misnamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean other = name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".sav");
        String what = "The file has the name of a workbook or SPSS file and is a text table; it was read as that.";
        return other
                ? List.of(Fault.of(FileFault.D20, file, what, "Rename it to .csv.")
                        .at(Level.WARNING))
                : List.of();
    }

    private static List<Fault> punctuation(char separator, boolean decimalComma, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean isCsv = name.endsWith(".csv") || name.endsWith(".csv.gz");
        boolean expected = separator == ',' || (separator == '\t' && !isCsv);
        if (expected && !decimalComma) {
            return List.of();
        }
        String cells = separator == ';' ? "a semicolon" : "a tab";
        String what = "Cells are separated by " + cells + " and numbers have a decimal "
                + (decimalComma ? "comma." : "point.");
        return List.of(Fault.of(TableFault.T3, file, what, "Save with commas and with `.` decimals."));
    }

    private static boolean hasDecimalComma(TextRow row) {
        for (int j = 0; j < row.size(); j++) {
            String cell = row.at(j);
            int comma = cell.indexOf(',');
            if (comma > 0 && Numbers.isNumber(CellText.trim(cell.replace(',', '.')))) {
                return true;
            }
        }
        return false;
    }
}
