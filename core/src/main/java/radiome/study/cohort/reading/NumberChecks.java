package radiome.study.cohort.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.num.Numbers;
import radiome.table.number.NumberColumn;

/** Numbers of a clinical column that are hardly what they say: codes for missing (T13), ages (T15), dates (T28). */
final class NumberChecks {
    private static final List<Double> CODES = List.of(-9999.0, -999.0, -99.0, -9.0, -1.0, 99.0, 999.0, 9999.0);
    private static final double RANGES = 3;
    private static final double OLDEST = 110; // years
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2} [A-Za-z]{3} \\d{2,4}");

    private NumberChecks() {}

    /** A usual code farther out than an interval round the other values, three times as wide as their range. */
    static void codesForMissing(double[] values, int[] places, RowChecks rows, int column) {
        double[] rest = Arrays.stream(values)
                .filter(v -> !Double.isNaN(v) && !CODES.contains(v))
                .toArray();
        if (rest.length == 0) {
            return;
        }
        double low = Arrays.stream(rest).min().getAsDouble();
        double high = Arrays.stream(rest).max().getAsDouble();
        double reach = RANGES / 2 * (high - low);
        double middle = low / 2 + high / 2;
        List<Double> found = CODES.stream()
                .filter(c ->
                        Math.abs(c - middle) > reach && Arrays.stream(values).anyMatch(v -> v == c))
                .toList();
        if (!found.isEmpty()) {
            List<Integer> cells = where(values, places, found::contains);
            rows.add(rows.fault(
                            TableFault.T13,
                            "Column " + Text.clean(rows.table().names().get(column))
                                    + " holds what may be a code for missing: "
                                    + NumberColumn.addresses(rows.table(), column, cells) + "; the other values are "
                                    + Numbers.text(low) + " to " + Numbers.text(high)
                                    + ". It was used as a number.",
                            "If it means missing: `missing: "
                                    + found.stream().map(Numbers::text).toList() + "` under `cohort`.")
                    .at(Level.WARNING)
                    .measured(cells.size(), "cells"));
        }
    }

    /** Ages of 0 or below, over 110, or that are years of birth. */
    static void implausibleAges(double[] values, int[] places, RowChecks rows, int column) {
        List<Integer> cells = where(values, places, v -> v <= 0 || v > OLDEST);
        if (!cells.isEmpty()) {
            boolean birthYears = Arrays.stream(values).anyMatch(v -> v >= 1900 && v <= 2100);
            rows.add(rows.fault(
                            TableFault.T15,
                            "Column " + Text.clean(rows.table().names().get(column))
                                    + " holds ages that cannot be: "
                                    + NumberColumn.addresses(rows.table(), column, cells) + "."
                                    + (birthYears ? " They look like years of birth." : ""),
                            "Write the age in years, or leave the cell blank.")
                    .at(Level.WARNING)
                    .measured(cells.size(), "cells"));
        }
    }

    static boolean looksLikeDate(String cell) {
        return DATE.matcher(cell).matches();
    }

    private static List<Integer> where(double[] values, int[] places, DoublePredicate test) {
        return IntStream.range(0, values.length)
                .filter(i -> test.test(values[i]))
                .mapToObj(i -> places[i])
                .toList();
    }
}
