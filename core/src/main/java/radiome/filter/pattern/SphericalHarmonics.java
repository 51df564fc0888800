package radiome.filter.pattern;

/**
 * Values of the spherical harmonics Y_n^m for m from 0 to n, with the phase of Condon and Shortley and norm 1 over the sphere:
 * Y_n^m(t, a) = sqrt((2n + 1)/(4 pi) (n - m)!/(n + m)!) P_n^m(cos a) e^(i m t), with P_n^m(cos a) holding |sin a|^m as scipy's
 * {@code sph_harm}. By the three-term recurrences of the normalised functions, which lose no digits for high n.
 */
final class SphericalHarmonics {
    private final double[] real;
    private final double[] imaginary;

    /**
     * @param azimuth t, radians
     * @param polar a, radians; may be negative
     * @param degrees n goes from 0 to one less
     */
    SphericalHarmonics(double azimuth, double polar, int degrees) {
        real = new double[index(degrees, 0)];
        imaginary = new double[real.length];
        double x = StrictMath.cos(polar);
        double s = Math.sqrt(1 - x * x);
        double diagonal = Math.sqrt(1 / (4 * Math.PI));
        for (int m = 0; m < degrees; m++) {
            double c = StrictMath.cos(m * azimuth);
            double i = StrictMath.sin(m * azimuth);
            double before = 0;
            double now = diagonal;
            for (int n = m; n < degrees; n++) {
                real[index(n, m)] = now * c;
                imaginary[index(n, m)] = now * i;
                double next = factor(n + 1, m) * (x * now - (n > m ? before / factor(n, m) : 0));
                before = now;
                now = next;
            }
            diagonal *= -Math.sqrt((2 * m + 3) / (2 * m + 2.0)) * s;
        }
    }

    /** Where Y_n^m is. */
    static int index(int n, int m) {
        return n * (n + 1) / 2 + m;
    }

    double real(int n, int m) {
        return real[index(n, m)];
    }

    double imaginary(int n, int m) {
        return imaginary[index(n, m)];
    }

    /** sqrt((4 n^2 - 1) / (n^2 - m^2)), n above m. */
    private static double factor(int n, int m) {
        return Math.sqrt((4.0 * n * n - 1) / ((double) n * n - (double) m * m));
    }
}
