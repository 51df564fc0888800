package radiome.filter.gaussian;

/**
 * The coefficients of a {@link RecursiveGaussian}: R. Deriche, <i>Recursively implementing the Gaussian and its derivatives</i>
 * (1993), with the corrections of G. Farneback and C.-F. Westin (2006), as ITK's {@code RecursiveGaussianImageFilter} has them.
 * The order of operations is part of the definition: the last bit of a filtered image hangs on it.
 */
final class GaussianCoefficients {
    static final int ORDER = 4;

    private static final double[] SMOOTH = {1.3530, 1.8151, -0.3531, 0.0902};
    private static final double[] SECOND = {-1.3563, 5.2318, 0.3446, -2.2355};

    private final double[] n;
    private final double[] m = new double[ORDER];
    private final double[] d;
    private final double[] before = new double[ORDER];
    private final double[] behind = new double[ORDER];

    private GaussianCoefficients(double[] n, double[] d) {
        this.n = n;
        this.d = d;
        for (int k = 0; k < ORDER - 1; k++) {
            m[k] = n[k + 1] - d[k] * n[0];
        }
        m[ORDER - 1] = -d[ORDER - 1] * n[0];
        double sd = onePlus(d);
        for (int k = 0; k < ORDER; k++) {
            before[k] = d[k] * moment(n, 0) / sd;
            behind[k] = d[k] * moment(m, 0) / sd;
        }
    }

    /**
     * Smoothing by a Gaussian of sum 1.
     *
     * @param sigma mm, above 0
     * @param spacing mm between elements
     */
    static GaussianCoefficients smooth(double sigma, double spacing) {
        DampedWaves waves = new DampedWaves(sigma / spacing);
        double[] d = waves.d();
        double[] n = waves.n(SMOOTH);
        return new GaussianCoefficients(scaled(n, 1 / (2 * moment(n, 0) / onePlus(d) - n[0])), d);
    }

    /**
     * The second derivative per element squared, times sigma squared: of x^2 / 2, with x counted in elements, it is sigma^2.
     *
     * @param sigma mm, above 0
     * @param spacing mm between elements
     */
    static GaussianCoefficients secondDerivative(double sigma, double spacing) {
        DampedWaves waves = new DampedWaves(sigma / spacing);
        double[] d = waves.d();
        double sd = onePlus(d);
        double dd = d[0] + 2 * d[1] + 3 * d[2] + 4 * d[3];
        double ed = d[0] + 4 * d[1] + 9 * d[2] + 16 * d[3];
        double[] a = waves.n(SMOOTH);
        double[] b = waves.n(SECOND);
        double beta = -(2 * moment(b, 0) - sd * b[0]) / (2 * moment(a, 0) - sd * a[0]);
        double sn = moment(b, 0) + beta * moment(a, 0);
        double dn = moment(b, 1) + beta * moment(a, 1);
        double en = moment(b, 2) + beta * moment(a, 2);
        double alpha = en * sd * sd - ed * sn * sd - 2 * dn * dd * sd + 2 * dd * dd * sn;
        alpha /= sd * sd * sd;
        double[] n = new double[ORDER];
        for (int k = 0; k < ORDER; k++) {
            n[k] = b[k] + beta * a[k];
        }
        return new GaussianCoefficients(scaled(n, sigma * sigma / alpha), d);
    }

    /** N0 to N3: of x[i], x[i-1], x[i-2], x[i-3] forwards. */
    double[] n() {
        return n;
    }

    /** M1 to M4: of x[i+1], x[i+2], x[i+3], x[i+4] backwards. */
    double[] m() {
        return m;
    }

    /** D1 to D4: of the results before. */
    double[] d() {
        return d;
    }

    /** What stands for Dk times a result before the line begins, as a multiple of x[0]. */
    double[] before() {
        return before;
    }

    /** What stands for Dk times a result behind the line's end, as a multiple of its last x. */
    double[] behind() {
        return behind;
    }

    private static double onePlus(double[] d) {
        return 1 + d[0] + d[1] + d[2] + d[3];
    }

    /** Sum of k^order n[k]. */
    private static double moment(double[] n, int order) {
        return switch (order) {
            case 0 -> n[0] + n[1] + n[2] + n[3];
            case 1 -> n[1] + 2 * n[2] + 3 * n[3];
            default -> n[1] + 4 * n[2] + 9 * n[3];
        };
    }

    private static double[] scaled(double[] n, double factor) {
        return new double[] {n[0] * factor, n[1] * factor, n[2] * factor, n[3] * factor};
    }

    /** The two damped waves whose sum stands for a Gaussian: sines, cosines and dampings a voxel. */
    private static final class DampedWaves {
        private final double s1;
        private final double c1;
        private final double e1;
        private final double s2;
        private final double c2;
        private final double e2;

        /** @param sigma in voxels */
        DampedWaves(double sigma) {
            s1 = StrictMath.sin(0.6681 / sigma);
            c1 = StrictMath.cos(0.6681 / sigma);
            e1 = StrictMath.exp(-1.3932 / sigma);
            s2 = StrictMath.sin(2.0787 / sigma);
            c2 = StrictMath.cos(2.0787 / sigma);
            e2 = StrictMath.exp(-1.3732 / sigma);
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

        /** N0 to N3 for the amplitudes a1, b1 (cosine and sine of the first wave), a2, b2. */
        double[] n(double[] amplitudes) {
            double a1 = amplitudes[0];
            double b1 = amplitudes[1];
            double a2 = amplitudes[2];
            double b2 = amplitudes[3];
            return new double[] {
                a1 + a2,
                e2 * (b2 * s2 - (a2 + 2 * a1) * c2) + e1 * (b1 * s1 - (a1 + 2 * a2) * c1),
                2 * e1 * e2 * ((a1 + a2) * c2 * c1 - b1 * c2 * s1 - b2 * c1 * s2) + a2 * e1 * e1 + a1 * e2 * e2,
                e2 * e1 * e1 * (b2 * s2 - a2 * c2) + e1 * e2 * e2 * (b1 * s1 - a1 * c1)
            };
        }
    }
}
