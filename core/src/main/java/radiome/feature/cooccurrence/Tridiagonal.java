package radiome.feature.cooccurrence;

import java.util.Arrays;

/** The largest eigenvalue of a symmetric tridiagonal matrix and its vector, for Lanczos' method. */
final class Tridiagonal {
    private Tridiagonal() {}

    /**
     * The eigenvector of length 1 of the largest eigenvalue, by inverse iteration.
     *
     * @param diagonal the first n are used
     * @param beside the first n - 1 are used: beside the diagonal, none of them 0
     */
    static double[] largestVector(double[] diagonal, double[] beside, int n) {
        double value = largest(diagonal, beside, n);
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
     * The largest eigenvalue, by Newton's method from a bound above all eigenvalues, from where it falls steadily to the largest.
     *
     * @param beside any, also 0
     */
    static double largest(double[] diagonal, double[] beside, int n) {
        double value = bound(diagonal, beside, n);
        while (true) {
            // pivots of value I - T and their derivatives: the derivative of the determinant over the determinant
            double pivot = 1;
            double slope = 0;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double square = i == 0 ? 0 : beside[i - 1] * beside[i - 1];
                slope = 1 + square * slope / (pivot * pivot);
                pivot = value - diagonal[i] - square / pivot;
                if (!(pivot > 0)) {
                    return value;
                }
                sum += slope / pivot;
            }
            double next = value - 1 / sum;
            if (!(value - next > Math.abs(value) * 0x1p-53)) {
                return next;
            }
            value = next;
        }
    }

    /** The smaller of two bounds: by circles (Gershgorin), and by mean and variance of the eigenvalues (Laguerre, Samuelson). */
    private static double bound(double[] diagonal, double[] beside, int n) {
        double circles = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double before = i == 0 ? 0 : Math.abs(beside[i - 1]);
            double after = i == n - 1 ? 0 : Math.abs(beside[i]);
            circles = Math.max(circles, diagonal[i] + before + after);
            sum += diagonal[i];
            squares += diagonal[i] * diagonal[i] + before * before + after * after;
        }
        double mean = sum / n;
        return Math.min(circles, mean + Math.sqrt(Math.max(0, (squares / n - mean * mean) * (n - 1))));
    }
}
