package radiome.select;

import radiome.table.FeatureTable;

/**
 * How far coefficients are from the optimum of 1/(2n) |y - Z w|^2 + l1 |w|_1 + l2/2 |w|^2: the objective there minus that
 * of a dual feasible point, the residual scaled down to it. Equal to scikit-learn's {@code dual_gap_}.
 *
 * @param primal the objective
 * @param dual a lower bound of the optimum
 */
public record DualityGap(double primal, double dual) {
    /** 0 at the optimum but for rounding, which may take it below. */
    public double gap() {
        return primal - dual;
    }

    /**
     * The gap of given coefficients of the LASSO.
     *
     * @param x rows x columns, centred by the caller if an intercept is meant, used as it is
     * @param y one a row; its mean is taken off
     * @param w one a column
     * @param lambda the penalty
     */
    public static DualityGap of(FeatureTable x, double[] y, double[] w, double lambda) {
        int n = x.rows();
        double mean = 0;
        for (double v : y) {
            mean += v / n;
        }
        double[] centred = new double[n];
        double[] r = new double[n];
        double[] products = new double[x.columns()];
        for (int i = 0; i < n; i++) {
            centred[i] = y[i] - mean;
            r[i] = centred[i];
            for (int j = 0; j < w.length; j++) {
                r[i] -= x.at(i, j) * w[j];
            }
            for (int j = 0; j < w.length; j++) {
                products[j] += x.at(i, j) * r[i];
            }
        }
        double largest = 0;
        for (double product : products) {
            largest = Math.max(largest, Math.abs(product / n));
        }
        return of(centred, r, w, largest, lambda, 0);
    }

    /** From the residual and max |Z'r/n - l2 w|. */
    static DualityGap of(double[] y, double[] r, double[] w, double largest, double l1, double l2) {
        int n = y.length;
        double scaled = largest > l1 ? l1 / largest : 1;
        double rr = 0;
        double ry = 0;
        for (int i = 0; i < n; i++) {
            rr += r[i] * r[i];
            ry += r[i] * y[i];
        }
        double norm1 = 0;
        double norm2 = 0;
        for (double coefficient : w) {
            norm1 += Math.abs(coefficient);
            norm2 += coefficient * coefficient;
        }
        double primal = rr / (2 * n) + l1 * norm1 + l2 / 2 * norm2;
        double dual = scaled * ry / n - scaled * scaled * (rr / (2 * n) + l2 / 2 * norm2);
        return new DualityGap(primal, dual);
    }
}
