package radiome.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/**
 * A line of {@code cases.csv}.
 *
 * @param name its folder
 * @param folder where its files are
 * @param columns the line's cells by column
 */
record Case(String name, Path folder, Map<String, String> columns) {
    private static final double TOLERANCE = 1e-9;

    static Case of(Csv cases, int row, Path topic) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : cases.names()) {
            columns.put(column, cases.text(row, column));
        }
        String name = cases.text(row, "case");
        return new Case(name, topic.resolve(name), columns);
    }

    String text(String column) {
        String text = columns.get(column);
        if (text == null) {
            throw new AssertionError("cases.csv has no column " + column);
        }
        return text;
    }

    double number(String column) {
        return Csv.parse(text(column));
    }

    /** The case's own tolerance, else 1e-9. */
    double tolerance() {
        return columns.containsKey("tol") ? number("tol") : TOLERANCE;
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    Csv read(String file) {
        return Csv.read(folder.resolve(file));
    }

    /** The columns {@code f0000 ...} of a table; ids are row numbers that sort as they count. */
    static FeatureTable features(Csv data) {
        List<String> names =
                data.names().stream().filter(n -> n.matches("f\\d+")).toList();
        double[] values = new double[data.rows() * names.size()];
        int at = 0;
        for (int row = 0; row < data.rows(); row++) {
            for (String name : names) {
                values[at++] = data.number(row, name);
            }
        }
        return new FeatureTable(ids(data.rows()), names, values);
    }

    static Outcome outcome(Csv data) {
        return new Outcome(ids(data.rows()), data.wholeColumn("y"));
    }

    private static List<String> ids(int rows) {
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            ids.add(String.format(Locale.ROOT, "%06d", row));
        }
        return ids;
    }
}
