package radiome.num;

import java.util.Arrays;

/**
 * Cholesky factor L of a symmetric positive definite matrix that grows and shrinks by one row and column at a time, O(k^2)
 * each: the normal equations of an active set. Mutable; not for several threads.
 */
public final class GrowingCholesky {
    private double[] l = new double[16]; // row i begins at i (i + 1) / 2 and has i + 1 entries
    private int size;

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /**
     * Appends a row and column.
     *
     * @param cross its products with the present ones, in their order; not changed
     * @param diagonal its product with itself
     * @param tolerance the share of {@code diagonal} that must be left after projection on the present ones
     * @return false, and nothing is changed, when no more is left: the new column depends on the present ones
     */
    public boolean append(double[] cross, double diagonal, double tolerance) {
        int at = start(size);
        l = at + size + 1 > l.length ? Arrays.copyOf(l, 2 * (at + size + 1)) : l;
        System.arraycopy(cross, 0, l, at, size);
        double left = diagonal;
        for (int i = 0; i < size; i++) {
            l[at + i] = (l[at + i] - rowTimes(i, l, at)) / l[start(i) + i];
            left -= l[at + i] * l[at + i];
        }
        if (!(left > tolerance * diagonal)) {
            return false;
        }
        l[at + size] = Math.sqrt(left);
        size++;
        return true;
    }

    /** The first i entries of row i times those of {@code v}; in four sums, which the processor can add side by side. */
    private double rowTimes(int i, double[] v, int from) {
        int row = start(i);
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < i; k += 4) {
            a += l[row + k] * v[from + k];
            b += l[row + k + 1] * v[from + k + 1];
            c += l[row + k + 2] * v[from + k + 2];
            d += l[row + k + 3] * v[from + k + 3];
        }
        for (; k < i; k++) {
            a += l[row + k] * v[from + k];
        }
        return (a + b) + (c + d);
    }

    /**
     * Takes a row and column out; those after it move up by one. Each row below has one entry too many then: a rotation of
     * neighbouring columns takes it into the diagonal.
     */
    public void remove(int index) {
        double[] cos = new double[size];
        double[] sin = new double[size];
        for (int i = index + 1; i < size; i++) {
            int row = start(i);
            for (int j = index; j < i - 1; j++) {
                double x = l[row + j];
                double y = l[row + j + 1];
                l[row + j] = cos[j] * x + sin[j] * y;
                l[row + j + 1] = cos[j] * y - sin[j] * x;
            }
            double x = l[row + i - 1];
            double y = l[row + i];
            double r = Math.sqrt(x * x + y * y);
            cos[i - 1] = x / r;
            sin[i - 1] = y / r;
            l[row + i - 1] = r;
            System.arraycopy(l, row, l, start(i - 1), i);
        }
        size--;
    }

    /** Solves L L' x = b in place; the entries of {@code b} beyond the size are not looked at. */
    public void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            b[i] = (b[i] - rowTimes(i, b, 0)) / l[start(i) + i];
        }
        for (int i = size - 1; i >= 0; i--) {
            int row = start(i);
            b[i] /= l[row + i];
            for (int k = 0; k < i; k++) {
                b[k] -= l[row + k] * b[i];
            }
        }
    }

    private static int start(int i) {
        return i * (i + 1) / 2;
    }
}
