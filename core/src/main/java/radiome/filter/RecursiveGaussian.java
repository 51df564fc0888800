package radiome.filter;

/**
 * A Gaussian, or its second derivative, as a recursion of fourth order along a line: one pass forwards, one backwards, their
 * sum. Cost does not depend on sigma. Deriche 1993, Farneback and Westin 2006; ITK's {@code RecursiveGaussianImageFilter},
 * whose order of operations this keeps, so that sums have its last bit.
 *
 * <p>Beyond both ends the line keeps its last value for ever.
 */
final class RecursiveGaussian {
    private static final double W1 = 0.6681;
    private static final double L1 = -1.3932;
    private static final double W2 = 2.0787;
    private static final double L2 = -1.3732;
    private static final double[] SMOOTH = {1.3530, 1.8151, -0.3531, 0.0902};
    private static final double[] SECOND = {-1.3563, 5.2318, 0.3446, -2.2355};
    private static final int ORDER = 4;

    /** Elements that a line has on either side of itself. */
    static final int PAD = 4;

    private final double[] n;
    private final double[] m = new double[ORDER];
    private final double[] d;
    /** What a term of y is multiplied with where it lies before the line, or behind it. */
    private final double[] before = new double[ORDER];

    private final double[] behind = new double[ORDER];

    /**
     * @param sigma mm, above 0; a second derivative is multiplied by its square
     * @param spacing mm along the line
     */
    RecursiveGaussian(double sigma, double spacing, GaussianOrder order) {
        Exponentials e = new Exponentials(sigma / spacing);
        d = e.d();
        double sd = 1 + d[0] + d[1] + d[2] + d[3];
        double[] smooth = e.n(SMOOTH);
        if (order == GaussianOrder.SMOOTH) {
            double sn = smooth[0] + smooth[1] + smooth[2] + smooth[3];
            double factor = 1 / (2 * sn / sd - smooth[0]);
            n = smooth;
            scale(factor);
        } else {
            double dd = d[0] + 2 * d[1] + 3 * d[2] + 4 * d[3];
            double ed = d[0] + 4 * d[1] + 9 * d[2] + 16 * d[3];
            double[] second = e.n(SECOND);
            double beta = -(2 * moment(second, 0) - sd * second[0]) / (2 * moment(smooth, 0) - sd * smooth[0]);
            n = new double[ORDER];
            for (int k = 0; k < ORDER; k++) {
                n[k] = second[k] + beta * smooth[k];
            }
            double sn = moment(second, 0) + beta * moment(smooth, 0);
            double dn = moment(second, 1) + beta * moment(smooth, 1);
            double en = moment(second, 2) + beta * moment(smooth, 2);
            double alpha = en * sd * sd - ed * sn * sd - 2 * dn * dd * sd + 2 * dd * dd * sn;
            alpha /= sd * sd * sd;
            scale(sigma * sigma / alpha);
        }
        for (int k = 0; k < ORDER - 1; k++) {
            m[k] = n[k + 1] - d[k] * n[0];
        }
        m[3] = -d[3] * n[0];
        double sumN = n[0] + n[1] + n[2] + n[3];
        double sumM = m[0] + m[1] + m[2] + m[3];
        for (int k = 0; k < ORDER; k++) {
            before[k] = d[k] * sumN / sd;
            behind[k] = d[k] * sumM / sd;
        }
    }

    /** Sum of k^order n[k]. */
    private static double moment(double[] n, int order) {
        return switch (order) {
            case 0 -> n[0] + n[1] + n[2] + n[3];
            case 1 -> n[1] + 2 * n[2] + 3 * n[3];
            default -> n[1] + 4 * n[2] + 9 * n[3];
        };
    }

    private void scale(double factor) {
        for (int k = 0; k < ORDER; k++) {
            n[k] *= factor;
        }
    }

    /**
     * Filters lines that lie side by side: element i of line l is {@code x[(i + PAD) * lanes + l]}, and {@link #PAD} elements
     * on either side are for this method to fill in.
     *
     * @param x the lines; kept
     * @param y takes the result, element i of line l at {@code y[i * lanes + l]}
     * @param z of the size of y, for work
     * @param length of each line, at least 4
     */
    void apply(double[] x, double[] y, double[] z, int length, int lanes) {
        for (int i = 0; i < PAD; i++) {
            System.arraycopy(x, PAD * lanes, x, i * lanes, lanes);
            System.arraycopy(x, (PAD + length - 1) * lanes, x, (PAD + length + i) * lanes, lanes);
        }
        for (int i = 0; i < length; i++) {
            int from = (i + PAD) * lanes;
            sum(x, from, -lanes, n, y, i * lanes, lanes);
            if (i < ORDER) {
                recurAtEnd(y, i * lanes, -lanes, i, before, x, PAD * lanes, lanes);
            } else {
                recur(y, i * lanes, -lanes, lanes);
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            int from = (i + PAD + 1) * lanes;
            sum(x, from, lanes, m, z, i * lanes, lanes);
            if (i > length - 1 - ORDER) {
                recurAtEnd(z, i * lanes, lanes, length - 1 - i, behind, x, (PAD + length - 1) * lanes, lanes);
            } else {
                recur(z, i * lanes, lanes, lanes);
            }
        }
        for (int at = 0; at < length * lanes; at++) {
            y[at] += z[at];
        }
    }

    /** out = c0 x[from] + c1 x[from + step] + c2 ... + c3 ..., a lane each. */
    private static void sum(double[] x, int from, int step, double[] c, double[] out, int to, int lanes) {
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        for (int l = 0; l < lanes; l++) {
            int at = from + l;
            out[to + l] = x[at] * c0 + x[at + step] * c1 + x[at + 2 * step] * c2 + x[at + 3 * step] * c3;
        }
    }

    /** y -= d1 y[at + step] + ... + d4 y[at + 4 step], a lane each. */
    private void recur(double[] y, int at, int step, int lanes) {
        double d1 = d[0];
        double d2 = d[1];
        double d3 = d[2];
        double d4 = d[3];
        for (int l = 0; l < lanes; l++) {
            int to = at + l;
            y[to] -= y[to + step] * d1 + y[to + 2 * step] * d2 + y[to + 3 * step] * d3 + y[to + 4 * step] * d4;
        }
    }

    /** The same where only {@code known} values of y lie on the line: the others follow from the line's end. */
    private void recurAtEnd(double[] y, int at, int step, int known, double[] beyond, double[] x, int end, int lanes) {
        for (int l = 0; l < lanes; l++) {
            double sum = 0;
            for (int k = 0; k < ORDER; k++) {
                double term = k < known ? y[at + (k + 1) * step + l] * d[k] : x[end + l] * beyond[k];
                sum = k == 0 ? term : sum + term;
            }
            y[at + l] -= sum;
        }
    }

    /** Sines, cosines and exponentials of the two frequencies at one width in voxels. */
    private static final class Exponentials {
        private final double s1;
        private final double c1;
        private final double e1;
        private final double s2;
        private final double c2;
        private final double e2;

        Exponentials(double voxels) {
            s1 = StrictMath.sin(W1 / voxels);
            s2 = StrictMath.sin(W2 / voxels);
            c1 = StrictMath.cos(W1 / voxels);
            c2 = StrictMath.cos(W2 / voxels);
            e1 = StrictMath.exp(L1 / voxels);
            e2 = StrictMath.exp(L2 / voxels);
        }

        /** D1 to D4. */
        double[] d() {
            return new double[] {
                -2 * (e2 * c2 + e1 * c1),
                4 * c2 * c1 * e1 * e2 + e1 * e1 + e2 * e2,
                -2 * c1 * e1 * e2 * e2 - 2 * c2 * e2 * e1 * e1,
                e1 * e1 * e2 * e2
            };
        }

        /** N0 to N3 of the coefficients a1, b1, a2, b2. */
        double[] n(double[] ab) {
            double a1 = ab[0];
            double b1 = ab[1];
            double a2 = ab[2];
            double b2 = ab[3];
            return new double[] {
                a1 + a2,
                e2 * (b2 * s2 - (a2 + 2 * a1) * c2) + e1 * (b1 * s1 - (a1 + 2 * a2) * c1),
                2 * e1 * e2 * ((a1 + a2) * c2 * c1 - b1 * c2 * s1 - b2 * c1 * s2) + a2 * e1 * e1 + a1 * e2 * e2,
                e2 * e1 * e1 * (b2 * s2 - a2 * c2) + e1 * e2 * e2 * (b1 * s1 - a1 * c1)
            };
        }
    }
}
