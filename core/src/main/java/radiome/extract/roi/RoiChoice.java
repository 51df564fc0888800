package radiome.extract.roi;

import java.util.OptionalInt;
import radiome.image.LabelChoice;

/**
 * The ROI of a case within its mask.
 *
 * @param labels whose voxels are taken
 * @param component one connected piece of them (26 neighbours), from 1, the largest first, of equal ones the first in
 *     storage order; empty for all pieces together, as PyRadiomics
 */
public record RoiChoice(LabelChoice labels, OptionalInt component) {
    /** All voxels of one label. */
    public static RoiChoice label(int label) {
        return of(LabelChoice.of(label));
    }

    /** All voxels of some labels. */
    public static RoiChoice of(LabelChoice labels) {
        return new RoiChoice(labels, OptionalInt.empty());
    }

    /** One piece of them. */
    public RoiChoice component(int number) {
        return new RoiChoice(labels, OptionalInt.of(number));
    }

    /** {@code label 2}, {@code labels 1+3}, {@code label 2, component 1}. */
    @Override
    public String toString() {
        String text = (labels.labels().size() == 1 ? "label " : "labels ") + labels;
        return component.isPresent() ? text + ", component " + component.getAsInt() : text;
    }
}
