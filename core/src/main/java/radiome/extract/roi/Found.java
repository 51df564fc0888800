package radiome.extract.roi;

import java.util.Optional;
import java.util.function.Function;
import radiome.extract.frame.Frame;
import radiome.image.Mask;

/**
 * The ROI of a case and where it is measured.
 *
 * @param drawn the ROI on the mask's own grid
 * @param drawnPieces its connected pieces
 * @param frame on which everything is measured
 * @param roi the ROI on the frame's grid
 * @param change what was done to it on the way
 * @param placing brings any other label of the same mask to the frame; nothing where no voxel of it arrives
 */
public record Found(
        Mask drawn, int drawnPieces, Frame frame, Mask roi, Change change, Function<Mask, Optional<Mask>> placing) {
    /** How the ROI that is measured came from the one that was drawn, as far as diagnostics tell it. */
    public enum Change {
        /** As drawn, perhaps cropped. */
        NONE,

        /** Brought to the image's grid. */
        CORRECTED,

        /** Image and ROI brought to a grid of another spacing. */
        INTERPOLATED
    }
}
