package radiome.image.resample;

/**
 * From samples to the coefficients of the cubic spline through them, one axis at a time, as ITK's
 * {@code BSplineDecompositionImageFilter} (M. Unser 1999): a causal and an anticausal recursion with the pole sqrt(3) - 2,
 * mirrored about the first and the last sample.
 */
final class SplineFilter {
    private static final double POLE = Math.sqrt(3) - 2;
    private static final double GAIN = (1 - POLE) * (1 - 1 / POLE);

    /** Beyond it powers of the pole are below 1e-10: ceil(ln 1e-10 / ln |pole|). */
    private static final int HORIZON = 18;

    private SplineFilter() {}

    /**
     * Filters lines that lie side by side, in place.
     *
     * @param c sample k of line i at {@code from + k * lines + i}
     * @param from where the first sample of the first line is
     * @param n samples of a line; a line of one is left as it is
     * @param lines how many
     */
    static void filter(double[] c, int from, int n, int lines) {
        if (n == 1) {
            return;
        }
        int last = from + (n - 1) * lines;
        for (int at = from; at < last + lines; at++) {
            c[at] *= GAIN;
        }
        if (HORIZON < n) {
            startByPowers(c, from, lines);
        } else {
            startByMirror(c, from, n, lines);
        }
        for (int at = from + lines; at < last + lines; at++) {
            c[at] += POLE * c[at - lines];
        }
        for (int at = last; at < last + lines; at++) {
            c[at] = (POLE / (POLE * POLE - 1)) * (POLE * c[at - lines] + c[at]);
        }
        for (int at = last - 1; at >= from; at--) {
            c[at] = POLE * (c[at + lines] - c[at]);
        }
    }

    /** c_0 = sum over k below the horizon of pole^k c_k. */
    private static void startByPowers(double[] c, int from, int lines) {
        double power = POLE;
        for (int k = 1; k < HORIZON; k++) {
            for (int i = 0; i < lines; i++) {
                c[from + i] += power * c[from + k * lines + i];
            }
            power *= POLE;
        }
    }

    /**
     * c_0 = [c_0 + pole^(n-1) c_(n-1) + sum over k = 1 ... n-2 of (pole^k + pole^(2n-2-k)) c_k] / (1 - pole^(2n-2)), the sum
     * over the endless mirrored line.
     */
    private static void startByMirror(double[] c, int from, int n, int lines) {
        double inverse = 1 / POLE;
        double power = POLE;
        double mirrored = StrictMath.pow(POLE, n - 1.0);
        int last = from + (n - 1) * lines;
        for (int i = 0; i < lines; i++) {
            c[from + i] += mirrored * c[last + i];
        }
        mirrored *= mirrored * inverse;
        for (int k = 1; k < n - 1; k++) {
            for (int i = 0; i < lines; i++) {
                c[from + i] += (power + mirrored) * c[from + k * lines + i];
            }
            power *= POLE;
            mirrored *= inverse;
        }
        for (int i = 0; i < lines; i++) {
            c[from + i] /= 1 - power * power;
        }
    }
}
