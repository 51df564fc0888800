package radiome.select;

import java.util.Arrays;

/**
 * Minimises 1/(2n) |y - Z w|^2 + l1 |w|_1 + l2/2 |w|^2 exactly, from one penalty to the next.
 *
 * <p>On the {@link ActiveSet} the problem is a linear system; a column outside with |z'r/n| above l1 enters, one inside
 * whose coefficient comes to 0 leaves (feature-sign search, Lee et al. 2006). Each step lowers the objective, so no set
 * comes twice and the end is the optimum, where the conditions of Karush, Kuhn and Tucker hold to rounding. When rounding
 * hides the fall, columns enter one by one and none of them twice. From penalty to
 * penalty the solution is kept, and only columns that pass the strong rule (Tibshirani et al. 2012) are looked at until
 * none of them enters; then all are.
 *
 * <p>Where coordinate descent needs thousands of sweeps (fewer rows than columns, small penalties) this needs a few
 * solutions of a system of at most n equations. The textbook form it must agree with, coordinate descent, is in the tests.
 */
final class LassoSolver {
    /** A correlation above the penalty by less than this share of it is rounding ... */
    private static final double TIE = 1e-12;

    /** ... and by less than this share of the largest correlation with the outcome. */
    private static final double ROUNDING = 1e-14;

    /** An objective must fall by this share to count as lower. */
    private static final double LOWER = 1e-14;

    /** With columns blocked a solution counts when its gap is this share of the objective without any column. */
    private static final double SMALL_GAP = 1e-8;

    private final Design design;
    private final int p;
    private final int maxIterations;
    private final ActiveSet set;

    /** z'r/n by column; kept for columns outside the set only. */
    private final double[] gradient;

    private final boolean[] wasActive;
    private final boolean[] isCandidate;
    private final boolean[] isBlocked;
    private final int[] chosen;
    private final double[] products;

    private final double largestCorrelation;
    private double l1;
    private double l2;
    private boolean isConverged;

    LassoSolver(Design design, int maxIterations) {
        this.design = design;
        this.p = design.columns();
        this.maxIterations = maxIterations;
        this.set = new ActiveSet(design);
        this.gradient = new double[p];
        this.wasActive = new boolean[p];
        this.isBlocked = new boolean[p];
        this.isCandidate = new boolean[p];
        this.chosen = new int[p];
        this.products = new double[p];
        update(false);
        this.largestCorrelation = largestGradient();
        this.l1 = largestCorrelation;
    }

    /** Goes to the next penalty; quickest when it is a little below the last. */
    void solve(double nextL1, double nextL2) {
        chooseCandidates(2 * nextL1 - l1);
        l1 = nextL1;
        l2 = nextL2;
        Arrays.fill(isBlocked, false);
        set.penalise(l1, l2);
        set.settle();
        double lowest = set.objective();
        boolean oneByOne = false;
        isConverged = !enterAny(oneByOne);
        for (int iteration = 1; iteration < maxIterations && !isConverged; iteration++) {
            set.settle();
            double objective = set.objective();
            boolean isLower = objective < lowest * (1 - LOWER);
            if (isLower) {
                lowest = objective;
                Arrays.fill(isBlocked, false);
            }
            oneByOne = !isLower;
            isConverged = !enterAny(oneByOne);
        }
        set.refine();
        if (!isConverged) {
            update(true);
            update(false);
        }
        isConverged = isConverged && (!isAnyBlocked() || isGapSmall());
    }

    /** Whether any column outside the set entered: first of the candidates, then of the others. */
    private boolean enterAny(boolean oneByOne) {
        update(true);
        if (enter(oneByOne)) {
            return true;
        }
        update(false);
        return enter(oneByOne);
    }

    /** Columns once active, and those that pass the strong rule. */
    private void chooseCandidates(double strong) {
        for (int j = 0; j < p; j++) {
            isCandidate[j] = wasActive[j] || Math.abs(gradient[j]) >= strong;
        }
    }

    /** The gradient of the candidates, or of all others, outside the set. */
    private void update(boolean ofCandidates) {
        int count = 0;
        for (int j = 0; j < p; j++) {
            if (!set.contains(j) && isCandidate[j] == ofCandidates) {
                chosen[count++] = j;
            }
        }
        Products.of(design.z, design.n, chosen, count, set.residual(), 0, products);
        for (int k = 0; k < count; k++) {
            gradient[chosen[k]] = products[k];
        }
    }

    /**
     * Lets columns in whose correlation exceeds the penalty: all of them, or only the first in size when the last step of
     * several led nowhere.
     */
    private boolean enter(boolean oneByOne) {
        boolean hasEntered = false;
        int largest = -1;
        for (int j = 0; j < p; j++) {
            if (!isViolator(j)) {
                continue;
            }
            isCandidate[j] = true; // else it would be judged again by a correlation of the past
            if (largest < 0 || Math.abs(gradient[j]) > Math.abs(gradient[largest])) {
                largest = j;
            }
            if (!oneByOne && set.enter(j, gradient[j])) {
                wasActive[j] = true;
                hasEntered = true;
            }
        }
        if (hasEntered || largest < 0) {
            return hasEntered;
        }
        wasActive[largest] = true;
        isBlocked[largest] = oneByOne; // alone it must lower the objective; if not, its excess is rounding
        if (set.enter(largest, gradient[largest]) || set.exchange(largest, gradient[largest])) {
            return true;
        }
        isBlocked[largest] = true;
        return enter(true);
    }

    private boolean isViolator(int j) {
        return Math.abs(gradient[j]) > l1 * (1 + TIE) + ROUNDING * largestCorrelation
                && !set.contains(j)
                && !isBlocked[j];
    }

    private boolean isAnyBlocked() {
        for (boolean blocked : isBlocked) {
            if (blocked) {
                return true;
            }
        }
        return false;
    }

    private boolean isGapSmall() {
        double squares = 0;
        for (double y : design.y) {
            squares += y * y;
        }
        return gap().gap() <= SMALL_GAP * squares / (2 * design.n);
    }

    /** max |z'r/n - l2 w| over all columns; l1 for those in the set. */
    private double largestGradient() {
        double largest = set.support().length > 0 ? l1 : 0;
        for (int j = 0; j < p; j++) {
            largest = set.contains(j) ? largest : Math.max(largest, Math.abs(gradient[j]));
        }
        return largest;
    }

    boolean isConverged() {
        return isConverged;
    }

    /** The columns with a non-zero coefficient, ascending. */
    int[] support() {
        return set.support();
    }

    double coefficient(int j) {
        return set.coefficients()[j];
    }

    /** Objective and bound at the present coefficients. */
    DualityGap gap() {
        return DualityGap.of(design.y, set.residual(), set.coefficients(), largestGradient(), l1, l2);
    }
}
