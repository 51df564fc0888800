package radiome.report.data;

/**
 * A 95 % interval; both ends NaN where there is none.
 *
 * @param low lower end
 * @param high upper end, in the same unit
 */
public record Interval(double low, double high) {
    /** No interval is defined. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** Whether both ends are numbers. */
    public boolean exists() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** {@code high - low}; NaN where there is none. */
    public double width() {
        return high - low;
    }
}
