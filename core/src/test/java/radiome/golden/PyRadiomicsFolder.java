package radiome.golden;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder of PyRadiomics' values: its index, settings, values, and the values that only rounding decides. */
final class PyRadiomicsFolder {
    private final Path folder;
    private final List<Row> rows;
    private final Set<String> roundingNoise = new HashSet<>();

    PyRadiomicsFolder(Path folder) {
        this.folder = folder;
        this.rows = records(folder.resolve("INDEX.csv")).stream().map(this::row).toList();
        for (NamedCsvRecord edge : records(folder.resolve("edge_values.csv"))) {
            if (edge.getField("reason").contains("rounding")) {
                roundingNoise.add(
                        edge.getField("case") + "," + edge.getField("setting") + "," + edge.getField("feature"));
            }
        }
    }

    /** One case x setting; {@code values} is the file of values, or what is empty for a refusal. */
    record Row(
            String name,
            String setting,
            Path image,
            Path mask,
            Path parameters,
            String expect,
            Path values,
            String refusal) {
        String id() {
            return name + " " + setting;
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether the value hangs on rounding alone, so that another order of operations gives another. */
    boolean isNoise(Row row, String feature) {
        return roundingNoise.contains(row.name + "," + row.setting + "," + feature);
    }

    /** Name to text, in PyRadiomics' order. */
    Map<String, String> values(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (NamedCsvRecord line : records(row.values)) {
            values.put(line.getField("feature"), line.getField("value"));
        }
        return values;
    }

    private Row row(NamedCsvRecord line) {
        return new Row(
                line.getField("case"),
                line.getField("setting"),
                folder.resolve(line.getField("image")),
                folder.resolve(line.getField("mask")),
                folder.resolve("settings").resolve(line.getField("setting") + ".yaml"),
                line.getField("expect"),
                folder.resolve(line.getField("values")),
                line.getField("refusal"));
    }

    private static List<NamedCsvRecord> records(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
