package radiome.report.data;

import java.util.List;

/**
 * The patients of a study.
 *
 * @param read rows of the patients' table
 * @param exclusions why patients were left out altogether, one entry a reason
 * @param training patients analysed in the training cohort, with features in any sequence
 * @param validation the same for the validation cohort
 * @param baseline table 1
 * @param centres patients by centre; empty when the study names none
 */
public record CohortData(
        int read,
        List<Exclusion> exclusions,
        Counts training,
        Counts validation,
        Baseline baseline,
        List<Centre> centres) {

    public CohortData {
        exclusions = List.copyOf(exclusions);
        centres = List.copyOf(centres);
    }

    /** Patients analysed in both cohorts together. */
    public Counts analysed() {
        return new Counts(training.n + validation.n, training.events + validation.events);
    }

    /**
     * Patients and how many of them have the event.
     *
     * @param n patients
     * @param events those with outcome 1, at most {@code n}
     */
    public record Counts(int n, int events) {}

    /**
     * Patients left out for one reason.
     *
     * @param code the fault, for example {@code G4}; the empty string for a reason without code
     * @param reason in words
     * @param patients how many
     */
    public record Exclusion(String code, String reason, int patients) {}

    /** Patients of one centre. */
    public record Centre(String name, Counts training, Counts validation) {}

    /**
     * Table 1: variables by group.
     *
     * @param groups the columns, in order: cohort by outcome
     * @param variables the rows, in order
     */
    public record Baseline(List<Group> groups, List<Variable> variables) {
        public Baseline {
            groups = List.copyOf(groups);
            variables = List.copyOf(variables);
        }
    }

    /**
     * A column of table 1.
     *
     * @param cohort for example {@code Training}
     * @param outcome for example {@code recurrence} or {@code no recurrence}
     * @param n patients in it
     */
    public record Group(String cohort, String outcome, int n) {}

    /**
     * A variable of table 1: continuous with summaries, or categorical with levels; the other list is empty.
     *
     * @param name the column's name
     * @param unit for example {@code years}, or the empty string
     * @param summaries one a group
     * @param levels in the order to be shown
     * @param missing missing values, one number a group
     */
    public record Variable(
            String name, String unit, List<Summary> summaries, List<LevelCounts> levels, List<Integer> missing) {
        public Variable {
            summaries = List.copyOf(summaries);
            levels = List.copyOf(levels);
            missing = List.copyOf(missing);
        }
    }

    /** Median and quartiles (type 7) of a continuous variable in one group; NaN where all are missing. */
    public record Summary(double median, double lowerQuartile, double upperQuartile) {}

    /** A level of a categorical variable with its patients, one number a group. */
    public record LevelCounts(String name, List<Integer> counts) {
        public LevelCounts {
            counts = List.copyOf(counts);
        }
    }
}
