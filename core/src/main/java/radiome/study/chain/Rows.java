package radiome.study.chain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import radiome.num.Folds;
import radiome.table.Outcome;

/**
 * The rows of one sequence: which of its patients train and which validate, and their folds. Patients are sorted by id.
 * Immutable.
 */
public final class Rows {
    private final Outcome outcome;
    private final int[] training;
    private final int[] validation;
    private final int[] inStudy;
    private final FoldPlan plan;

    private Rows(Outcome outcome, int[] training, int[] validation, int[] inStudy, FoldPlan plan) {
        this.outcome = outcome;
        this.training = training;
        this.validation = validation;
        this.inStudy = inStudy;
        this.plan = plan;
    }

    /**
     * @param outcome of all rows, sorted by id
     * @param studyTraining ids of all training patients of the study, sorted, in the fold plan's order
     * @param plan folds of all training patients of the study
     */
    public static Rows of(Outcome outcome, List<String> studyTraining, FoldPlan plan) {
        int[] training = IntStream.range(0, outcome.rows())
                .filter(i -> studyTraining.contains(outcome.ids().get(i)))
                .toArray();
        int[] validation = IntStream.range(0, outcome.rows())
                .filter(i -> !studyTraining.contains(outcome.ids().get(i)))
                .toArray();
        int[] inStudy = Arrays.stream(training)
                .map(i -> studyTraining.indexOf(outcome.ids().get(i)))
                .toArray();
        return new Rows(outcome, training, validation, inStudy, plan);
    }

    /** Of all rows of the sequence. */
    public Outcome outcome() {
        return outcome;
    }

    /** Places of the training rows, ascending; a copy. */
    public int[] training() {
        return training.clone();
    }

    /** Places of the validation rows, ascending; a copy. */
    public int[] validation() {
        return validation.clone();
    }

    public Outcome trainingOutcome() {
        return outcome.select(training);
    }

    public Outcome validationOutcome() {
        return outcome.select(validation);
    }

    /** Folds of the training rows for the LASSO on all of them. */
    Folds whole() {
        return plan.whole().select(inStudy);
    }

    /** Number of outer folds. */
    int folds() {
        return plan.outer().count();
    }

    /** Places in {@code training} of the rows scored in an outer fold. */
    int[] scoredIn(int fold) {
        return IntStream.range(0, training.length)
                .filter(i -> plan.outer().of(inStudy[i]) == fold)
                .toArray();
    }

    /** Places in {@code training} of the rows that the chain of an outer fold learns from. */
    int[] learnedIn(int fold) {
        return IntStream.range(0, training.length)
                .filter(i -> plan.outer().of(inStudy[i]) != fold)
                .toArray();
    }

    /** Folds of {@link #learnedIn} for the LASSO. */
    Folds inner(int fold) {
        int[] studyRows = plan.outer().training(fold);
        int[] places = Arrays.stream(learnedIn(fold))
                .map(i -> Arrays.binarySearch(studyRows, inStudy[i]))
                .toArray();
        return plan.inner(fold).select(places);
    }

    /** These places of {@code training} as places of all rows. */
    int[] rowsOf(int[] places) {
        return Arrays.stream(places).map(i -> training[i]).toArray();
    }
}
