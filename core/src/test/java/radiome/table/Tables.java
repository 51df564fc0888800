package radiome.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import radiome.source.Source;
import radiome.table.text.TableReader;
import radiome.table.text.TableWriter;
import radiome.table.text.TextTable;

/** Tables of test texts. */
public final class Tables {
    private Tables() {}

    public static Source source(String name, String text) {
        return source(name, text, StandardCharsets.UTF_8);
    }

    public static Source source(String name, String text, Charset charset) {
        return Source.of(name, text.getBytes(charset));
    }

    public static TextTable read(String text) {
        return TableReader.standard().read(source("patients.csv", text));
    }

    public static List<List<String>> cells(TextTable table) {
        return IntStream.range(0, table.rows()).mapToObj(table::row).toList();
    }

    /** What a writer wrote. */
    public static String written(List<String> names, Consumer<TableWriter> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(bytes, names)) {
            rows.accept(writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
