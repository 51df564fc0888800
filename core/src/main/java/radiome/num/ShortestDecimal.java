package radiome.num;

import java.math.BigInteger;

/**
 * The shortest decimal inside a double's rounding interval, and of those the one nearest to the double; what Java's own
 * {@code Double.toString} gives from 19 on. Method: Giulietti, "The Schubfach way to render doubles" (2021): among the
 * multiples of 10^k, with 10^k just below the interval's width, two at most neighbour the double, and of the multiples
 * of 10^(k+1) one at most lies in the interval. Everything is exact up to one sticky bit, so 126 bits of each power of
 * ten are enough.
 *
 * @param digits the significant digits as a whole number, not divisible by 10
 * @param exponent the value is {@code digits} x 10^exponent
 */
record ShortestDecimal(long digits, int exponent) {
    private static final int FRACTION_BITS = 52;
    private static final long IMPLICIT_ONE = 1L << FRACTION_BITS;
    private static final int LOWEST_Q = -1074; // binary exponent of the subnormals
    private static final int LOWEST_K = -324; // decimal exponent k of the smallest double ...
    private static final int HIGHEST_K = 292; // ... and of the largest
    private static final int POWER_BITS = 126;
    private static final long LOW_63 = (1L << 63) - 1;

    /** For each k the 126 bits of 10^-k, rounded up: high 63, then low 63. */
    private static final long[] POWERS = powers();

    /** @param x finite and above 0 */
    static ShortestDecimal of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long fraction = bits & (IMPLICIT_ONE - 1);
        int biased = (int) (bits >>> FRACTION_BITS);
        // x = c 2^q
        long c = biased == 0 ? fraction : fraction | IMPLICIT_ONE;
        int q = Math.max(biased, 1) - 1 + LOWEST_Q;

        // The interval in units of a quarter of 2^q; a power of two has a nearer neighbour below.
        boolean regular = c != IMPLICIT_ONE || q == LOWEST_Q;
        long centre = 4 * c;
        long right = centre + 2;
        long left = regular ? centre - 2 : centre - 1;
        int k = regular ? floorLog10Pow2(q) : floorLog10ThreeQuartersPow2(q);
        int shift = q + floorLog2Pow10(-k) + 2;

        // The same three times 10^-k, in units of a quarter, with a sticky last bit.
        long v = scaled(k, centre << shift);
        long vLeft = scaled(k, left << shift);
        long vRight = scaled(k, right << shift);
        long open = c & 1; // bounds of an even c round to it and belong to the interval
        return trimmed(nearest(v, vLeft + open, vRight - open), k);
    }

    /** The shortest whole number w with low <= 4 w <= high, the one nearest to v / 4 where several are as short. */
    private static long nearest(long v, long low, long high) {
        long below = v >> 2;
        long tenBelow = below / 10 * 10;
        boolean tenBelowIn = low <= 4 * tenBelow;
        boolean tenAboveIn = 4 * (tenBelow + 10) <= high;
        if (below >= 10 && tenBelowIn != tenAboveIn) {
            return tenBelowIn ? tenBelow : tenBelow + 10;
        }
        boolean belowIn = low <= 4 * below;
        boolean aboveIn = 4 * (below + 1) <= high;
        if (belowIn != aboveIn) {
            return belowIn ? below : below + 1;
        }
        long side = v - 2 * (2 * below + 1);
        return side < 0 || (side == 0 && below % 2 == 0) ? below : below + 1;
    }

    private static ShortestDecimal trimmed(long digits, int exponent) {
        long d = digits;
        int e = exponent;
        while (d % 10 == 0) {
            d /= 10;
            e++;
        }
        return new ShortestDecimal(d, e);
    }

    /** The product of the k-th power and c, its upper 64 bits, the last of them set when anything below is lost. */
    private static long scaled(int k, long c) {
        long high = POWERS[2 * (k - LOWEST_K)];
        long low = POWERS[2 * (k - LOWEST_K) + 1];
        long x1 = Math.multiplyHigh(low, c);
        long y0 = high * c;
        long y1 = Math.multiplyHigh(high, c);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | ((z & LOW_63) + LOW_63) >>> 63;
    }

    private static long[] powers() {
        long[] out = new long[2 * (HIGHEST_K - LOWEST_K + 1)];
        for (int k = LOWEST_K; k <= HIGHEST_K; k++) {
            // floor(10^-k 2^-r) + 1 with r such that it has 126 bits
            int r = floorLog2Pow10(-k) - POWER_BITS + 1;
            BigInteger power = BigInteger.TEN.pow(Math.abs(k));
            BigInteger g =
                    k <= 0 ? power.shiftRight(r) : BigInteger.ONE.shiftLeft(-r).divide(power);
            g = g.add(BigInteger.ONE);
            out[2 * (k - LOWEST_K)] = g.shiftRight(63).longValueExact();
            out[2 * (k - LOWEST_K) + 1] = g.longValue() & LOW_63;
        }
        return out;
    }

    // Fixed-point logarithms; each is exact over the exponents of doubles.

    private static int floorLog10Pow2(int e) {
        return (int) ((e * 661_971_961_083L) >> 41); // log10(2) 2^41
    }

    private static int floorLog10ThreeQuartersPow2(int e) {
        return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41); // log10(3/4) 2^41
    }

    private static int floorLog2Pow10(int e) {
        return (int) ((e * 913_124_641_741L) >> 38); // log2(10) 2^38
    }
}
