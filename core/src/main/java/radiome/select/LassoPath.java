package radiome.select;

import java.util.ArrayList;
import java.util.List;
import radiome.table.FeatureTable;
import radiome.table.TrainingRows;

/** Solutions at a list of penalties, on the scale of the standardised columns if they were. Immutable. */
public final class LassoPath {
    private final List<String> names;
    private final double[] mean;
    private final double[] scale;
    private final double yMean;
    private final List<Solution> solutions;

    private LassoPath(Design design, List<Solution> solutions) {
        this.names = design.names;
        this.mean = design.mean;
        this.scale = design.scale;
        this.yMean = design.yMean;
        this.solutions = List.copyOf(solutions);
    }

    /** The solution at one penalty; non-zero coefficients only. */
    private static final class Solution {
        final double alpha;
        final int[] columns;
        final double[] values;
        final DualityGap gap;
        final boolean isConverged;

        Solution(double alpha, LassoSolver solver) {
            this.alpha = alpha;
            this.columns = solver.support();
            this.values = new double[columns.length];
            for (int k = 0; k < columns.length; k++) {
                values[k] = solver.coefficient(columns[k]);
            }
            this.gap = solver.gap();
            this.isConverged = solver.isConverged();
        }
    }

    static final class Builder {
        private final Design design;
        private final List<Solution> solutions = new ArrayList<>();

        Builder(Design design) {
            this.design = design;
        }

        void add(double alpha, LassoSolver solver) {
            solutions.add(new Solution(alpha, solver));
        }

        LassoPath build() {
            return new LassoPath(design, solutions);
        }
    }

    /** The columns' names in the table's order; coefficients are by this order. */
    public List<String> names() {
        return names;
    }

    /** Number of penalties. */
    public int size() {
        return solutions.size();
    }

    public double alpha(int at) {
        return solutions.get(at).alpha;
    }

    /** One a column, 0 where it is not selected; exactly 0, so {@code != 0} means selected. */
    public double[] coefficients(int at) {
        double[] w = new double[names.size()];
        Solution solution = solutions.get(at);
        for (int k = 0; k < solution.columns.length; k++) {
            w[solution.columns[k]] = solution.values[k];
        }
        return w;
    }

    /** The columns with a non-zero coefficient, ascending. */
    public int[] support(int at) {
        return solutions.get(at).columns.clone();
    }

    /** Number of non-zero coefficients. */
    public int nonZero(int at) {
        return solutions.get(at).columns.length;
    }

    /** On the scale of the coefficients: the mean of y where columns are standardised. */
    public double intercept(int at, boolean standardised) {
        Solution solution = solutions.get(at);
        double intercept = yMean;
        for (int k = 0; k < solution.columns.length && !standardised; k++) {
            intercept -= solution.values[k] * mean[solution.columns[k]] / scale[solution.columns[k]];
        }
        return intercept;
    }

    public double l1Norm(int at) {
        double norm = 0;
        for (double value : solutions.get(at).values) {
            norm += Math.abs(value);
        }
        return norm;
    }

    /** Objective and bound. */
    public DualityGap gap(int at) {
        return solutions.get(at).gap;
    }

    /** Whether the active set came to rest within the iterations allowed. */
    public boolean isConverged(int at) {
        return solutions.get(at).isConverged;
    }

    /**
     * The linear predictor of rows at one penalty; columns matched by name.
     *
     * @throws radiome.error.RadiomeException M6 when a column is missing
     */
    public double[] predict(int at, FeatureTable rows) {
        FeatureTable x = TrainingRows.columns(rows, names);
        Solution solution = solutions.get(at);
        double[] out = new double[x.rows()];
        for (int i = 0; i < out.length; i++) {
            out[i] = yMean;
            for (int k = 0; k < solution.columns.length; k++) {
                int j = solution.columns[k];
                out[i] += solution.values[k] * ((x.at(i, j) - mean[j]) / scale[j]);
            }
        }
        return out;
    }

    /**
     * Mean squared error at each penalty on other rows of the design that this path's training rows were taken from.
     *
     * @param all the design whose {@code fold} was fitted
     * @param test rows of it
     */
    double[] foldErrors(Design all, int[] test) {
        double[] errors = new double[solutions.size()];
        for (int s = 0; s < errors.length; s++) {
            Solution solution = solutions.get(s);
            for (int i : test) {
                double error = all.outcome[i] - yMean;
                for (int k = 0; k < solution.columns.length; k++) {
                    int j = solution.columns[k];
                    error -= solution.values[k] * ((all.z[j * all.n + i] - mean[j]) / scale[j]);
                }
                errors[s] += error * error / test.length;
            }
        }
        return errors;
    }
}
