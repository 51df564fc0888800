package radiome.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.num.Quantile;
import radiome.table.FeatureTable;
import radiome.table.Step;
import radiome.table.TrainingRows;

/**
 * Missing values to the training rows' median, or to their mode in columns named categorical (ties: the smaller value). A
 * column missing in more than 20 % of the training rows is dropped with a note S15. Infinite counts as missing, with a
 * note S20. Bit-equal for any order of rows and columns.
 *
 * @param categorical columns that take the mode; names that are not in the table are ignored
 */
public record Impute(List<String> categorical) implements Step {
    private static final double MOST_MISSING = 0.2;

    public Impute {
        categorical = List.copyOf(categorical);
    }

    /** No column is categorical. */
    public Impute() {
        this(List.of());
    }

    /**
     * @throws radiome.error.RadiomeException S9 (fewer than 2 rows)
     */
    @Override
    public Fitted fit(FeatureTable training) {
        TrainingRows.atLeast(2, training);
        Map<String, Double> values = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        int infinite = 0;
        for (int j = 0; j < training.columns(); j++) {
            String name = training.names().get(j);
            double[] all = training.column(j);
            infinite += (int) Arrays.stream(all).filter(Double::isInfinite).count();
            double[] present = Arrays.stream(all).filter(Double::isFinite).toArray();
            if (all.length - present.length > MOST_MISSING * all.length) {
                missing.add(name);
            } else {
                values.put(name, categorical.contains(name) ? mode(present) : Quantile.median(present));
            }
        }
        return new Fitted(values, missing, infinite);
    }

    private static double mode(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double best = sorted[0];
        int most = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                best = sorted[from];
            }
        }
        return best;
    }

    /**
     * What stands in for a missing value, by column.
     *
     * @param values by kept column, in training's column order
     * @param missing the columns dropped
     * @param infinite number of infinite values met in the training rows
     */
    public record Fitted(Map<String, Double> values, List<String> missing, int infinite) implements Step.Fitted {
        public Fitted {
            values = Ordered.copy(values);
            missing = List.copyOf(missing);
        }

        @Override
        public FeatureTable apply(FeatureTable rows) {
            FeatureTable kept = TrainingRows.columns(rows, List.copyOf(values.keySet()));
            double[] byColumn =
                    values.values().stream().mapToDouble(Double::doubleValue).toArray();
            return kept.with((value, j) -> Double.isFinite(value) ? value : byColumn[j]);
        }

        @Override
        public List<Fault> notices() {
            List<Fault> notices = new ArrayList<>(Dropped.missing(missing));
            if (infinite > 0) {
                notices.add(Fault.of(
                                StatisticsFault.S20,
                                "",
                                infinite + " value(s) of the training rows are infinite and count as missing.",
                                "look at the column in the feature table; leave out the image type that overflows")
                        .measured(infinite, "values"));
            }
            return List.copyOf(notices);
        }
    }
}
