package radiome.filter.wavelet;

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

    /** A bank's taps as PyWavelets has them in this width. */
    A taps(WaveletBank bank, double[] taps);

    /** The same numbers as doubles; may be the array itself. */
    double[] doubles(A values);

    /** Sets the first {@code n} to 0. */
    void clear(A sums, int n);

    /** sums[i] = (sums[i] + h[s] a[i]) + h[t] b[i] for i from 0 to n - 1. */
    void add(A h, int s, int t, A a, A b, A sums, int n);

    /**
     * One output in each of some lines: out[to + i every] = 0 + sum over t of h[run.tap(t)] x[at + run.from(t) + i apart], one
     * product added after the other.
     */
    void single(Pass.Run run, A h, A x, int at, int apart, A out, int to, int every, int n);
}
