package radiome.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.num.Moments;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Step;
import radiome.table.TrainingRows;

/**
 * Columns to mean 0 and population SD 1 of the training rows, as scikit-learn's StandardScaler. A column without spread
 * (SD 0, or at most 1e-12 of the mean) is dropped with a note S16. Bit-equal for any order of rows and columns.
 */
public record ZScore() implements Step {
    /**
     * @throws radiome.error.RadiomeException S9 (fewer than 2 rows), S20 (missing or infinite value)
     */
    @Override
    public Fitted fit(FeatureTable training) {
        TrainingRows.atLeast(2, training);
        TrainingRows.finite(training);
        int[] rows = Canonical.rows(training.ids());
        Map<String, Moments> scales = new LinkedHashMap<>();
        List<String> flat = new ArrayList<>();
        for (int j = 0; j < training.columns(); j++) {
            String name = training.names().get(j);
            Moments moments = Moments.of(training.column(j), rows);
            if (moments.isFlat()) {
                flat.add(name);
            } else {
                scales.put(name, moments);
            }
        }
        return new Fitted(scales, flat);
    }

    /**
     * One scale a kept column.
     *
     * @param scales mean and SD by column, in training's column order
     * @param flat the columns dropped
     */
    public record Fitted(Map<String, Moments> scales, List<String> flat) implements Step.Fitted {
        public Fitted {
            scales = Ordered.copy(scales);
            flat = List.copyOf(flat);
        }

        @Override
        public FeatureTable apply(FeatureTable rows) {
            FeatureTable kept = TrainingRows.columns(rows, List.copyOf(scales.keySet()));
            List<Moments> byColumn = List.copyOf(scales.values());
            return kept.with((value, j) -> byColumn.get(j).standardise(value));
        }

        @Override
        public List<Fault> notices() {
            return Dropped.flat(flat);
        }
    }
}
