package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.Suggestion;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.number.MissingWords;

/** The outcome's texts to 0 and 1: T10 when it is not clear which is the event, T11 for rows without one. */
final class OutcomeColumn {
    /** Rows with a third value are left out up to this share; beyond, the column is not understood. */
    private static final double FEW = 0.05;

    private static final int VALUES_IN_A_MESSAGE = 10;

    private final RowChecks rows;
    private final int column;
    private final MissingWords missing;
    private final Map<String, List<Integer>> rowsByKey = new LinkedHashMap<>();

    /**
     * @param no the value that is no event
     * @param yes the value that is the event, as first written in the table
     */
    record Values(String no, String yes) {}

    OutcomeColumn(RowChecks rows, int column, MissingWords missing) {
        this.rows = rows;
        this.column = column;
        this.missing = missing;
        for (int i : rows.rows()) {
            rowsByKey
                    .computeIfAbsent(ValuePair.key(text(i)), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * Finds the two values and leaves out the rows with neither.
     *
     * @param y 0 or 1 is written at the place of each row that stays
     * @return empty after a fault at STOP
     */
    Optional<Values> code(Optional<String> positive, int[] y) {
        Optional<ValuePair> pair = positive.isPresent() ? withPositive(positive.get()) : byItself();
        if (pair.isEmpty() || !leaveOutOthers(pair.get())) {
            return Optional.empty();
        }
        rowsByKey.forEach(
                (key, in) -> in.forEach(i -> y[i] = key.equals(pair.get().yes()) ? 1 : 0));
        return Optional.of(
                new Values(written(pair.get().no()), written(pair.get().yes())));
    }

    private String text(int row) {
        return rows.table().at(row, column);
    }

    private String written(String key) {
        return rowsByKey.containsKey(key) ? text(rowsByKey.get(key).get(0)) : key;
    }

    private Optional<ValuePair> withPositive(String positive) {
        String yes = ValuePair.key(positive);
        Set<String> keys = rowsByKey.keySet();
        if (!keys.contains(yes)) {
            stop(
                    TableFault.T10,
                    "No row of column " + name() + " holds the positive value " + Text.clean(positive) + "; it holds "
                            + counts() + ".",
                    "Correct `positive:` under `outcome`" + Suggestion.didYouMean(positive, keys)
                            + (Suggestion.nearest(positive, keys).isEmpty() ? "." : ""));
            return Optional.empty();
        }
        String no = ValuePair.opposite(yes, keys)
                .orElseGet(() -> keys.stream()
                        .filter(k -> !k.equals(yes) && !isMissing(k))
                        .reduce((a, b) -> count(b) > count(a) ? b : a)
                        .orElse(""));
        return Optional.of(new ValuePair(no, yes));
    }

    private Optional<ValuePair> byItself() {
        List<String> values =
                rowsByKey.keySet().stream().filter(k -> !isMissing(k)).toList();
        Optional<ValuePair> known = values.isEmpty()
                ? Optional.of(ValuePair.ZERO_ONE)
                : ValuePair.in(rowsByKey.keySet()).or(() -> ValuePair.ofAll(values));
        if (known.isPresent() && !known.get().equals(ValuePair.ZERO_ONE)) {
            String yes = written(known.get().yes());
            rows.add(
                    Level.WARNING,
                    TableFault.T10,
                    "Column " + name() + " holds " + counts() + "; " + Text.clean(yes) + " was taken as the event.",
                    "Write it: " + outcomeLine(yes) + ".");
        }
        if (known.isPresent()) {
            return known;
        }
        stop(
                TableFault.T10,
                "Column " + name() + " is not coded 0 and 1; it holds " + counts() + ".",
                "Say which value is the event: " + outcomeLine(written(values.get(values.size() - 1))) + ".");
        return Optional.empty();
    }

    /** A value that is no word for missing in its pair, as {@code 无} beside {@code 有}, is none here either. */
    private boolean isMissing(String key) {
        return missing.contains(written(key))
                && ValuePair.opposite(key, rowsByKey.keySet()).isEmpty();
    }

    private String outcomeLine(String positive) {
        return "`outcome: {column: " + name() + ", positive: " + Text.clean(positive) + "}`";
    }

    /** @return false when a third value stands in too many rows */
    private boolean leaveOutOthers(ValuePair pair) {
        Map<Integer, String> reasons = new TreeMap<>();
        int third = 0;
        for (Map.Entry<String, List<Integer>> entry : rowsByKey.entrySet()) {
            String key = entry.getKey();
            if (key.isEmpty() || (!key.equals(pair.no()) && !key.equals(pair.yes()))) {
                boolean blank = isMissing(key);
                third += blank ? 0 : entry.getValue().size();
                String holds = blank ? "is blank" : "holds \"" + Text.clean(written(key)) + "\"";
                entry.getValue().forEach(i -> reasons.put(i, holds));
            }
        }
        if (third > FEW * rows.rows().length) {
            stop(
                    TableFault.T11,
                    "Column " + name() + " holds more than two values, the others in " + third + " of "
                            + rows.rows().length + " rows: " + counts() + ".",
                    "Decide in the table what these rows are.");
            return false;
        }
        reasons.forEach((i, holds) -> rows.exclude(
                List.of(i),
                rows.fault(
                        TableFault.T11,
                        "No outcome: column " + name() + " " + holds + " in " + rows.lines(List.of(i)) + ".",
                        "Decide in the table whether it is " + Text.clean(written(pair.yes())) + " or not.")));
        return true;
    }

    private int count(String key) {
        return rowsByKey.getOrDefault(key, List.of()).size();
    }

    /** {@code 1 (22 rows), 2 (13 rows)}. */
    private String counts() {
        String shown = rowsByKey.keySet().stream()
                .limit(VALUES_IN_A_MESSAGE)
                .map(k -> (k.isEmpty() ? "blank" : Text.clean(written(k))) + " (" + count(k) + " rows)")
                .collect(Collectors.joining(", "));
        int more = rowsByKey.size() - VALUES_IN_A_MESSAGE;
        return shown + (more > 0 ? " and " + more + " more values" : "");
    }

    private String name() {
        return Text.clean(rows.table().names().get(column));
    }

    private void stop(TableFault code, String what, String fix) {
        rows.add(Level.STOP, code, what, fix);
    }

    /** T12, once the rows are final. */
    static List<Fault> tooFew(RowChecks rows, int events, String outcomeName) {
        int n = rows.rows().length;
        int smaller = Math.min(events, n - events);
        String what = "Column " + Text.clean(outcomeName) + " has " + events + " events among " + n + " patients.";
        if (smaller == 0) {
            return List.of(rows.fault(TableFault.T12, what, "Check `positive:` under `outcome`.")
                    .at(Level.STOP));
        }
        return smaller < 10
                ? List.of(rows.fault(
                                TableFault.T12,
                                what + " Fewer than 10 of a kind leave every interval wide.",
                                "Check `positive:` under `outcome`; else more patients are needed.")
                        .at(Level.WARNING)
                        .measured(smaller, "patients"))
                : List.of();
    }
}
