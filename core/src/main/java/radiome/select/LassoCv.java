package radiome.select;

import java.util.Arrays;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.num.Folds;
import radiome.table.FeatureTable;

/**
 * Cross-validation of the LASSO's penalty: mean squared error over folds on a grid log-spaced from alphaMax of all given
 * rows, standardised once, down to {@code smallest} of it; the same grid in every fold.
 *
 * @param lasso its settings
 * @param penalties size of the grid, at least 2
 * @param smallest last penalty as a share of the first, above 0 and below 1
 * @param scaling where columns get their mean and SD from
 */
public record LassoCv(Lasso lasso, int penalties, double smallest, Scaling scaling) {
    /** Where columns get their mean and SD from. */
    public enum Scaling {
        /** From all given rows, once; within a fold only means are taken off. scikit-learn's LassoCV on a scaled table. */
        STANDARDISED_ONCE,
        /** From each fold's training rows, applied to its test rows: nothing of a test row is seen. */
        SCALED_IN_FOLD
    }

    public LassoCv {
        if (penalties < 2 || !(smallest > 0 && smallest < 1)) {
            throw new IllegalArgumentException(penalties + " penalties down to " + smallest);
        }
    }

    /** 100 penalties down to 1e-3, scaled in the fold. */
    public LassoCv() {
        this(new Lasso(), 100, 1e-3, Scaling.SCALED_IN_FOLD);
    }

    public LassoCv withLasso(Lasso other) {
        return new LassoCv(other, penalties, smallest, scaling);
    }

    public LassoCv withGrid(int count, double share) {
        return new LassoCv(lasso, count, share, scaling);
    }

    public LassoCv withScaling(Scaling other) {
        return new LassoCv(lasso, penalties, smallest, other);
    }

    /**
     * @param x rows x columns, finite
     * @param y one a row
     * @param folds of the same rows; empty ones are left out
     * @throws radiome.error.RadiomeException S9 when fewer than 2 folds have rows
     */
    public CvCurve curve(FeatureTable x, double[] y, Folds folds) {
        return curve(Design.of(x, y, true), folds);
    }

    CvCurve curve(Design all, Folds folds) {
        int[] filled = IntStream.range(0, folds.count())
                .filter(f -> folds.test(f).length > 0)
                .toArray();
        if (filled.length < 2) {
            throw Fault.of(
                            StatisticsFault.S9,
                            "",
                            "All " + all.n + " training rows lie in one fold; cross-validation needs 2.",
                            "use a `holdout` with more patients")
                    .raise();
        }
        double[] alphas = Lasso.grid(lasso.alphaMax(all), smallest, penalties);
        double[][] errors = new double[filled.length][];
        boolean[] converged = new boolean[penalties];
        Arrays.fill(converged, true);
        for (int k = 0; k < filled.length; k++) {
            Design training = all.fold(folds.training(filled[k]), scaling == Scaling.SCALED_IN_FOLD);
            LassoPath path = lasso.path(training, alphas);
            errors[k] = path.foldErrors(all, folds.test(filled[k]));
            for (int i = 0; i < penalties; i++) {
                converged[i] &= path.isConverged(i);
            }
        }
        return new CvCurve(lasso.l1Ratio(), alphas, errors, converged);
    }
}
