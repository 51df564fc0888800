package radiome.extract;

import java.util.Optional;
import java.util.OptionalInt;
import radiome.extract.roi.RoiChoice;
import radiome.source.Source;

/**
 * One case: an image and a mask of it.
 *
 * @param id the patient's or case's id, as text
 * @param sequence {@code T1C}, or another word that tells the cases of one id apart; empty where there is one only
 * @param image file of the image
 * @param mask file of the mask
 * @param roi which voxels of the mask, where it is not the label of the parameters
 * @param labelChannel which of several values a voxel, likewise
 */
public record CaseInput(
        String id, String sequence, Source image, Source mask, Optional<RoiChoice> roi, OptionalInt labelChannel) {
    /** A case with the label of the parameters. */
    public static CaseInput of(String id, String sequence, Source image, Source mask) {
        return new CaseInput(id, sequence, image, mask, Optional.empty(), OptionalInt.empty());
    }

    /** The same image and mask with another ROI. */
    public CaseInput with(RoiChoice choice) {
        return new CaseInput(id, sequence, image, mask, Optional.of(choice), labelChannel);
    }
}
