package radiome.table.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.number.MissingWords;
import radiome.table.number.NumberColumn;
import radiome.table.text.TextTable;

/** The cells of feature columns as numbers, with T24 for what is no number and T26 for what is missing. */
final class FeatureValues {
    private final double[] values;
    private final List<Gap> gaps;

    private FeatureValues(double[] values, List<Gap> gaps) {
        this.values = values;
        this.gaps = gaps;
    }

    static FeatureValues of(TextTable table, List<String> ids, List<Integer> columns, List<Fault> faults) {
        int n = table.rows();
        int p = columns.size();
        int[] rows = IntStream.range(0, n).toArray();
        double[] values = new double[Math.multiplyExact(n, p)];
        List<List<Gap>> gapsOfRows = new ArrayList<>();
        IntStream.range(0, n).forEach(i -> gapsOfRows.add(new ArrayList<>()));
        int infinite = 0;
        for (int j = 0; j < p; j++) {
            NumberColumn column;
            try {
                column = NumberColumn.of(table, columns.get(j), rows, MissingWords.usual());
            } catch (RadiomeException e) {
                faults.add(e.fault());
                continue;
            }
            refuseText(table, columns.get(j), column, faults);
            String name = table.names().get(columns.get(j));
            column.missing().forEach(i -> gapsOfRows.get(i).add(new Gap(table.file(), ids.get(i), name, "missing")));
            column.infinite().forEach(i -> gapsOfRows.get(i).add(new Gap(table.file(), ids.get(i), name, "infinite")));
            infinite += column.infinite().size();
            double[] cells = column.values();
            for (int i = 0; i < n; i++) {
                values[i * p + j] = cells[i];
            }
        }
        noteGaps(table, ids, gapsOfRows, p, infinite, faults);
        return new FeatureValues(
                values, gapsOfRows.stream().flatMap(List::stream).toList());
    }

    private static void refuseText(TextTable table, int column, NumberColumn numbers, List<Fault> faults) {
        List<Integer> texts = new ArrayList<>(numbers.texts());
        texts.addAll(numbers.withUnit());
        if (!texts.isEmpty()) {
            Collections.sort(texts);
            faults.add(Fault.of(
                            TableFault.T24,
                            table.file(),
                            "The feature column " + Text.clean(table.names().get(column)) + " holds text: "
                                    + NumberColumn.addresses(table, column, texts) + ".",
                            "Take the column out, or name it among the columns that are no features.")
                    .at(Level.STOP)
                    .measured(texts.size(), "cells"));
        }
    }

    private static void noteGaps(
            TextTable table,
            List<String> ids,
            List<List<Gap>> gapsOfRows,
            int columns,
            int infinite,
            List<Fault> faults) {
        int gaps = 0;
        for (int i = 0; i < gapsOfRows.size(); i++) {
            if (columns > 0 && gapsOfRows.get(i).size() == columns) {
                faults.add(Fault.of(
                                TableFault.T26,
                                table.file(),
                                "All " + columns + " features of the row in line " + table.line(i) + " are missing.",
                                "Extract this case again; it is left out.")
                        .of(ids.get(i), ""));
            } else {
                gaps += gapsOfRows.get(i).size();
            }
        }
        if (gaps > 0) {
            String what =
                    gaps + " single values are missing" + (infinite > 0 ? ", " + infinite + " of all as infinite" : "")
                            + "; training medians take their place.";
            faults.add(Fault.of(TableFault.T26, table.file(), what, "Extract the cases of `tables/nan.csv` again.")
                    .at(Level.NOTE)
                    .measured(gaps, "values"));
        }
    }

    double[] rowMajor() {
        return values;
    }

    List<Gap> gaps() {
        return gaps;
    }
}
