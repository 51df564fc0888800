package radiome.app.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import radiome.num.Numbers;
import radiome.table.text.TableWriter;

/**
 * Rows of features as PyRadiomics' command line writes them: {@code csv}, one line a case under one header; {@code json},
 * one list of objects; {@code txt}, one line {@code CASE_name: value} a feature. Columns are those of the case table, then
 * the first case's features, then names that only later cases have, sorted.
 */
final class FeatureOutput {
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Set<String>> numbers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> later = new TreeSet<>();

    /** The formats by the word of {@code --format}. */
    enum Format {
        csv,
        json,
        txt
    }

    /**
     * Adds a case.
     *
     * @param name for the lines of {@code txt}
     * @param copied columns of the case table with their cells
     * @param texts diagnostics, as text
     * @param features values; NaN is kept
     */
    void add(String name, Map<String, String> copied, Map<String, String> texts, Map<String, Double> features) {
        Map<String, String> row = new LinkedHashMap<>(copied);
        row.putAll(texts);
        features.forEach((feature, value) -> row.put(feature, Numbers.text(value)));
        Set<String> target = columns.isEmpty() || numbers.stream().allMatch(Set::isEmpty) ? columns : later;
        if (features.isEmpty() && texts.isEmpty()) {
            columns.addAll(copied.keySet());
        } else {
            row.keySet().stream().filter(c -> !columns.contains(c)).forEach(target::add);
        }
        rows.add(row);
        names.add(name);
        numbers.add(features.keySet());
    }

    /** Cases added so far. */
    int size() {
        return rows.size();
    }

    byte[] bytes(Format format) {
        return switch (format) {
            case csv -> csv();
            case json -> json().getBytes(StandardCharsets.UTF_8);
            case txt -> txt().getBytes(StandardCharsets.UTF_8);
        };
    }

    private List<String> allColumns() {
        List<String> all = new ArrayList<>(columns);
        later.stream().filter(c -> !columns.contains(c)).forEach(all::add);
        return all;
    }

    private byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> all = allColumns();
        try (TableWriter out = new TableWriter(bytes, all)) {
            for (int i = 0; i < rows.size(); i++) {
                for (String column : all) {
                    String cell = rows.get(i).getOrDefault(column, "");
                    if (numbers.get(i).contains(column)) {
                        out.number(Double.parseDouble(cell)); // the apostrophe of texts is not for numbers
                    } else {
                        out.text(cell);
                    }
                }
                out.end();
            }
        }
        return bytes.toByteArray();
    }

    private String txt() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, String> cell : rows.get(i).entrySet()) {
                text.append(names.get(i)).append('_').append(cell.getKey()).append(": ");
                text.append(cell.getValue()).append('\n');
            }
        }
        return text.toString();
    }

    private String json() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "\n " : ",\n ").append('{');
            String separator = "\n  ";
            for (Map.Entry<String, String> cell : rows.get(i).entrySet()) {
                text.append(separator).append(quoted(cell.getKey())).append(": ");
                boolean isNumber = numbers.get(i).contains(cell.getKey());
                text.append(isNumber ? jsonNumber(cell.getValue()) : quoted(cell.getValue()));
                separator = ",\n  ";
            }
            text.append("\n }");
        }
        return text.append("\n]\n").toString();
    }

    /** JSON has no NaN: it is written as the string. */
    private static String jsonNumber(String value) {
        return Double.isFinite(Double.parseDouble(value)) ? value : quoted(value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
