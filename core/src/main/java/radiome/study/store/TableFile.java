package radiome.study.store;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import radiome.table.text.TableWriter;

/** Writes a table of a run folder whole or not at all. */
public final class TableFile {
    private TableFile() {}

    /**
     * @param names of the columns
     * @param rows writes the rows
     * @throws radiome.error.RadiomeException R3, R12
     */
    public static void write(Path file, List<String> names, Consumer<TableWriter> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(bytes, names)) {
            rows.accept(writer);
        }
        AtomicFile.write(file, bytes.toByteArray());
    }
}
