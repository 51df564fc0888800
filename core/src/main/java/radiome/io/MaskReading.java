package radiome.io;

import java.util.List;
import java.util.Optional;
import radiome.image.LabelChoice;
import radiome.image.Mask;

/**
 * What one pass over a mask file found.
 *
 * @param choice what was looked for
 * @param labels every value but 0 and its voxels, by ascending value; at most 65,536 of them
 * @param more whether there were more different values than that: then this is an image, not a mask
 * @param background voxels that are 0
 * @param notANumber voxels that are NaN
 * @param smallest smallest voxel, NaN left out; NaN when all are
 * @param largest largest voxel, likewise
 * @param mask the voxels of {@code choice}, in their bounding box; empty when there is none
 */
public record MaskReading(
        LabelChoice choice,
        List<LabelCount> labels,
        boolean more,
        long background,
        long notANumber,
        double smallest,
        double largest,
        Optional<Mask> mask) {
    public MaskReading {
        labels = List.copyOf(labels);
    }

    /** A value of a mask and how many voxels have it. */
    public record LabelCount(double value, long voxels) {}

    /** Whether every value found is a whole number. */
    public boolean isWhole() {
        return notANumber == 0 && labels.stream().allMatch(found -> found.value() == Math.rint(found.value()));
    }
}
