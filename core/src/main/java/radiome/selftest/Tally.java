package radiome.selftest;

/**
 * Counts how far computed values lie from a reference, and says so in one line:
 * {@code reference: NAME compared=N within1e-12=N within1e-9=N within1e-6=N outside=N skipped=N rows=N}. The three
 * {@code within} counts include each other; {@code outside} is farther than 1e-6. A walker makes one, calls {@link #row}
 * for each row of the index that ran, {@link #add} for each value, {@link #skip} for each row left out. It judges nothing:
 * the walker holds the tolerance.
 */
public final class Tally {
    private final String name;
    private long rows;
    private long skipped;
    private long compared;
    private long within12;
    private long within9;
    private long within6;
    private long wrong;
    private double largest;

    /** @param name of the walker, one word */
    public Tally(String name) {
        if (!name.matches("\\S+")) {
            throw new IllegalArgumentException("one word, not '" + name + "'");
        }
        this.name = name;
    }

    /** A row of the index ran. */
    public void row() {
        rows++;
    }

    /** A row of the index was left out: what it asks for is not built, or a file is absent. */
    public void skip() {
        skipped++;
    }

    /**
     * Counts one value.
     *
     * @return its relative deviation, see {@link #deviation}
     */
    public double add(double expected, double actual) {
        return add(expected, actual, 0);
    }

    /**
     * Counts one value for which a difference of up to {@code absolute} is none.
     *
     * @return 0 up to {@code absolute}, otherwise the relative deviation
     */
    public double add(double expected, double actual, double absolute) {
        double deviation = Math.abs(actual - expected) <= absolute ? 0 : deviation(expected, actual);
        compared++;
        within12 += deviation <= 1e-12 ? 1 : 0;
        within9 += deviation <= 1e-9 ? 1 : 0;
        within6 += deviation <= 1e-6 ? 1 : 0;
        largest = Math.max(largest, deviation);
        return deviation;
    }

    /**
     * {@code |actual - expected| / |expected|}; 0 for equal values, two NaN and two infinities of one sign; infinite when
     * only one is NaN or infinite, and for any difference from an expected 0.
     */
    public static double deviation(double expected, double actual) {
        if (expected == actual || (Double.isNaN(expected) && Double.isNaN(actual))) {
            return 0;
        }
        double relative = Math.abs(actual - expected) / Math.abs(expected);
        return Double.isNaN(relative) ? Double.POSITIVE_INFINITY : relative;
    }

    /** The largest deviation so far. */
    public double largest() {
        return largest;
    }

    /** The value added last is beyond what the walker takes as equal. */
    void wrong() {
        wrong++;
    }

    /** Values beyond what the walker takes as equal. */
    public long wrongs() {
        return wrong;
    }

    public long within12() {
        return within12;
    }

    public long within9() {
        return within9;
    }

    public long within6() {
        return within6;
    }

    /** Values counted so far. */
    public long compared() {
        return compared;
    }

    /** Rows that ran so far. */
    public long rows() {
        return rows;
    }

    /** The line, which {@code .ci/run} reads. */
    public String line() {
        return "reference: " + name + " compared=" + compared + " within1e-12=" + within12 + " within1e-9=" + within9
                + " within1e-6=" + within6 + " outside=" + (compared - within6) + " skipped=" + skipped + " rows="
                + rows;
    }
}
