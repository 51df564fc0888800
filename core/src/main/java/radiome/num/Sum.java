package radiome.num;

import java.util.function.IntToDoubleFunction;

/** Sums whose last bit does not depend on threads: fixed chunks, added in index order. */
public final class Sum {
    /** Fixed, so that a parallel caller cuts at the same places as a serial one. */
    public static final int CHUNK = 4096;

    private Sum() {}

    /** The sum of {@code f(0) ... f(n - 1)}; each chunk is accumulated in double, then chunks in order. */
    public static double of(int n, IntToDoubleFunction f) {
        double total = 0;
        for (int start = 0; start < n; start += CHUNK) {
            total += chunk(start, Math.min(n, start + CHUNK), f);
        }
        return total;
    }

    /** One chunk; a parallel caller stores these by chunk index and adds them in that order. */
    public static double chunk(int from, int to, IntToDoubleFunction f) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += f.applyAsDouble(i);
        }
        return sum;
    }
}
