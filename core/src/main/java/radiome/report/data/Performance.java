package radiome.report.data;

import java.util.List;

/**
 * How one model does in one cohort.
 *
 * @param sequence for example {@code T2}
 * @param model for example {@code I}; named in {@link Methods#models}
 * @param classifier for example {@code knn}; named in {@link Methods#classifiers}
 * @param cohort which rows, scored how
 * @param n patients scored
 * @param events those with the event
 * @param auc area under the ROC curve, 0 to 1; the mean over folds for {@code TRAINING_OUT_OF_FOLD}; NaN where undefined
 * @param deLong 95 % interval by DeLong; none out of fold
 * @param logit the same on the logit scale
 * @param bootstrap stratified percentile bootstrap
 * @param chosen rates at the threshold chosen on training rows
 * @param byDefault rates at the classifier's default threshold
 * @param roc from (0, 0) to (1, 1), both rates ascending; empty where undefined
 */
public record Performance(
        String sequence,
        String model,
        String classifier,
        Rows cohort,
        int n,
        int events,
        double auc,
        Interval deLong,
        Interval logit,
        Interval bootstrap,
        Operating chosen,
        Operating byDefault,
        List<RocPoint> roc) {

    /** Above this AUC the plain DeLong interval covers too little, and the one on the logit scale is quoted. */
    private static final double LOGIT_ABOVE = 0.85;

    public Performance {
        roc = List.copyOf(roc);
    }

    /** The interval that stands beside the AUC: DeLong's, above 0.85 the one on the logit scale. */
    public Interval quoted() {
        return usesLogit() ? logit : deLong;
    }

    /** Whether {@link #quoted} is the one on the logit scale. */
    public boolean usesLogit() {
        return auc > LOGIT_ABOVE && logit.exists();
    }

    /** Which rows were scored, and how. */
    public enum Rows {
        /** Training rows scored by the model that was fitted to them: apparent, optimistic. */
        TRAINING_APPARENT("Training, apparent"),

        /** Training rows, each scored by a chain that was refitted without its fold. */
        TRAINING_OUT_OF_FOLD("Training, out of fold"),

        /** Rows that no fitted step has seen. */
        VALIDATION("Validation");

        private final String words;

        Rows(String words) {
            this.words = words;
        }

        /** As shown to the reader. */
        public String words() {
            return words;
        }
    }

    /**
     * Counts and rates at one threshold; a score above it is called an event.
     *
     * @param threshold on the score's own scale
     * @param range 2.5 to 97.5 % range of the threshold over resamples; none for a default threshold
     * @param tp events called events
     * @param fp others called events
     * @param tn others called others
     * @param fn events called others
     */
    public record Operating(
            double threshold,
            Interval range,
            int tp,
            int fp,
            int tn,
            int fn,
            Rate accuracy,
            Rate sensitivity,
            Rate specificity,
            Rate ppv,
            Rate npv) {}

    /** A proportion, 0 to 1, with its Wilson interval; NaN and none where the denominator is 0. */
    public record Rate(double value, Interval wilson) {}

    /** A point of the ROC curve. */
    public record RocPoint(double falsePositiveRate, double truePositiveRate) {}
}
