package radiome.table;

import java.util.List;
import radiome.error.Fault;

/**
 * A step that learns from training rows and is then applied to any rows. An implementation is a record of its settings;
 * {@link #fit} changes neither the step nor the table and keeps no reference to either.
 */
public interface Step {
    /**
     * @param training rows the step may learn from, and no others; x outcome-free by construction
     * @throws radiome.error.RadiomeException S codes: too few rows, a missing value it cannot take
     */
    Fitted fit(FeatureTable training);

    /** What was learnt: an immutable value, written as is into the model file. */
    interface Fitted {
        /**
         * Columns are matched by name; extra columns are ignored, another order is not an error, a missing name is.
         *
         * @throws radiome.error.RadiomeException M6 kind: a training column is missing
         */
        FeatureTable apply(FeatureTable rows);

        /** What happened while fitting that a reader should know: dropped columns and the like, as notes. */
        default List<Fault> notices() {
            return List.of();
        }
    }
}
