package radiome.golden;

import java.util.ArrayList;
import java.util.List;
import radiome.selftest.Tally;

/** The comparisons of one case, counted in a {@link Tally}; {@link #finish} fails when one is off or none was made. */
final class Comparison {
    private static final double SMALL_P = 1e-6;
    private static final int SHOWN = 8;

    private final Tally tally;
    private final List<String> wrong = new ArrayList<>();
    private int count;

    Comparison(Tally tally) {
        this.tally = tally;
    }

    /** |x - value| at most tol max(1, |value|); NaN for NaN, the same infinity. */
    void near(String what, double x, double value, double tol) {
        double scale = Double.isFinite(value) ? Math.max(1, Math.abs(value)) : 1;
        boolean isSame = x == value || (Double.isNaN(x) && Double.isNaN(value));
        tally.add(scale, isSame ? scale : scale + (x - value));
        count++;
        if (!isSame && !(Math.abs(x - value) <= tol * scale)) {
            wrong.add(what + ": " + x + ", reference " + value);
        }
    }

    /** A p value: below 1e-6 its logarithm counts too. */
    void nearP(String what, double p, double value, double tol) {
        near(what, p, value, tol);
        if (value > 0 && value < SMALL_P) {
            double ln = StrictMath.log(value);
            near("ln " + what, StrictMath.log(p) / -ln, -1, SMALL_P);
        }
    }

    void equal(String what, int x, int value) {
        near(what, x, value, 0);
    }

    /** A figure of our own random numbers against the reference's spread; counted as it lies, within or outside. */
    void between(String what, double x, double low, double high) {
        boolean isWithin = x >= low && x <= high;
        tally.add(1, isWithin ? 1 : 2);
        count++;
        if (!isWithin) {
            wrong.add(what + ": " + x + ", reference " + low + " to " + high);
        }
    }

    void finish() {
        if (count == 0) {
            throw new AssertionError("nothing was compared");
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " of " + count + " are off:\n"
                    + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
        }
    }
}
