package radiome.filter;

/**
 * Arithmetic of one width: a float image is filtered in float from end to end, as PyWavelets does; every other in double.
 *
 * @param <A> array of its numbers
 */
interface Precision<A> {
    Precision<double[]> DOUBLE = new DoublePrecision();

    Precision<float[]> SINGLE = new FloatPrecision();

    A zeros(int n);

    /** Rounded to this width, where they are not already; may be the array itself. */
    A of(double[] values);

    /** The same numbers as doubles; may be the array itself. */
    double[] doubles(A values);

    /**
     * out[to + i] = 0 + sum over t of h[run.tap(t)] x[at + run.from(t) * step + i] for i from 0 to n - 1, one product added
     * after the other.
     */
    void filter(Pass.Run run, A h, A x, int at, int step, A out, int to, int n);
}
