package radiome.study.plan;

import java.util.List;
import java.util.Optional;
import radiome.report.data.ReportData.Setting;

/**
 * A study file with every default filled in; immutable.
 *
 * @param file the study file as the user wrote its path, for messages
 * @param title of the study
 * @param seed of all random steps
 * @param cohort who is studied
 * @param sequences image sequences in the order of the file; empty when {@code features} is given
 * @param features a feature table that replaces the sequences, relative to the data root
 * @param parameters a PyRadiomics parameter file, relative to the data root; empty: the study's own defaults
 * @param folds of the LASSO's cross-validation and of the out-of-fold scores, at least 2
 * @param models in the order to be shown
 * @param classifiers names of classifiers in the order to be shown
 * @param primary the analysis named before the run
 * @param trainingShare of the hold-out split, above 0 and below 1; ignored when the cohort has a split column
 * @param settings every setting with its value and where it comes from, in the file's order
 */
public record StudyPlan(
        String file,
        String title,
        long seed,
        CohortPlan cohort,
        List<SequencePlan> sequences,
        Optional<String> features,
        Optional<String> parameters,
        int folds,
        List<ModelKind> models,
        List<String> classifiers,
        Primary primary,
        double trainingShare,
        List<Setting> settings) {

    public StudyPlan {
        sequences = List.copyOf(sequences);
        models = List.copyOf(models);
        classifiers = List.copyOf(classifiers);
        settings = List.copyOf(settings);
    }

    /**
     * The table of patients and what its columns mean.
     *
     * @param table path of the table, relative to the data root
     * @param id column of the ids
     * @param outcome column of the outcome
     * @param positive the value of that column which is the event; empty: the known pairs (0/1, yes/no ...)
     * @param centre column of the centre
     * @param clinical columns of clinical predictors
     * @param missing codes that mean missing, beside the usual words
     * @param split column that gives the cohorts, instead of a drawn split
     * @param time column of the follow-up time; never a predictor
     * @param event column of the event of that time; never a predictor
     * @param encoding of the table, for example {@code GB18030}, where the user says it
     */
    public record CohortPlan(
            String table,
            String id,
            String outcome,
            Optional<String> positive,
            Optional<String> centre,
            List<String> clinical,
            List<String> missing,
            Optional<String> split,
            Optional<String> time,
            Optional<String> event,
            Optional<String> encoding) {
        public CohortPlan {
            clinical = List.copyOf(clinical);
            missing = List.copyOf(missing);
        }
    }

    /**
     * An image sequence.
     *
     * @param name for example {@code T2}
     * @param image pattern of the image's path; {@code {id}} or any {@code {column}} of the table stands in it
     * @param mask pattern of the mask's path
     * @param label of the ROI in the mask
     */
    public record SequencePlan(String name, String image, String mask, int label) {}

    /** The analysis that leads the report. */
    public record Primary(String sequence, ModelKind model, String classifier) {}
}
