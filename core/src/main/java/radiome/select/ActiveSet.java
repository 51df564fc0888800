package radiome.select;

import java.util.Arrays;
import radiome.num.GrowingCholesky;

/**
 * The columns with a non-zero coefficient, their signs, and the optimum of
 * 1/(2n) |y - Z w|^2 + l1 sign'w + l2/2 |w|^2 over them: a linear system, whose Cholesky factor follows the set.
 */
final class ActiveSet {
    /** Share of a column that must be left after projection on the others, else it depends on them. */
    private static final double DEPENDENT = 1e-11;

    /** A part of a combination below this share of its largest is rounding. */
    private static final double NOISE = 1e-7;

    private final Design design;
    private final int n;
    private final double[] w;
    private final double[] r;
    private final boolean[] isMember;
    private final GrowingCholesky cholesky = new GrowingCholesky();

    private final int[] members;
    private final double[] sign;

    /** z'r/n - l2 w - l1 sign of each member: what is lacking to the optimum, where it is 0. */
    private final double[] lack;

    private final double[] cross;
    private int size;
    private double l1;
    private double l2;

    ActiveSet(Design design) {
        int p = design.columns();
        this.design = design;
        this.n = design.n;
        this.w = new double[p];
        this.r = design.y.clone();
        this.isMember = new boolean[p];
        this.members = new int[p];
        this.sign = new double[p];
        this.lack = new double[p];
        this.cross = new double[p];
    }

    boolean contains(int j) {
        return isMember[j];
    }

    double[] coefficients() {
        return w;
    }

    double[] residual() {
        return r;
    }

    /** The columns with a non-zero coefficient, ascending. */
    int[] support() {
        return Arrays.stream(members, 0, size).filter(j -> w[j] != 0).sorted().toArray();
    }

    /** Changes the penalties of a set at its optimum. */
    void penalise(double nextL1, double nextL2) {
        if (nextL2 == l2) {
            for (int a = 0; a < size; a++) {
                lack[a] += (l1 - nextL1) * sign[a];
            }
            l1 = nextL1;
        } else {
            l1 = nextL1;
            l2 = nextL2;
            refactor();
            measure();
        }
    }

    private void refactor() {
        int[] before = Arrays.copyOf(members, size);
        cholesky.clear();
        size = 0;
        for (int j : before) {
            isMember[j] = false;
            if (!append(j, Math.signum(w[j]))) {
                w[j] = 0;
            }
        }
    }

    /**
     * Lets a column in with coefficient 0.
     *
     * @param correlation z'r/n, beyond l1 in absolute value
     * @return false, and nothing is changed, when the column depends on the members
     */
    boolean enter(int j, double correlation) {
        if (!append(j, Math.signum(correlation))) {
            return false;
        }
        lack[size - 1] = correlation - l1 * sign[size - 1];
        return true;
    }

    private boolean append(int j, double itsSign) {
        Products.of(design.z, n, members, size, design.z, j * n, cross);
        double square = 0;
        for (int i = j * n; i < (j + 1) * n; i++) {
            square += design.z[i] * design.z[i];
        }
        if (!cholesky.append(cross, square / n + l2, DEPENDENT)) {
            return false;
        }
        members[size] = j;
        sign[size] = itsSign;
        isMember[j] = true;
        size++;
        return true;
    }

    /**
     * Lets in a column that is a combination of members: the fit stays, weight moves from them to it until the first of
     * them is at 0 and leaves. The penalty does not rise, since the column's correlation, the same combination of theirs,
     * exceeds l1.
     *
     * @return false, and nothing is changed, when no member shrinks on the way
     */
    boolean exchange(int j, double correlation) {
        Products.of(design.z, n, members, size, design.z, j * n, cross);
        double[] shrinking = Arrays.copyOf(cross, size);
        cholesky.solve(shrinking);
        double direction = Math.signum(correlation);
        for (int a = 0; a < size; a++) {
            shrinking[a] *= direction * sign[a];
        }
        int leaving = firstAtZero(shrinking);
        if (leaving < 0) {
            return false;
        }
        double step = Math.abs(w[members[leaving]]) / shrinking[leaving];
        for (int a = 0; a < size; a++) {
            w[members[a]] -= step * shrinking[a] * sign[a];
        }
        remove(leaving);
        if (append(j, direction)) {
            w[j] = direction * step;
        }
        measure();
        return true;
    }

    /** The member that is the first at 0 when each loses this much of its size a step; of ties the quickest. */
    private int firstAtZero(double[] shrinking) {
        double quickest = 0;
        for (double s : shrinking) {
            quickest = Math.max(quickest, s);
        }
        int first = -1;
        double fewest = Double.POSITIVE_INFINITY;
        for (int a = 0; a < size; a++) {
            if (shrinking[a] > NOISE * quickest) {
                double steps = Math.abs(w[members[a]]) / shrinking[a];
                if (steps < fewest || (steps == fewest && shrinking[a] > shrinking[first])) {
                    first = a;
                    fewest = steps;
                }
            }
        }
        return first;
    }

    private void remove(int a) {
        cholesky.remove(a);
        int j = members[a];
        w[j] = 0;
        isMember[j] = false;
        size--;
        System.arraycopy(members, a + 1, members, a, size - a);
        System.arraycopy(sign, a + 1, sign, a, size - a);
        System.arraycopy(lack, a + 1, lack, a, size - a);
    }

    /** Goes to the optimum of the set; a coefficient that would change its sign on the way stops at 0 and leaves. */
    void settle() {
        double share = 0;
        while (size > 0 && share < 1) {
            double[] step = Arrays.copyOf(lack, size);
            cholesky.solve(step);
            share = 1;
            for (int a = 0; a < size; a++) {
                share = Math.min(share, shareUntilZero(a, step[a]));
            }
            for (int a = size - 1; a >= 0; a--) {
                boolean leaves = share < 1 && shareUntilZero(a, step[a]) <= share;
                w[members[a]] += share * step[a];
                lack[a] *= 1 - share;
                if (leaves) {
                    remove(a);
                }
            }
        }
        updateResidual();
    }

    /** 1/(2n) |y - Z w|^2 + l1 |w|_1 + l2/2 |w|^2. */
    double objective() {
        double squares = 0;
        for (double residual : r) {
            squares += residual * residual;
        }
        double objective = squares / (2 * n);
        for (int a = 0; a < size; a++) {
            double coefficient = w[members[a]];
            objective += l1 * Math.abs(coefficient) + l2 / 2 * coefficient * coefficient;
        }
        return objective;
    }

    /** The share of a step at which a coefficient reaches 0 on its way to the other sign; 1 when it does not. */
    private double shareUntilZero(int a, double step) {
        double from = w[members[a]] * sign[a];
        double to = from + step * sign[a];
        if (to > 0) {
            return 1;
        }
        return from > 0 ? Math.min(from / (from - to), Math.nextDown(1.0)) : 0;
    }

    /** Settles once more from what is lacking by the data: takes away the rounding of the steps before. */
    void refine() {
        measure();
        settle();
    }

    private void measure() {
        updateResidual();
        Products.of(design.z, n, members, size, r, 0, lack);
        for (int a = 0; a < size; a++) {
            lack[a] -= l2 * w[members[a]] + l1 * sign[a];
        }
    }

    private void updateResidual() {
        System.arraycopy(design.y, 0, r, 0, n);
        for (int a = 0; a < size; a++) {
            double coefficient = w[members[a]];
            int at = members[a] * n;
            for (int i = 0; i < n; i++) {
                r[i] -= coefficient * design.z[at + i];
            }
        }
    }
}
