package radiome.extract.setting;

import java.util.List;

/**
 * Which voxels of an ROI are kept by their grey values.
 *
 * @param range one or two thresholds, in order
 * @param mode what they count from
 * @param inShape whether shape sees the ROI that is left
 */
public record Resegmenting(List<Double> range, Mode mode, boolean inShape) {
    public Resegmenting {
        range = range.stream().sorted().toList();
    }

    /** PyRadiomics' resegmentMode. */
    public enum Mode {
        /** Grey values as they are. */
        ABSOLUTE,

        /** Shares of the largest grey value in the ROI. */
        RELATIVE,

        /** SDs from the mean of the ROI. */
        SIGMA
    }
}
