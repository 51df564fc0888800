package radiome.extract.check.roi;

import java.util.Optional;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.num.Numbers;

/** G20: a flat ROI, or a bin width that gives fewer than 30 or more than 130 grey levels. A warning. */
public final class GreyRange {
    private static final double FEWEST = 30;
    private static final double MOST = 130;
    private static final double BEST = 64;

    private GreyRange() {}

    /**
     * @param image the image's file
     * @param values of the ROI, after normalising; NaN is left out
     * @param binWidth in the same unit; NaN where binCount rules
     */
    public static Optional<Fault> fault(String image, double[] values, double binWidth) {
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            minimum = value < minimum ? value : minimum;
            maximum = value > maximum ? value : maximum;
        }
        double range = maximum - minimum;
        if (range == 0) {
            return Optional.of(Fault.of(
                    GeometryFault.G20,
                    image,
                    "The ROI is flat: every voxel is " + Figures.of(minimum)
                            + ". Texture features are constants of their definition.",
                    "look at image and mask together: is this the right image?"));
        }
        double levels = range / binWidth;
        if (Double.isNaN(levels) || (levels >= FEWEST && levels <= MOST)) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(
                        GeometryFault.G20,
                        image,
                        "The ROI's range of " + Figures.of(range) + " gives " + Figures.of(levels)
                                + " grey levels at binWidth " + Figures.of(binWidth) + "; 30 to 130 are usual.",
                        "set `binWidth: " + Numbers.text(proposed(range)) + "` for all cases alike, which gives "
                                + Figures.of(range / proposed(range)) + " here")
                .measured(levels, "levels"));
    }

    /** The 1, 2 or 5 times a power of ten that comes nearest to 64 levels by ratio. */
    private static double proposed(double range) {
        double wanted = range / BEST;
        int exponent = (int) Math.floor(StrictMath.log10(wanted));
        double best = Double.NaN;
        for (int e = exponent; e <= exponent + 1; e++) {
            for (int digit : new int[] {1, 2, 5}) {
                double width = Double.parseDouble(digit + "e" + e);
                if (!(ratio(width, wanted) >= ratio(best, wanted))) {
                    best = width;
                }
            }
        }
        return best;
    }

    private static double ratio(double a, double b) {
        return Math.max(a / b, b / a);
    }
}
