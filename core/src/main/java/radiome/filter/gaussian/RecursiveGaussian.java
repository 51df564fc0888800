package radiome.filter.gaussian;

import radiome.filter.line.LineFilter;
import radiome.filter.line.Lines;

/**
 * A Gaussian, or its second derivative, as a recursion of fourth order along a line: one pass forwards, one backwards, their
 * sum, rounded to 32 bit. Cost does not depend on the width. ITK's {@code RecursiveGaussianImageFilter}, whose order of
 * operations this keeps. Beyond both ends the line keeps its last value for ever.
 *
 * <p>Forwards y[i] = N0 x[i] + ... + N3 x[i-3] - (D1 y[i-1] + ... + D4 y[i-4]), backwards z[i] = M1 x[i+1] + ... + M4 x[i+4] -
 * (D1 z[i+1] + ... + D4 z[i+4]).
 */
final class RecursiveGaussian implements LineFilter {
    private static final int ORDER = GaussianCoefficients.ORDER;

    private final GaussianCoefficients coefficients;
    private final double[][] z = new double[ORDER + 1][Lines.LANES];
    private double[][] y = new double[0][];

    RecursiveGaussian(GaussianCoefficients coefficients) {
        this.coefficients = coefficients;
    }

    @Override
    public double[][] apply(double[][] x, int length, int lines) {
        if (y.length < length) {
            y = new double[length][Lines.LANES];
        }
        double[] c = new double[ORDER];
        double[][] earlier = new double[ORDER][];
        for (int i = 0; i < length; i++) {
            sum(
                    x[i],
                    x[Math.max(0, i - 1)],
                    x[Math.max(0, i - 2)],
                    x[Math.max(0, i - 3)],
                    coefficients.n(),
                    y[i],
                    lines);
            for (int k = 0; k < ORDER; k++) {
                boolean onLine = k < i;
                earlier[k] = onLine ? y[i - 1 - k] : x[0];
                c[k] = onLine ? coefficients.d()[k] : coefficients.before()[k];
            }
            subtract(earlier, c, y[i], lines);
        }
        int last = length - 1;
        for (int i = last; i >= 0; i--) {
            double[] now = z[i % z.length];
            sum(
                    x[Math.min(last, i + 1)],
                    x[Math.min(last, i + 2)],
                    x[Math.min(last, i + 3)],
                    x[Math.min(last, i + 4)],
                    coefficients.m(),
                    now,
                    lines);
            for (int k = 0; k < ORDER; k++) {
                boolean onLine = k < last - i;
                earlier[k] = onLine ? z[(i + 1 + k) % z.length] : x[last];
                c[k] = onLine ? coefficients.d()[k] : coefficients.behind()[k];
            }
            subtract(earlier, c, now, lines);
            add(now, y[i], lines);
        }
        return y;
    }

    /*
     * Each row is an array of its own and each loop has five of them: so, and not with nine in one loop, Java 17 makes vectors
     * of it.
     */

    /** out = c0 a + c1 b + c2 d + c3 e. */
    private static void sum(double[] a, double[] b, double[] d, double[] e, double[] c, double[] out, int lines) {
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        for (int l = 0; l < lines; l++) {
            out[l] = a[l] * c0 + b[l] * c1 + d[l] * c2 + e[l] * c3;
        }
    }

    /** out -= c0 rows[0] + ... + c3 rows[3]. */
    private static void subtract(double[][] rows, double[] c, double[] out, int lines) {
        double[] a = rows[0];
        double[] b = rows[1];
        double[] d = rows[2];
        double[] e = rows[3];
        double c0 = c[0];
        double c1 = c[1];
        double c2 = c[2];
        double c3 = c[3];
        for (int l = 0; l < lines; l++) {
            out[l] -= a[l] * c0 + b[l] * c1 + d[l] * c2 + e[l] * c3;
        }
    }

    private static void add(double[] z, double[] y, int lines) {
        for (int l = 0; l < lines; l++) {
            y[l] = (float) (y[l] + z[l]);
        }
    }
}
