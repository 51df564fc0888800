package radiome.image;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which voxels of a mask are an ROI: those of one label, of several together, or all that are not 0.
 *
 * @param labels ascending, each at least 1, none twice; empty for every label
 */
public record LabelChoice(List<Integer> labels) {
    /** Every voxel that is not 0. */
    public static final LabelChoice ALL = new LabelChoice(List.of());

    public LabelChoice {
        labels = labels.stream().sorted().distinct().toList();
        if (!labels.isEmpty() && labels.get(0) < 1) {
            throw new IllegalArgumentException("label " + labels.get(0));
        }
    }

    /** One label, or the union of several. */
    public static LabelChoice of(int... labels) {
        if (labels.length == 0) {
            throw new IllegalArgumentException("no label");
        }
        return new LabelChoice(Arrays.stream(labels).boxed().toList());
    }

    /** Whether a voxel of this value belongs to the ROI. */
    public boolean takes(double value) {
        if (labels.isEmpty()) {
            return value != 0 && !Double.isNaN(value);
        }
        for (int label : labels) {
            if (value == label) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is this label alone. */
    public boolean isOnly(int label) {
        return labels.size() == 1 && labels.get(0) == label;
    }

    /** {@code 1}, {@code 1+3}, or {@code union} for every label: as on the command line. */
    @Override
    public String toString() {
        return labels.isEmpty() ? "union" : labels.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }
}
