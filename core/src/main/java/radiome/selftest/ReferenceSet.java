package radiome.selftest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import radiome.source.Source;

/**
 * A set of PyRadiomics' values: {@code INDEX.csv} with one row a case and setting, parameter files, value files, and
 * {@code edge_values.csv} with the values that only rounding decides.
 */
public final class ReferenceSet {
    private static final String INDEX = "INDEX.csv";

    private final ReferenceFiles files;
    private final List<Row> rows;
    private final Set<String> roundingNoise = new HashSet<>();

    /** @throws UncheckedIOException when the index cannot be read */
    public ReferenceSet(ReferenceFiles files) {
        this.files = files;
        this.rows = lines(files.file(INDEX)).stream().map(this::row).toList();
        for (NamedCsvRecord edge : lines(files.file("edge_values.csv"))) {
            if (edge.getField("reason").contains("rounding")) {
                roundingNoise.add(
                        edge.getField("case") + "," + edge.getField("setting") + "," + edge.getField("feature"));
            }
        }
    }

    /** Whether there is a set at all. */
    public static boolean isAt(ReferenceFiles files) {
        return files.file(INDEX).exists();
    }

    /**
     * One case and setting.
     *
     * @param name of the case
     * @param expect {@code values}, {@code voxel} or {@code refusal}
     * @param values path of the value file, or of the folder of maps; empty for a refusal
     * @param refusal its kind, for a refusal
     */
    public record Row(
            String name,
            String setting,
            Source image,
            Source mask,
            Source parameters,
            String expect,
            String values,
            String refusal) {
        public String id() {
            return name + " " + setting;
        }
    }

    public List<Row> rows() {
        return rows;
    }

    public ReferenceFiles files() {
        return files;
    }

    /** Whether the value hangs on rounding alone, so that another order of operations gives another. */
    boolean isNoise(Row row, String feature) {
        return roundingNoise.contains(row.name + "," + row.setting + "," + feature);
    }

    /** Name to text, in PyRadiomics' order. */
    Map<String, String> values(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (NamedCsvRecord line : lines(files.file(row.values))) {
            values.put(line.getField("feature"), line.getField("value"));
        }
        return values;
    }

    private Row row(NamedCsvRecord line) {
        return new Row(
                line.getField("case"),
                line.getField("setting"),
                files.file(line.getField("image")),
                files.file(line.getField("mask")),
                files.file("settings/" + line.getField("setting") + ".yaml"),
                line.getField("expect"),
                line.getField("values"),
                line.getField("refusal"));
    }

    /** The records of a table with a header. */
    public static List<NamedCsvRecord> lines(Source file) {
        try (InputStream in = Channels.newInputStream(file.open());
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
