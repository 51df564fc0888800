package radiome.select;

import java.util.List;

/** The cross-validated error of a grid of penalties, and the two penalties chosen from it. Immutable. */
public final class CvCurve {
    private final double l1Ratio;
    private final double[] alphas;
    private final double[][] errors;
    private final boolean[] converged;
    private final double[] mean;
    private final double[] se;

    /**
     * @param errors folds x penalties; kept, not changed
     */
    CvCurve(double l1Ratio, double[] alphas, double[][] errors, boolean[] converged) {
        this.l1Ratio = l1Ratio;
        this.alphas = alphas;
        this.errors = errors;
        this.converged = converged;
        int k = errors.length;
        this.mean = new double[alphas.length];
        this.se = new double[alphas.length];
        for (int i = 0; i < alphas.length; i++) {
            for (double[] fold : errors) {
                mean[i] += fold[i] / k;
            }
            double squares = 0;
            for (double[] fold : errors) {
                squares += (fold[i] - mean[i]) * (fold[i] - mean[i]);
            }
            se[i] = Math.sqrt(squares / (k - 1)) / Math.sqrt(k);
        }
    }

    public double l1Ratio() {
        return l1Ratio;
    }

    /** Number of penalties. */
    public int size() {
        return alphas.length;
    }

    public int folds() {
        return errors.length;
    }

    /** Descending. */
    public double alpha(int at) {
        return alphas[at];
    }

    /** Mean squared error of one fold's test rows. */
    public double error(int fold, int at) {
        return errors[fold][at];
    }

    /** Mean over folds, each alike whatever its size, as scikit-learn. */
    public double mean(int at) {
        return mean[at];
    }

    /** Sample SD of the folds' errors / sqrt(folds). */
    public double se(int at) {
        return se[at];
    }

    /** Whether every fold's solution came to rest. */
    public boolean isConverged(int at) {
        return converged[at];
    }

    /** The place of the smallest mean; ties: the larger penalty. */
    public int indexMin() {
        int best = 0;
        for (int i = 1; i < mean.length; i++) {
            if (mean[i] < mean[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The place of the largest penalty whose mean is at most the smallest mean + its standard error. */
    public int indexOneSe() {
        int min = indexMin();
        int at = 0;
        while (mean[at] > mean[min] + se[min]) {
            at++;
        }
        return at;
    }

    /** Of several curves the one with the smallest mean anywhere; ties: the first. */
    public static CvCurve best(List<CvCurve> curves) {
        CvCurve best = curves.get(0);
        for (CvCurve curve : curves) {
            if (curve.mean(curve.indexMin()) < best.mean(best.indexMin())) {
                best = curve;
            }
        }
        return best;
    }
}
