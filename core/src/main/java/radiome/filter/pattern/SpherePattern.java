package radiome.filter.pattern;

import java.util.Arrays;

/**
 * What a pattern of ones and zeros on the points of a sphere has of each degree n of spherical harmonics: with c_nm = sum over points v of b_v Y_n^m(v) and F_n(v) = sum over m of c_nm Y_n^m(v), the root of the sum of F_n(v)^2.
 * As in PyRadiomics there is no complex conjugate, and the angles are swapped: the third coordinate plays the azimuth.
 *
 * <p>F_n is real: Y_n^-m is (-1)^m times the conjugate of Y_n^m, so F_n = c_n0 Y_n^0 + 2 Re of the sum over m > 0. A point costs
 * 2n + 1 products for c and as many for F.
 */
final class SpherePattern {
    private final int degrees;
    private final int terms;
    private final double[] ofPoint;
    private final double[] c;

    /**
     * @param points x 3 coordinates
     * @param degrees n goes from 0 to one less
     */
    SpherePattern(double[][] points, double radius, int degrees) {
        this.degrees = degrees;
        this.terms = degrees * degrees;
        this.ofPoint = new double[points.length * terms];
        this.c = new double[terms];
        for (int v = 0; v < points.length; v++) {
            double[] p = points[v];
            double azimuth = StrictMath.acos(Math.max(-1, Math.min(1, p[2] / radius)));
            SphericalHarmonics y = new SphericalHarmonics(azimuth, StrictMath.atan2(p[1], p[0]), degrees);
            int at = v * terms;
            for (int n = 0; n < degrees; n++) {
                ofPoint[at++] = y.real(n, 0);
                for (int m = 1; m <= n; m++) {
                    ofPoint[at++] = y.real(n, m);
                    ofPoint[at++] = y.imaginary(n, m);
                }
            }
        }
    }

    /**
     * @param samples of the points; a one where they are at least the threshold
     * @param sizes takes one a degree
     */
    void sizes(double[] samples, double threshold, double[] sizes) {
        Arrays.fill(c, 0);
        for (int v = 0; v < samples.length; v++) {
            if (samples[v] >= threshold) {
                for (int i = 0, at = v * terms; i < terms; i++, at++) {
                    c[i] += ofPoint[at];
                }
            }
        }
        Arrays.fill(sizes, 0);
        for (int at = 0; at < ofPoint.length; ) {
            for (int n = 0, i = 0; n < degrees; n++) {
                double f = c[i++] * ofPoint[at++];
                double pairs = 0;
                for (int m = 1; m <= n; m++, i += 2, at += 2) {
                    pairs += c[i] * ofPoint[at] - c[i + 1] * ofPoint[at + 1];
                }
                f += 2 * pairs;
                sizes[n] += f * f;
            }
        }
        for (int n = 0; n < degrees; n++) {
            sizes[n] = Math.sqrt(sizes[n]);
        }
    }
}
