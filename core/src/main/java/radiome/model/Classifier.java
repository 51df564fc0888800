package radiome.model;

import java.util.List;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** A classifier's settings; a closed family, listed in {@link Classifiers}. */
public sealed interface Classifier permits Knn, GaussianNaiveBayes, EventRate {
    /** The study file's word for it, for example {@code knn}. */
    String name();

    /** The threshold when none is learnt: 0.5 for a probability, 0 for a decision value. */
    double defaultThreshold();

    /**
     * Learns from training rows; bit-equal for any order of rows and columns. A table without columns (nothing was
     * selected) gives the training rows' event rate as every row's score.
     *
     * @param training rows x columns without NaN, already scaled
     * @param outcome of the same rows; both classes present
     * @throws radiome.error.RadiomeException S9 (one class, fewer than 2 rows), S20 (missing or infinite value)
     */
    Fitted fit(FeatureTable training, Outcome outcome);

    /** A fitted classifier: immutable. */
    interface Fitted {
        /** The columns it was fitted on. */
        List<String> columns();

        /**
         * One score a row, higher means event; columns matched by name, other columns ignored.
         *
         * @throws radiome.error.RadiomeException M6 (a column is missing), S20 (missing or infinite value)
         */
        double[] score(FeatureTable rows);
    }
}
