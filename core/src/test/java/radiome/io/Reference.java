package radiome.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference folder; a test that needs a part of it is skipped, visibly, where that part is absent. */
record Reference(Path folder) {
    static Reference part(String name) {
        Path folder =
                Path.of(System.getProperty("radiome.reference", "../../shared")).resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reference folder " + name + ": skipped, not passed");
        return new Reference(folder);
    }

    /** The rows of INDEX.csv. */
    List<NamedCsvRecord> index() {
        return table("INDEX.csv");
    }

    List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String relative) {
        return folder.resolve(relative);
    }

    JsonNode json(String relative) {
        return JsonMapper.shared().readTree(folder.resolve(relative).toFile());
    }
}
