package radiome.feature.cooccurrence;

import radiome.feature.formula.Distribution;

/**
 * The smaller eigenvalue of Q (see {@link MaximalCorrelation}) of an ROI of two grey levels. Where the levels of neighbours are
 * independent it is 0 but for rounding, and its root is 1e-8, no value, or 0: so Q is formed as PyRadiomics forms it and its
 * eigenvalues come from the formulas of LAPACK's {@code dlanv2}, in their order of operations.
 */
final class TwoLevels {
    /** Below this many roundings the eigenvalues count as equal or complex. */
    private static final double FOUR_ROUNDINGS = 4 * 0x1p-53;

    private TwoLevels() {}

    /** From 0 to 1, or just below 0 by rounding. */
    static double secondEigenvalue(CooccurrenceMatrix m) {
        double[][] p = new double[2][2];
        for (int c = 0; c < m.counts.size(); c++) {
            int i = m.counts.row()[c];
            int j = m.counts.column()[c];
            p[i][j] = m.p(c);
            if (m.counts.isSymmetrical()) {
                p[j][i] = m.p(c);
            }
        }
        double[][] q = new double[2][2];
        for (int k = 0; k < 2; k++) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    q[i][j] += p[i][k] * p[j][k] / ((p[i][0] + p[i][1]) * (p[0][k] + p[1][k]) + Distribution.EPS);
                }
            }
        }
        return smaller(q[0][0], q[0][1], q[1][0], q[1][1]);
    }

    /** The smaller eigenvalue of ((a, b), (c, d)), none of them negative; the real part where there are two. */
    static double smaller(double a, double b, double c, double d) {
        if (b == 0 || c == 0) {
            return Math.min(a, d);
        }
        double half = 0.5 * (a - d);
        double most = Math.max(b, c);
        double least = Math.min(b, c);
        double scale = Math.max(Math.abs(half), most);
        double z = half / scale * half + most / scale * least;
        if (z < FOUR_ROUNDINGS) {
            return d + half;
        }
        z = half + Math.copySign(Math.sqrt(scale) * Math.sqrt(z), half);
        return Math.min(d + z, d - most / z * least);
    }
}
