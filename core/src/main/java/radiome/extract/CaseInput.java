package radiome.extract;

import java.util.OptionalInt;
import radiome.source.Source;

/**
 * One case: an image and a mask of it.
 *
 * @param id the patient's or case's id, as text
 * @param sequence {@code T1C}; empty where there is one only
 * @param image file of the image
 * @param mask file of the mask
 * @param label the ROI's value in the mask, where it is not that of the parameters
 * @param labelChannel which of several values a voxel, likewise
 */
public record CaseInput(
        String id, String sequence, Source image, Source mask, OptionalInt label, OptionalInt labelChannel) {
    /** A case with the label of the parameters. */
    public static CaseInput of(String id, String sequence, Source image, Source mask) {
        return new CaseInput(id, sequence, image, mask, OptionalInt.empty(), OptionalInt.empty());
    }
}
