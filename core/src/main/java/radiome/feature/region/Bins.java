package radiome.feature.region;

import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.RadiomeException;

/**
 * The edges e_0 <= e_1 <= ... of the grey levels; the level of x is the number of edges not above x. Edges are formulas,
 * never a list, so a bin width far too small for the image costs no memory.
 *
 * <p>Source: PyRadiomics {@code imageoperations.getBinEdges} and the numpy functions it calls (arange, histogram, digitize).
 */
final class Bins {
    /** Beyond it edge numbers are no longer exact in a double. */
    private static final double MOST_EDGES = 1L << 53;

    private final double low;
    private final double step;
    private final double perStep;
    private final long edges;
    private final double last;
    private final boolean asFloat;
    private final long lowest;

    private Bins(double min, double low, double step, long edges, double last, boolean asFloat) {
        this.low = low;
        this.step = step;
        this.perStep = 1 / step;
        this.edges = edges;
        this.last = last;
        this.asFloat = asFloat;
        this.lowest = level(min);
    }

    /**
     * Bins of one width that start at a multiple of it: low = min - (min mod width), e_i = low + i d with
     * d = (low + width) - low, for i below (max + 2 width - low) / width. The modulus has the sign of the width; where it
     * is off by a bit (0.3 mod 0.1) the first bin lies one lower, as in PyRadiomics.
     *
     * @param x the ROI's values, at least one; a NaN that is not the first is skipped, as Python's min does
     * @param width above 0
     * @throws RadiomeException G21 when the smallest or largest value is NaN or infinite; G20 when the width cannot be
     *     told apart from 0 at these values
     */
    static Bins ofWidth(double[] x, double width) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a bin width of " + width);
        }
        double min = x[0];
        double max = x[0];
        for (double v : x) {
            min = v < min ? v : min;
            max = v > max ? v : max;
        }
        requireFinite(x, min, max);
        double low = min - modulus(min, width);
        double edges = Math.ceil((max + 2 * width - low) / width);
        if (!(edges >= 1 && edges <= MOST_EDGES)) {
            throw tooFine(width, min, max);
        }
        double step = (low + width) - low;
        return new Bins(min, low, step, (long) edges, low + (edges - 1) * step, false);
    }

    /**
     * A fixed number of bins between min and max, e_i = min + i (max - min) / count, the last edge being max + 1 so that
     * max falls into the last bin. A flat ROI is cut between min - 0.5 and min + 0.5.
     *
     * @param x the ROI's values, at least one
     * @param count at least 1
     * @param asFloat whether the image is float32: edges are then rounded to float32 after they were computed
     * @throws RadiomeException G21 when any value is NaN or infinite
     */
    static Bins ofCount(double[] x, int count, boolean asFloat) {
        if (count < 1) {
            throw new IllegalArgumentException("a bin count of " + count);
        }
        double min = x[0];
        double max = x[0];
        for (double v : x) {
            min = Math.min(min, v);
            max = Math.max(max, v);
        }
        requireFinite(x, min, max);
        double low = min == max ? rounded(min - 0.5, asFloat) : min;
        double high = min == max ? rounded(max + 0.5, asFloat) : max;
        double last = rounded(rounded(high, asFloat) + 1, asFloat);
        return new Bins(min, low, (high - low) / count, count + 1L, last, asFloat);
    }

    /** The number of edges not above x, from 0 to the number of edges; a NaN lies behind all edges, as numpy sorts it. */
    long level(double x) {
        if (Double.isNaN(x)) {
            return edges;
        }
        // nearly always right; off by rounding where x is close to an edge, and anything where step is 0
        long guess = Math.max(0, Math.min(edges, 1 + (long) ((x - low) * perStep)));
        if ((guess == 0 || edge(guess - 1) <= x) && (guess == edges || edge(guess) > x)) {
            return guess;
        }
        long notAbove = 0;
        long above = edges + 1;
        while (above - notAbove > 1) {
            long middle = (notAbove + above) >>> 1;
            if (edge(middle - 1) <= x) {
                notAbove = middle;
            } else {
                above = middle;
            }
        }
        return notAbove;
    }

    /** The level of the smallest value. */
    long lowest() {
        return lowest;
    }

    /** No level is higher: the number of edges. */
    long highest() {
        return edges;
    }

    private double edge(long i) {
        return i == edges - 1 ? last : rounded(low + i * step, asFloat);
    }

    private static double rounded(double x, boolean asFloat) {
        return asFloat ? (float) x : x;
    }

    /** x mod m for m > 0, in [0, m] (m itself by rounding), as Python and numpy. */
    private static double modulus(double x, double m) {
        double remainder = x % m;
        return remainder < 0 ? remainder + m : remainder;
    }

    private static void requireFinite(double[] x, double min, double max) {
        if (Double.isFinite(min) && Double.isFinite(max)) {
            return;
        }
        int nan = 0;
        int infinite = 0;
        for (double v : x) {
            nan += Double.isNaN(v) ? 1 : 0;
            infinite += Double.isInfinite(v) ? 1 : 0;
        }
        String what = "The grey values of the ROI are not finite: " + nan + " NaN and " + infinite + " infinite of "
                + x.length + " voxels; they cannot be cut into grey levels.";
        throw Fault.of(GeometryFault.G21, "", what, "replace these voxels in the tool that wrote the image")
                .measured(nan + infinite, "voxels")
                .raise();
    }

    private static RadiomeException tooFine(double width, double min, double max) {
        String what = "A binWidth of " + width + " is too small for the ROI's grey values from " + min + " to " + max
                + ": their grey levels cannot be numbered exactly.";
        return Fault.of(GeometryFault.G20, "", what, "a larger `binWidth`, or `binCount: 64`")
                .at(Level.ERROR)
                .raise();
    }
}
