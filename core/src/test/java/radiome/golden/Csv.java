package radiome.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A reference table: plain CSV without quotes; {@code NaN}, {@code Inf} and {@code -Inf} as words. */
final class Csv {
    private final Path file;
    private final List<String> names;
    private final List<String[]> rows;

    private Csv(Path file, List<String> names, List<String[]> rows) {
        this.file = file;
        this.names = names;
        this.rows = rows;
    }

    static Csv read(Path file) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                rows.add(line.split(",", -1));
            }
            return new Csv(file, Arrays.asList(rows.get(0)), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return names;
    }

    boolean has(String column) {
        return names.contains(column);
    }

    int rows() {
        return rows.size();
    }

    String text(int row, String column) {
        int at = names.indexOf(column);
        if (at < 0) {
            throw new AssertionError(file + " has no column " + column);
        }
        return rows.get(row)[at];
    }

    double number(int row, String column) {
        return parse(text(row, column));
    }

    int whole(int row, String column) {
        return Integer.parseInt(text(row, column));
    }

    double[] column(String column) {
        double[] out = new double[rows.size()];
        Arrays.setAll(out, row -> number(row, column));
        return out;
    }

    int[] wholeColumn(String column) {
        int[] out = new int[rows.size()];
        Arrays.setAll(out, row -> whole(row, column));
        return out;
    }

    /** The rows whose cell is this text. */
    Csv where(String column, String text) {
        int at = names.indexOf(column);
        return new Csv(
                file, names, rows.stream().filter(row -> row[at].equals(text)).toList());
    }

    static double parse(String word) {
        return switch (word) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }
}
