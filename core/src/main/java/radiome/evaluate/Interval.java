package radiome.evaluate;

/**
 * A two-sided 95 % interval; NaN - NaN where it is not defined.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
