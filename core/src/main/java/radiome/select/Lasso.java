package radiome.select;

import radiome.table.FeatureTable;

/**
 * The LASSO and elastic net with Gaussian loss, as scikit-learn scales them: minimise
 * 1/(2n) |y - b - Z w|^2 + alpha (l1Ratio |w|_1 + (1 - l1Ratio)/2 |w|^2), intercept b free, y never scaled. Solutions are
 * exact to rounding (Karush-Kuhn-Tucker conditions), not stopped at a tolerance.
 *
 * @param l1Ratio above 0 to 1; 1 is the LASSO
 * @param maxIterations changes of the active set allowed at one alpha; a solution that needs more is flagged
 */
public record Lasso(double l1Ratio, int maxIterations) {
    private static final int PLENTY = 10_000;

    public Lasso {
        if (!(l1Ratio > 0 && l1Ratio <= 1)) {
            throw new IllegalArgumentException("an l1Ratio of " + l1Ratio);
        }
        if (maxIterations < 1) {
            throw new IllegalArgumentException(maxIterations + " iterations");
        }
    }

    /** The LASSO itself. */
    public Lasso() {
        this(1, PLENTY);
    }

    public Lasso withL1Ratio(double ratio) {
        return new Lasso(ratio, maxIterations);
    }

    public Lasso withMaxIterations(int iterations) {
        return new Lasso(l1Ratio, iterations);
    }

    /**
     * Solutions at given penalties.
     *
     * @param x rows x columns, finite; a column without spread has coefficient 0
     * @param y one a row
     * @param standardised whether coefficients are per SD (n) of the column, else per unit
     * @param alphas above 0; quickest when descending, each solution starts from the one before
     */
    public LassoPath path(FeatureTable x, double[] y, boolean standardised, double[] alphas) {
        return path(Design.of(x, y, standardised), alphas);
    }

    LassoPath path(Design design, double[] alphas) {
        LassoPath.Builder path = new LassoPath.Builder(design);
        LassoSolver solver = new LassoSolver(design, maxIterations);
        for (double alpha : alphas) {
            solver.solve(alpha * l1Ratio, alpha * (1 - l1Ratio));
            path.add(alpha, solver);
        }
        return path.build();
    }

    /** The smallest penalty at which all coefficients are 0: max |Z'(y - mean y)| / (n l1Ratio). */
    public double alphaMax(FeatureTable x, double[] y, boolean standardised) {
        return alphaMax(Design.of(x, y, standardised));
    }

    double alphaMax(Design design) {
        double largest = 0;
        for (int j = 0; j < design.columns(); j++) {
            double sum = 0;
            for (int i = 0; i < design.n; i++) {
                sum += design.z[j * design.n + i] * design.y[i];
            }
            largest = Math.max(largest, Math.abs(sum));
        }
        return largest / (design.n * l1Ratio);
    }

    /** {@code count} penalties log-spaced from {@code largest} down to {@code smallest} times it. */
    public static double[] grid(double largest, double smallest, int count) {
        double[] alphas = new double[count];
        for (int i = 0; i < count; i++) {
            alphas[i] = largest * StrictMath.pow(smallest, (double) i / (count - 1)); // pow(s, 0) is exactly 1
        }
        return alphas;
    }
}
