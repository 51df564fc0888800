package radiome.select;

import java.util.Arrays;

/**
 * Minimises 1/(2n) |y - Z w|^2 + l1 |w|_1 + l2/2 |w|^2 exactly, from one penalty to the next.
 *
 * <p>On the {@link ActiveSet} the problem is a linear system; a column outside with |z'r/n| above l1 enters, one inside
 * whose coefficient comes to 0 leaves (feature-sign search, Lee et al. 2006). Each step lowers the objective, so no set
 * comes twice and the end is the optimum, where the conditions of Karush, Kuhn and Tucker hold to rounding. From penalty to
 * penalty the solution is kept, and only columns that pass the strong rule (Tibshirani et al. 2012) are looked at until
 * none of them enters; then all are.
 *
 * <p>Where coordinate descent needs thousands of sweeps (fewer rows than columns, small penalties) this needs a few
 * solutions of a system of at most n equations. The textbook form it must agree with, coordinate descent, is in the tests.
 */
final class LassoSolver {
    /** A correlation above the penalty by less than this share is rounding. */
    private static final double TIE = 1e-12;

    private final Design design;
    private final int p;
    private final int maxIterations;
    private final ActiveSet set;

    /** z'r/n by column; kept for columns outside the set only. */
    private final double[] gradient;

    private final boolean[] wasActive;
    private final boolean[] isBlocked;
    private final int[] candidates;
    private int candidateCount;
    private final int[] chosen;
    private final double[] products;

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
        this.candidates = new int[p];
        this.chosen = new int[p];
        this.products = new double[p];
        updateAll();
        this.l1 = largestGradient();
    }

    /** Goes to the next penalty; quickest when it is a little below the last. */
    void solve(double nextL1, double nextL2) {
        chooseCandidates(2 * nextL1 - l1);
        l1 = nextL1;
        l2 = nextL2;
        Arrays.fill(isBlocked, false);
        set.penalise(l1, l2);
        set.settle();
        isConverged = false;
        boolean oneByOne = false;
        for (int iteration = 0; iteration < maxIterations && !isConverged; iteration++) {
            update(candidates, candidateCount);
            boolean hasEntered = enter(oneByOne);
            if (!hasEntered) {
                updateAll();
                hasEntered = enter(oneByOne);
            }
            isConverged = !hasEntered;
            oneByOne = hasEntered && !set.settle();
        }
        set.refine();
        if (!isConverged) {
            updateAll();
        }
    }

    /** Columns once active, and those that pass the strong rule. */
    private void chooseCandidates(double strong) {
        candidateCount = 0;
        for (int j = 0; j < p; j++) {
            if (wasActive[j] || Math.abs(gradient[j]) >= strong) {
                candidates[candidateCount++] = j;
            }
        }
    }

    private void updateAll() {
        for (int j = 0; j < p; j++) {
            chosen[j] = j;
        }
        update(chosen, p);
    }

    private void update(int[] columns, int count) {
        int outside = 0;
        for (int k = 0; k < count; k++) {
            if (!set.contains(columns[k])) {
                chosen[outside++] = columns[k];
            }
        }
        Products.of(design.z, design.n, chosen, outside, set.residual(), 0, products);
        for (int k = 0; k < outside; k++) {
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
        isBlocked[largest] = oneByOne; // alone it leads somewhere; if not, its excess is rounding
        if (set.enter(largest, gradient[largest]) || set.exchange(largest, gradient[largest])) {
            return true;
        }
        isBlocked[largest] = true;
        return enter(true);
    }

    private boolean isViolator(int j) {
        return Math.abs(gradient[j]) > l1 * (1 + TIE) && !set.contains(j) && !isBlocked[j];
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
