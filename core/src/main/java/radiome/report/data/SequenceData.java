package radiome.report.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.report.data.CohortData.Counts;

/**
 * What became of the features of one image sequence.
 *
 * @param name for example {@code T1C} or {@code T1C+T2}
 * @param training patients of the training cohort with features of this sequence
 * @param validation the same for the validation cohort
 * @param extracted features before anything was dropped
 * @param dropped columns left out before selection, by reason
 * @param selected in the order to be shown
 * @param lasso how they were selected; null for a union of other sequences' selections
 */
public record SequenceData(
        String name,
        Counts training,
        Counts validation,
        int extracted,
        List<Dropped> dropped,
        List<Selected> selected,
        @Nullable Lasso lasso) {

    public SequenceData {
        dropped = List.copyOf(dropped);
        selected = List.copyOf(selected);
    }

    /**
     * Columns left out for one reason.
     *
     * @param code the fault, for example {@code S16}, or the empty string
     * @param reason in words
     * @param columns how many
     */
    public record Dropped(String code, String reason, int columns) {}

    /**
     * A selected feature.
     *
     * @param feature column name
     * @param coefficient of the z-scored feature
     * @param frequency share of half-samples that select it, 0 to 1; NaN where it was not computed
     */
    public record Selected(String feature, double coefficient, double frequency) {}

    /**
     * The fit that selected.
     *
     * @param lambda the chosen penalty
     * @param rule how it was chosen, for example {@code smallest cross-validated error}
     * @param folds of the cross-validation
     * @param dualityGap at the chosen lambda on all training rows, in units of the loss
     * @param lambdas of the path, decreasing
     * @param path every feature that is not 0 somewhere on the path, coefficients in the order of {@code lambdas}
     * @param cv one point a lambda of the cross-validation, in the order of {@code lambdas}
     * @param permuted number selected with the outcome permuted, one number a permutation; empty where not computed
     */
    public record Lasso(
            double lambda,
            String rule,
            int folds,
            double dualityGap,
            List<Double> lambdas,
            List<PathLine> path,
            List<CvPoint> cv,
            List<Integer> permuted) {
        public Lasso {
            lambdas = List.copyOf(lambdas);
            path = List.copyOf(path);
            cv = List.copyOf(cv);
            permuted = List.copyOf(permuted);
        }
    }

    /** Coefficients of one z-scored feature along the path. */
    public record PathLine(String feature, List<Double> coefficients) {
        public PathLine {
            coefficients = List.copyOf(coefficients);
        }
    }

    /**
     * Cross-validated error at one lambda.
     *
     * @param meanSquaredError mean over folds
     * @param standardError of that mean
     */
    public record CvPoint(double lambda, double meanSquaredError, double standardError) {}
}
