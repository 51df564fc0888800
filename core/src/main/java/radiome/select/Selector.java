package radiome.select;

import java.util.List;
import radiome.num.Folds;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.Step;

/** A way to choose columns that tell the outcome, by its settings; a closed family, listed in {@link Selectors}. */
public sealed interface Selector permits LassoSelection {
    /** The study file's word for it, for example {@code lasso}. */
    String name();

    /**
     * Learns from training rows; bit-equal for any order of rows and columns.
     *
     * @param training rows x columns without NaN; scaled or not, the selector scales for itself
     * @param outcome of the same rows; both classes present
     * @param folds of the same rows, for whatever is tuned
     * @throws radiome.error.RadiomeException S9 (one class, fewer than 2 rows), S20 (missing or infinite value)
     */
    Fitted fit(FeatureTable training, Outcome outcome, Folds folds);

    /** What was chosen: immutable; {@code apply} keeps the chosen columns of any rows and changes no value. */
    interface Fitted extends Step.Fitted {
        /** The chosen columns by name; may be empty, which is a result (S13). */
        List<String> selected();
    }
}
