package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.num.Numbers;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Coding.Kind;
import radiome.table.number.MissingWords;
import radiome.table.number.NumberColumn;
import radiome.table.text.TextTable;

/** One clinical column as numbers: T13, T14, T15 and the dates of T28. */
final class ClinicalColumn {
    /** Cells that are no value are missing up to this share; beyond, the column is not understood. */
    private static final double FEW = 0.05;

    private final RowChecks rows;
    private final int column;
    private final MissingWords missing;
    private final int[] places;
    private final List<String> cells;
    private final Kind kind;
    private final double[] values;

    private ClinicalColumn(RowChecks rows, int column, MissingWords missing) {
        this.rows = rows;
        this.column = column;
        this.missing = missing;
        this.places = rows.rows();
        TextTable table = rows.table();
        this.cells = Arrays.stream(places).mapToObj(i -> table.at(i, column)).toList();
        this.kind = ClinicalKind.of(table.names().get(column), cells, missing);
        this.values = new double[places.length];
    }

    /**
     * A column's numbers, one a row that counts, NaN where missing.
     *
     * @param values kept, not changed
     */
    record Coded(Coding coding, List<Double> values) {}

    /** @throws radiome.error.RadiomeException T3 at STOP */
    static Coded code(RowChecks rows, int column, MissingWords missing) {
        ClinicalColumn c = new ClinicalColumn(rows, column, missing);
        Coding coding = c.kind.isCategorical() ? c.codeLevels() : c.codeNumbers();
        return new Coded(coding, Arrays.stream(c.values).boxed().toList());
    }

    private Coding codeNumbers() {
        NumberColumn numbers = NumberColumn.of(rows.table(), column, places, missing);
        System.arraycopy(numbers.values(), 0, values, 0, values.length);
        noteMissing(numbers.missing());
        tellNoValues(numbers.texts());
        tellNoValues(numbers.infinite());
        if (numbers.hasThousands()) {
            rows.add(
                    Level.NOTE,
                    TableFault.T3,
                    "Column " + name() + " has commas between thousands; they were taken off.",
                    "Save without marks between thousands.");
        }
        boolean isAgeInOtherUnits =
                kind == Kind.AGE && !numbers.unit().isEmpty() && !numbers.unit().equals("years");
        if (!numbers.withUnit().isEmpty()) {
            rows.add(
                    isAgeInOtherUnits ? Level.WARNING : Level.NOTE,
                    TableFault.T15,
                    "Column " + name() + ": the unit " + Text.clean(numbers.unit()) + " was dropped from "
                            + numbers.addresses(numbers.withUnit()) + ".",
                    "Write numbers only, in one unit.");
        }
        NumberChecks.codesForMissing(values, places, rows, column);
        if (kind == Kind.AGE) {
            NumberChecks.implausibleAges(values, places, rows, column);
        }
        String unit = kind == Kind.AGE && !isAgeInOtherUnits ? "years" : numbers.unit();
        return new Coding(rows.table().names().get(column), kind, unit, List.of(), missingValues());
    }

    private Coding codeLevels() {
        Function<String, OptionalInt> coder = ClinicalKind.coder(kind, cells, missing);
        Map<String, List<Integer>> rowsOfText = new LinkedHashMap<>();
        List<Integer> absent = new ArrayList<>();
        List<Integer> noValues = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            OptionalInt level = coder.apply(cells.get(i));
            values[i] = level.isPresent() ? level.getAsInt() : Double.NaN;
            if (level.isEmpty() && missing.contains(cells.get(i))) {
                absent.add(places[i]);
                continue;
            }
            if (level.isEmpty()) {
                noValues.add(places[i]);
            }
            rowsOfText.computeIfAbsent(cells.get(i), k -> new ArrayList<>()).add(i);
        }
        List<Coding.Level> levels = rowsOfText.entrySet().stream()
                .map(e -> new Coding.Level(
                        e.getKey(), values[e.getValue().get(0)], e.getValue().size()))
                .sorted(Comparator.comparingDouble(Coding.Level::value))
                .toList();
        Coding coding = new Coding(rows.table().names().get(column), kind, "", levels, missingValues());
        noteMissing(absent);
        if (kind == Kind.TWO_VALUES || kind == Kind.SEX) {
            tellNoValues(noValues);
        } else if (!noValues.isEmpty()) {
            rows.add(
                    Level.WARNING,
                    TableFault.T14,
                    "Column " + name() + ": no single stage, taken as missing: "
                            + NumberColumn.addresses(rows.table(), column, noValues) + ".",
                    "Write one form, as T3.");
        }
        noteMapping(coding);
        return coding;
    }

    private void noteMapping(Coding coding) {
        boolean isText = coding.levels().stream()
                .anyMatch(l ->
                        !Double.isNaN(l.value()) && !ValuePair.key(l.text()).equals(Numbers.text(l.value())));
        if (isText && kind != Kind.SEX) {
            boolean isStage = kind != Kind.TWO_VALUES;
            rows.add(
                    Level.NOTE,
                    isStage ? TableFault.T14 : TableFault.T15,
                    "Column " + name() + " was read as numbers: " + coding.mapping() + ".",
                    "Write one form, if this is not meant.");
        }
    }

    private void noteMissing(List<Integer> absent) {
        if (!absent.isEmpty()) {
            Map<String, Integer> words = new LinkedHashMap<>();
            absent.forEach(i -> words.merge(rows.table().at(i, column), 1, Integer::sum));
            List<String> counts = words.entrySet().stream()
                    .map(e -> (e.getKey().isEmpty() ? "blank" : Text.clean(e.getKey())) + " (" + e.getValue() + ")")
                    .toList();
            rows.add(rows.fault(
                            TableFault.T13,
                            "Column " + name() + ": " + absent.size() + " values are missing: "
                                    + String.join(", ", counts) + ".",
                            "Codes such as 999 are declared as `missing: [999]` under `cohort`.")
                    .measured(absent.size(), "values"));
        }
    }

    private void tellNoValues(List<Integer> texts) {
        if (texts.isEmpty()) {
            return;
        }
        boolean few = texts.size() <= FEW * places.length;
        List<String> written =
                texts.stream().map(i -> rows.table().at(i, column)).toList();
        boolean dates = !few && written.stream().allMatch(NumberChecks::looksLikeDate);
        String cellsShown = NumberColumn.addresses(rows.table(), column, texts);
        if (dates) {
            rows.add(
                    Level.STOP,
                    TableFault.T28,
                    "The clinical column " + name() + " holds dates: " + cellsShown + ".",
                    "Drop the column from `clinical:`; a date is no predictor.");
        } else {
            rows.add(rows.fault(
                            TableFault.T15,
                            "Column " + name() + " holds what is no value"
                                    + (few
                                            ? ", taken as missing: "
                                            : ", in " + texts.size() + " of " + places.length + " rows: ")
                                    + cellsShown + ".",
                            "Write one value in each of these cells, or leave it blank.")
                    .at(few ? Level.WARNING : Level.STOP)
                    .measured(texts.size(), "cells"));
        }
    }

    private int missingValues() {
        return (int) Arrays.stream(values).filter(Double::isNaN).count();
    }

    private String name() {
        return Text.clean(rows.table().names().get(column));
    }
}
