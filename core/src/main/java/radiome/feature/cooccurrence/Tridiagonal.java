package radiome.feature.cooccurrence;

import java.util.Arrays;

/** The largest eigenvalue of a symmetric tridiagonal matrix, and its vector. */
final class Tridiagonal {
    /** Minors beyond these are scaled, so that no product of three leaves the range of doubles. */
    private static final double LEAST = 0x1p-100;

    private static final double MOST = 0x1p100;

    /** Of an eigenvalue: as exact as its matrix is known. */
    private static final double ROUNDING = 0x1p-51;

    private Tridiagonal() {}

    /**
     * The eigenvector of length 1 of the largest eigenvalue, by inverse iteration.
     *
     * @param diagonal the first n are used
     * @param beside the first n - 1 are used: beside the diagonal, none of them 0
     */
    static double[] largestVector(double[] diagonal, double[] beside, int n) {
        double[] besideSquared = new double[n];
        for (int i = 0; i < n - 1; i++) {
            besideSquared[i] = beside[i] * beside[i];
        }
        double value = largest(Arrays.copyOf(diagonal, n), besideSquared);
        double[] vector = new double[n];
        Arrays.fill(vector, 1);
        double[] pivot = new double[n];
        // value I - T = L D L', positive but for rounding
        for (int i = 0; i < n; i++) {
            double d = value - diagonal[i] - (i == 0 ? 0 : beside[i - 1] * beside[i - 1] / pivot[i - 1]);
            pivot[i] = Math.max(d, 0x1p-60);
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 1; i < n; i++) {
                vector[i] += beside[i - 1] / pivot[i - 1] * vector[i - 1];
            }
            double squares = 0;
            for (int i = n - 1; i >= 0; i--) {
                vector[i] = vector[i] / pivot[i] + (i == n - 1 ? 0 : beside[i] / pivot[i] * vector[i + 1]);
                squares += vector[i] * vector[i];
            }
            for (int i = 0; i < n; i++) {
                vector[i] /= Math.sqrt(squares);
            }
        }
        return vector;
    }

    /**
     * The largest eigenvalue, or a value above all.
     *
     * @param diagonal as for {@link #largest(double[], double[])}
     * @param squares as there
     * @param least what is returned where all eigenvalues are smaller
     */
    static double largest(double[] diagonal, double[] squares, double least) {
        return isAbove(least, diagonal, squares) ? least : largest(diagonal, squares);
    }

    /** Whether all eigenvalues are smaller than a value: the pivots of value I - T, L D L', are positive then. */
    private static boolean isAbove(double value, double[] diagonal, double[] squares) {
        double pivot = value - diagonal[0];
        for (int i = 1; i < diagonal.length && pivot > 0; i++) {
            pivot = value - diagonal[i] - squares[i - 1] / pivot;
        }
        return pivot > 0;
    }

    /**
     * The largest eigenvalue, by Laguerre's method from a bound above all eigenvalues, from where it falls to the largest, each time
     * to about the third power of its distance.
     *
     * @param diagonal at least one
     * @param squares of what stands beside the diagonal, any, also 0; all but the last are used
     */
    static double largest(double[] diagonal, double[] squares) {
        int n = diagonal.length;
        double value = bound(diagonal, squares);
        while (true) {
            // the determinant of value I - T by its leading minors, its slope, and half of its curvature
            double p = 1;
            double slope = 0;
            double curve = 0;
            double minor = 0;
            double minorSlope = 0;
            double minorCurve = 0;
            for (int i = 0; i < n; i++) {
                double square = i == 0 ? 0 : squares[i - 1];
                double x = value - diagonal[i];
                double nextP = x * p - square * minor;
                double nextSlope = x * slope - square * minorSlope + p;
                double nextCurve = x * curve - square * minorCurve + slope;
                if (!(nextP > LEAST && nextP < MOST)) {
                    if (!(nextP > 0)) {
                        return value;
                    }
                    double scale = nextP > 1 ? LEAST : MOST;
                    nextP *= scale;
                    nextSlope *= scale;
                    nextCurve *= scale;
                    p *= scale;
                    slope *= scale;
                    curve *= scale;
                }
                minor = p;
                minorSlope = slope;
                minorCurve = curve;
                p = nextP;
                slope = nextSlope;
                curve = nextCurve;
            }
            double most = (n - 1.0) * (n - 1) * (slope * slope) - 2.0 * n * (n - 1) * (p * curve);
            double step = n * p / (slope + Math.sqrt(Math.max(0, most)));
            double next = value - step;
            // what the third power leaves: the other eigenvalues' part in the sum of 1 / (value - eigenvalue)^2
            double others = (slope * slope - 2 * p * curve) * (step / p) * (step / p) - 1;
            if (!(Math.abs(others) * step > Math.abs(next) * ROUNDING)) {
                return next;
            }
            value = next;
        }
    }

    /**
     * From mean and variance of the eigenvalues (Laguerre, Samuelson). The largest itself where the others are equal, so the
     * rounding of n terms is added.
     */
    private static double bound(double[] diagonal, double[] squares) {
        int n = diagonal.length;
        double sum = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            sum += diagonal[i];
            all += diagonal[i] * diagonal[i] + (i == n - 1 ? 0 : 2 * squares[i]);
        }
        double mean = sum / n;
        double distance = Math.sqrt(Math.max(0, (all / n - mean * mean) * (n - 1)));
        return mean + distance + n * ROUNDING * (Math.abs(mean) + distance);
    }
}
