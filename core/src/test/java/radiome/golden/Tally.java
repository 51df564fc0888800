package radiome.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts comparisons with reference values by how near they came, and what was not compared by kind. */
final class Tally {
    private static final double[] STEPS = {1e-12, 1e-9, 1e-6};
    private static final double SMALL_P = 1e-6;

    private final int[] within = new int[STEPS.length];
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int compared;
    private int outside;
    private double largest;

    /** The comparisons of one case; {@link #finish} fails when one is out of tolerance or none was made. */
    final class Case {
        private final List<String> wrong = new ArrayList<>();
        private int count;

        /** |x - value| at most tol max(1, |value|); NaN for NaN, the same infinity. */
        void near(String what, double x, double value, double tol) {
            double deviation = x == value || (Double.isNaN(x) && Double.isNaN(value))
                    ? 0
                    : Math.abs(x - value) / Math.max(1, Math.abs(value));
            count(deviation);
            if (!(deviation <= tol)) {
                wrong.add(what + ": " + x + ", reference " + value);
            }
        }

        /** A p value: below 1e-6 the logarithm counts too. */
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

        void between(String what, double x, double low, double high) {
            count(0);
            if (!(x >= low && x <= high)) {
                wrong.add(what + ": " + x + ", reference " + low + " to " + high);
            }
        }

        private void count(double deviation) {
            count++;
            compared++;
            largest = Math.max(largest, deviation);
            boolean far = true;
            for (int i = 0; i < STEPS.length; i++) {
                if (deviation <= STEPS[i]) {
                    within[i]++;
                    far = false;
                }
            }
            outside += far ? 1 : 0;
        }

        void finish() {
            if (count == 0) {
                throw new AssertionError("nothing was compared");
            }
            if (!wrong.isEmpty()) {
                throw new AssertionError(wrong.size() + " of " + count + " outside:\n"
                        + String.join("\n", wrong.subList(0, Math.min(8, wrong.size()))));
            }
        }
    }

    void skip(String kind) {
        skipped.merge(kind, 1, Integer::sum);
    }

    int compared() {
        return compared;
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%s: compared %d, within 1e-12 %d, 1e-9 %d, 1e-6 %d, outside %d, largest %.1e; skipped %d %s",
                what,
                compared,
                within[0],
                within[1],
                within[2],
                outside,
                largest,
                skipped.values().stream().mapToInt(Integer::intValue).sum(),
                skipped);
    }
}
