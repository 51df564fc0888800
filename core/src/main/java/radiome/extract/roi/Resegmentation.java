package radiome.extract.roi;

import java.util.List;
import java.util.Optional;
import radiome.extract.setting.Resegmenting;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.num.PairwiseSum;

/**
 * The voxels of an ROI whose grey values lie in a range: x >= the first threshold and, if there is a second, x <= it. For a
 * 32-bit image mean, SD, maximum and comparison are in 32 bit, as numpy does them; the thresholds themselves are in 64 bit.
 * NaN is never kept. Source: PyRadiomics {@code imageoperations.resegmentMask}.
 *
 * @param asked range and what it counts from
 */
public record Resegmentation(Resegmenting asked) {
    /**
     * @param roi on the grid of the image
     * @param voxels of the image in the ROI's box
     * @return what is left, in its bounding box; nothing when no voxel is
     */
    public Optional<Mask> of(Mask roi, Volume voxels) {
        boolean narrow = voxels.type() == PixelType.FLOAT32;
        double[] all = voxels.values();
        boolean[] inside = roi.inside();
        List<Double> thresholds = thresholds(values(roi, voxels), narrow);
        boolean[] kept = new boolean[inside.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] =
                    inside[i] && all[i] >= thresholds.get(0) && (thresholds.size() == 1 || all[i] <= thresholds.get(1));
        }
        return Mask.cropped(roi.whole(), roi.box(), kept);
    }

    private List<Double> thresholds(double[] x, boolean narrow) {
        double centre = 0;
        double unit = 1;
        switch (asked.mode()) {
            case ABSOLUTE -> {}
            case RELATIVE -> unit = maximum(x);
            case SIGMA -> {
                centre = mean(x, narrow);
                unit = sd(x, narrow);
            }
        }
        double from = centre;
        double times = unit;
        return asked.range().stream()
                .map(t -> from + times * t)
                .map(t -> narrow ? (double) t.floatValue() : t)
                .toList();
    }

    /** NaN when any value is, as numpy. */
    private static double maximum(double[] x) {
        double maximum = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            maximum = Math.max(maximum, v);
        }
        return maximum;
    }

    private static double mean(double[] x, boolean narrow) {
        return rounded(PairwiseSum.of(x, narrow) / x.length, narrow);
    }

    /** With n; deviations and their squares are rounded one by one. */
    private static double sd(double[] x, boolean narrow) {
        double mean = mean(x, narrow);
        double[] squares = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double deviation = rounded(x[i] - mean, narrow);
            squares[i] = rounded(deviation * deviation, narrow);
        }
        return rounded(Math.sqrt(rounded(PairwiseSum.of(squares, narrow) / x.length, narrow)), narrow);
    }

    private static double rounded(double x, boolean narrow) {
        return narrow ? (float) x : x;
    }

    private static double[] values(Mask roi, Volume voxels) {
        double[] values = new double[roi.count()];
        boolean[] inside = roi.inside();
        for (int i = 0, n = 0; i < inside.length; i++) {
            if (inside[i]) {
                values[n++] = voxels.values()[i];
            }
        }
        return values;
    }
}
