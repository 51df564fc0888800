package radiome.num;

/**
 * Mean and population standard deviation (divided by n) of a column, for z-scores.
 *
 * <p>Values are scaled by a power of two while they are summed, so 1e300 does not overflow and 1e-300 does not vanish; the
 * scaling is exact and changes no result that would have been representable without it.
 *
 * @param mean in the column's unit
 * @param sd in the column's unit, 0 or above
 */
public record Moments(double mean, double sd) {
    /** A spread below this share of the mean is rounding: a column of 0.1 has an SD of 1e-17, not 0. */
    private static final double FLAT = 1e-12;

    private static final double LARGE = 0x1p+400;
    private static final double SMALL = 0x1p-400;

    /**
     * Over the rows at these places, added in this order.
     *
     * @param x finite at these places
     * @param rows at least one place
     */
    public static Moments of(double[] x, int[] rows) {
        int n = rows.length;
        double largest = 0;
        for (int i : rows) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        int exponent = largest > LARGE || (largest > 0 && largest < SMALL) ? Math.getExponent(largest) : 0;
        double[] scaled = new double[n];
        for (int i = 0; i < n; i++) {
            scaled[i] = exponent == 0 ? x[rows[i]] : Math.scalb(x[rows[i]], -exponent);
        }
        double mean = Sum.of(n, i -> scaled[i]) / n;
        double variance = Sum.of(n, i -> (scaled[i] - mean) * (scaled[i] - mean)) / n;
        return new Moments(Math.scalb(mean, exponent), Math.scalb(Math.sqrt(variance), exponent));
    }

    /** Whether the column has no spread: SD 0 or at most 1e-12 of the mean's absolute value. */
    public boolean isFlat() {
        return !(sd > FLAT * Math.abs(mean));
    }

    /** (value - mean) / sd; NaN for NaN. */
    public double standardise(double value) {
        double distance = value - mean;
        boolean overflows = Double.isInfinite(distance) && Double.isFinite(value);
        return overflows ? (value / 2 - mean / 2) / (sd / 2) : distance / sd;
    }
}
