package radiome.model;

import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** A classifier's settings; a closed family, see the permits list as it grows. */
public interface Classifier {
    /** The study file's word for it, for example {@code knn}. */
    String name();

    /** The threshold when none is learnt: 0.5 for a probability, 0 for a decision value. */
    double defaultThreshold();

    /**
     * @param training rows x columns without NaN, already scaled
     * @param outcome of the same rows; both classes present
     * @throws radiome.error.RadiomeException S9 (one class, fewer than 2 rows), S20 (missing or infinite value)
     */
    Fitted fit(FeatureTable training, Outcome outcome);

    /** A fitted classifier: immutable. */
    interface Fitted {
        /** One score a row, higher means event; columns matched by name. */
        double[] score(FeatureTable rows);
    }
}
