package radiome.select;

import java.util.Arrays;
import radiome.num.GrowingCholesky;

/**
 * Minimises 1/(2n) |y - Z w|^2 + l1 |w|_1 + l2/2 |w|^2 exactly, from one penalty to the next.
 *
 * <p>An active set holds the columns with a non-zero coefficient and their signs. On it the problem is a linear system,
 * solved with a Cholesky factor that grows and shrinks with the set. A coefficient that would change its sign on the way
 * stops at 0 and leaves; a column outside with |z'r/n| above l1 enters (feature-sign search, Lee et al. 2006). Each step
 * lowers the objective, so no set comes twice and the end is the optimum, where the conditions of Karush, Kuhn and Tucker
 * hold to rounding. From penalty to penalty the solution is kept, and only columns that pass the strong rule (Tibshirani et
 * al. 2012) are looked at until none of them enters; then all are.
 *
 * <p>Where coordinate descent needs thousands of sweeps (fewer rows than columns, small penalties) this needs a few
 * solutions of a system of at most n equations. The textbook form it must agree with, coordinate descent, is in the tests.
 */
final class LassoSolver {
    /** Share of a column that must be left after projection on the active ones, else it depends on them. */
    private static final double DEPENDENT = 1e-11;

    /** A correlation above the penalty by less than this share is rounding. */
    private static final double TIE = 1e-12;

    private final Design design;
    private final int n;
    private final int p;
    private final int maxIterations;

    private final double[] w;
    private final double[] r;
    private final double[] gradient;
    private final boolean[] isActive;
    private final boolean[] isCandidate;
    private final boolean[] isBlocked;

    private final GrowingCholesky cholesky = new GrowingCholesky();
    private final int[] active;
    private final double[] sign;
    private int size;

    private double l1;
    private double l2;
    private boolean isConverged;

    LassoSolver(Design design, int maxIterations) {
        this.design = design;
        this.n = design.n;
        this.p = design.columns();
        this.maxIterations = maxIterations;
        this.w = new double[p];
        this.r = design.y.clone();
        this.gradient = new double[p];
        this.isActive = new boolean[p];
        this.isCandidate = new boolean[p];
        this.isBlocked = new boolean[p];
        this.active = new int[p];
        this.sign = new double[p];
        updateGradient(false);
        this.l1 = largestGradient();
    }

    /** Goes to the next penalty; quickest when it is a little below the last. */
    void solve(double nextL1, double nextL2) {
        chooseCandidates(2 * nextL1 - l1);
        l1 = nextL1;
        if (l2 != nextL2) {
            l2 = nextL2;
            refactor();
        }
        Arrays.fill(isBlocked, false);
        settle();
        isConverged = false;
        boolean oneByOne = false;
        for (int iteration = 0; iteration < maxIterations && !isConverged; iteration++) {
            updateGradient(true);
            int entered = enter(oneByOne);
            if (entered == 0) {
                updateGradient(false);
                entered = enter(oneByOne);
            }
            isConverged = entered == 0;
            oneByOne = !settle(); // once more at the optimum: it takes the rounding of the steps before away
        }
        if (!isConverged) {
            updateGradient(false);
        }
    }

    private void chooseCandidates(double strong) {
        for (int j = 0; j < p; j++) {
            isCandidate[j] |= Math.abs(gradient[j]) >= strong;
        }
    }

    /** z'r/n of the inactive columns, or of the candidates among them; four columns at a time share the loads of r. */
    private void updateGradient(boolean candidatesOnly) {
        int[] four = new int[4];
        int filled = 0;
        for (int j = 0; j < p; j++) {
            if (!isActive[j] && (isCandidate[j] || !candidatesOnly)) {
                four[filled++] = j;
                if (filled == 4) {
                    fourCorrelations(four);
                    filled = 0;
                }
            }
        }
        for (int k = 0; k < filled; k++) {
            gradient[four[k]] = dot(four[k], r) / n;
        }
    }

    private void fourCorrelations(int[] j) {
        double[] z = design.z;
        int a = j[0] * n;
        int b = j[1] * n;
        int c = j[2] * n;
        int d = j[3] * n;
        double sumA = 0;
        double sumB = 0;
        double sumC = 0;
        double sumD = 0;
        for (int i = 0; i < n; i++) {
            double ri = r[i];
            sumA += z[a + i] * ri;
            sumB += z[b + i] * ri;
            sumC += z[c + i] * ri;
            sumD += z[d + i] * ri;
        }
        gradient[j[0]] = sumA / n;
        gradient[j[1]] = sumB / n;
        gradient[j[2]] = sumC / n;
        gradient[j[3]] = sumD / n;
    }

    private double dot(int j, double[] v) {
        double sum = 0;
        for (int i = 0, at = j * n; i < n; i++, at++) {
            sum += design.z[at] * v[i];
        }
        return sum;
    }

    private double dot(int j, int k) {
        double sum = 0;
        for (int i = 0, a = j * n, b = k * n; i < n; i++, a++, b++) {
            sum += design.z[a] * design.z[b];
        }
        return sum;
    }

    /**
     * Lets columns in whose correlation exceeds the penalty: all of them, or only the largest when the last step of several
     * led nowhere.
     *
     * @return how many entered
     */
    private int enter(boolean oneByOne) {
        int entered = 0;
        int largest = -1;
        for (int j = 0; j < p; j++) {
            if (isActive[j] || isBlocked[j] || !(Math.abs(gradient[j]) > l1 * (1 + TIE))) {
                continue;
            }
            isCandidate[j] = true;
            if (largest < 0 || Math.abs(gradient[j]) > Math.abs(gradient[largest])) {
                largest = j;
            }
            if (!oneByOne && append(j)) {
                entered++;
            }
        }
        if (entered > 0 || largest < 0) {
            return entered;
        }
        isBlocked[largest] = oneByOne; // alone it must lead somewhere; if not, its excess is rounding
        if (append(largest) || exchange(largest)) {
            return 1;
        }
        isBlocked[largest] = true;
        return enter(true);
    }

    private boolean append(int j) {
        double[] cross = new double[size];
        for (int a = 0; a < size; a++) {
            cross[a] = dot(active[a], j) / n;
        }
        if (!cholesky.append(cross, dot(j, j) / n + l2, DEPENDENT)) {
            return false;
        }
        active[size] = j;
        sign[size] = Math.signum(gradient[j]);
        isActive[j] = true;
        size++;
        return true;
    }

    /**
     * Lets in a column that is a combination of active ones: the fit stays, weight moves from them to it until the first
     * of them is at 0 and leaves. The penalty falls, since the column's correlation, the same combination of theirs,
     * exceeds l1.
     */
    private boolean exchange(int j) {
        double[] combination = new double[size];
        for (int a = 0; a < size; a++) {
            combination[a] = dot(active[a], j) / n;
        }
        cholesky.solve(combination);
        double direction = Math.signum(gradient[j]);
        double step = Double.POSITIVE_INFINITY;
        int leaving = -1;
        for (int a = 0; a < size; a++) {
            double t = w[active[a]] / (direction * combination[a]);
            if (t > 0 && t < step) {
                step = t;
                leaving = a;
            }
        }
        if (leaving < 0) {
            return false;
        }
        int left = active[leaving];
        double[] before = w.clone();
        for (int a = 0; a < size; a++) {
            w[active[a]] -= direction * step * combination[a];
        }
        remove(leaving);
        if (append(j)) {
            w[j] = direction * step;
            return true;
        }
        append(left);
        System.arraycopy(before, 0, w, 0, p);
        return false;
    }

    private void remove(int a) {
        cholesky.remove(a);
        int j = active[a];
        w[j] = 0;
        isActive[j] = false;
        size--;
        System.arraycopy(active, a + 1, active, a, size - a);
        System.arraycopy(sign, a + 1, sign, a, size - a);
    }

    private void refactor() {
        int[] members = Arrays.copyOf(active, size);
        double[] signs = Arrays.copyOf(sign, size);
        cholesky.clear();
        size = 0;
        for (int a = 0; a < members.length; a++) {
            isActive[members[a]] = false;
            if (append(members[a])) {
                sign[size - 1] = signs[a];
            } else {
                w[members[a]] = 0;
            }
        }
        updateResidual();
    }

    /**
     * Goes to the optimum of the active set, from which columns leave on the way.
     *
     * @return whether any coefficient moved
     */
    private boolean settle() {
        updateResidual();
        boolean hasMoved = false;
        double[] lack = new double[size];
        for (int a = 0; a < size; a++) {
            lack[a] = dot(active[a], r) / n - l2 * w[active[a]] - l1 * sign[a];
        }
        while (size > 0) {
            double[] step = Arrays.copyOf(lack, size);
            cholesky.solve(step);
            double share = 1;
            for (int a = 0; a < size; a++) {
                share = Math.min(share, shareUntilZero(a, step[a]));
            }
            for (int a = size - 1; a >= 0; a--) {
                boolean leaves = shareUntilZero(a, step[a]) <= share && share < 1;
                w[active[a]] += share * step[a];
                lack[a] *= 1 - share;
                if (leaves) {
                    System.arraycopy(lack, a + 1, lack, a, size - a - 1);
                    remove(a);
                }
            }
            hasMoved |= share > 0;
            if (share == 1) {
                break;
            }
        }
        updateResidual();
        return hasMoved;
    }

    /** The share of a step at which a coefficient reaches 0 on its way to the other sign; 1 when it does not. */
    private double shareUntilZero(int a, double step) {
        double from = w[active[a]] * sign[a];
        double to = from + step * sign[a];
        if (to > 0) {
            return 1;
        }
        return from > 0 ? Math.min(from / (from - to), Math.nextDown(1.0)) : 0;
    }

    private void updateResidual() {
        System.arraycopy(design.y, 0, r, 0, n);
        for (int a = 0; a < size; a++) {
            double coefficient = w[active[a]];
            for (int i = 0, at = active[a] * n; i < n; i++, at++) {
                r[i] -= coefficient * design.z[at];
            }
        }
    }

    private double largestGradient() {
        double largest = 0;
        for (int j = 0; j < p; j++) {
            double g = isActive[j] ? dot(j, r) / n - l2 * w[j] : gradient[j];
            largest = Math.max(largest, Math.abs(g));
        }
        return largest;
    }

    boolean isConverged() {
        return isConverged;
    }

    /** The columns with a non-zero coefficient, ascending. */
    int[] support() {
        int[] columns = Arrays.copyOf(active, size);
        Arrays.sort(columns);
        return Arrays.stream(columns).filter(j -> w[j] != 0).toArray();
    }

    double coefficient(int j) {
        return w[j];
    }

    /** Primal, dual and gap at the present coefficients. */
    DualityGap gap() {
        return DualityGap.of(design.y, r, w, largestGradient(), l1, l2);
    }
}
