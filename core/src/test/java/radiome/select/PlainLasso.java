package radiome.select;

import radiome.table.FeatureTable;

/** The LASSO and elastic net by the book: cyclic coordinate descent on standardised columns, swept until nothing moves. */
final class PlainLasso {
    private static final double STILL = 1e-14;
    private static final int SWEEPS = 200_000;

    private PlainLasso() {}

    /** Coefficients per SD of each column. */
    static double[] solve(FeatureTable x, double[] y, double alpha, double l1Ratio) {
        double[][] z = new double[x.columns()][];
        for (int j = 0; j < z.length; j++) {
            z[j] = standardised(x.column(j));
        }
        double[] r = centred(y);
        double[] w = new double[z.length];
        double moved = 1;
        for (int sweep = 0; sweep < SWEEPS && moved > STILL; sweep++) {
            moved = 0;
            for (int j = 0; j < z.length; j++) {
                double next = update(z[j], r, w[j], alpha * l1Ratio, alpha * (1 - l1Ratio));
                for (int i = 0; i < r.length; i++) {
                    r[i] += (w[j] - next) * z[j][i];
                }
                moved = Math.max(moved, Math.abs(w[j] - next));
                w[j] = next;
            }
        }
        return w;
    }

    private static double update(double[] z, double[] r, double w, double l1, double l2) {
        double square = 0;
        double product = 0;
        for (int i = 0; i < r.length; i++) {
            square += z[i] * z[i] / r.length;
            product += z[i] * (r[i] + z[i] * w) / r.length;
        }
        double beyond = Math.max(0, Math.abs(product) - l1);
        return beyond == 0 ? 0 : Math.signum(product) * beyond / (square + l2);
    }

    static double[] standardised(double[] x) {
        double[] z = centred(x);
        double squares = 0;
        for (double v : z) {
            squares += v * v / z.length;
        }
        double sd = Math.sqrt(squares);
        for (int i = 0; i < z.length; i++) {
            z[i] = sd > 1e-12 ? z[i] / sd : 0;
        }
        return z;
    }

    static double[] centred(double[] x) {
        double mean = 0;
        for (double v : x) {
            mean += v / x.length;
        }
        double[] out = x.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] -= mean;
        }
        return out;
    }
}
