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
     * them is at 0 and leaves. The penalty falls, since the column's correlation, the same combination of theirs, exceeds
     * l1.
     *
     * @return false, and nothing is changed, when no member comes to 0 that way
     */
    boolean exchange(int j, double correlation) {
        Products.of(design.z, n, members, size, design.z, j * n, cross);
        double[] combination = Arrays.copyOf(cross, size);
        cholesky.solve(combination);
        double direction = Math.signum(correlation);
        double step = Double.POSITIVE_INFINITY;
        int leaving = -1;
        for (int a = 0; a < size; a++) {
            double t = w[members[a]] / (direction * combination[a]);
            if (t > 0 && t < step) {
                step = t;
                leaving = a;
            }
        }
        if (leaving < 0) {
            return false;
        }
        int left = members[leaving];
        double itsSign = sign[leaving];
        double itsWeight = w[left];
        double[] weights = new double[size];
        for (int a = 0; a < size; a++) {
            weights[a] = w[members[a]] - direction * step * combination[a];
        }
        remove(leaving);
        if (!append(j, direction)) {
            append(left, itsSign);
            w[left] = itsWeight;
            measure();
            return false;
        }
        w[j] = direction * step;
        for (int a = 0; a < size - 1; a++) {
            w[members[a]] = weights[a < leaving ? a : a + 1];
        }
        measure();
        return true;
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

    /**
     * Goes to the optimum of the set; a coefficient that would change its sign on the way stops at 0 and leaves.
     *
     * @return whether any coefficient moved
     */
    boolean settle() {
        boolean hasMoved = false;
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
            hasMoved |= share > 0;
        }
        updateResidual();
        return hasMoved;
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
