package radiome.extract.check.roi;

import java.util.Optional;
import java.util.OptionalInt;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.extract.check.Figures;
import radiome.image.Box;
import radiome.image.Mask;

/**
 * G16: an ROI that is refused for its size, exactly as PyRadiomics: one voxel always; too few sides that are longer than one
 * voxel; too few voxels.
 *
 * @param fewestSides minimumROIDimensions, 1 to 3
 * @param tooFewVoxels minimumROISize; an ROI of this many is refused too
 */
public record RoiSize(int fewestSides, OptionalInt tooFewVoxels) {
    /** @param file of the mask as the user wrote it */
    public Optional<Fault> fault(String file, Mask roi) {
        int sides = 0;
        for (int axis = 0; axis < 3; axis++) {
            sides += roi.box().size(axis) > 1 ? 1 : 0;
        }
        if (sides == 0) {
            return Optional.of(fault(
                    file,
                    roi,
                    "a single voxel has neither texture nor shape.",
                    "draw a larger ROI, or check the label"));
        }
        if (sides < fewestSides) {
            return Optional.of(fault(
                    file,
                    roi,
                    sides + " of its sides " + (sides == 1 ? "is" : "are") + " longer than one voxel, " + fewestSides
                            + " must be.",
                    "draw a larger ROI, or set `minimumROIDimensions: " + sides + "`"));
        }
        if (tooFewVoxels.isPresent() && roi.count() <= tooFewVoxels.getAsInt()) {
            return Optional.of(fault(
                    file,
                    roi,
                    "it must have more than " + Figures.count(tooFewVoxels.getAsInt()) + ".",
                    "draw a larger ROI, or lower `minimumROISize`"));
        }
        return Optional.empty();
    }

    /** The ROI disappeared when it was brought to the image's grid. */
    public static Fault vanished(String file, Mask roi) {
        return fault(
                file,
                roi,
                "on the coarser grid to which it is brought no voxel of it is left.",
                "draw a larger ROI, draw it on the image itself, or set a smaller `resampledPixelSpacing`");
    }

    /**
     * Resegmentation left fewer than two voxels.
     *
     * @param roi before
     * @param kept how many
     */
    public static Fault resegmented(String file, Mask roi, int kept) {
        return fault(
                file,
                roi,
                "`resegmentRange` keeps " + Figures.voxels(kept) + " of it, and two are needed.",
                "widen `resegmentRange`, or see whether image and range are in the same unit");
    }

    private static Fault fault(String file, Mask roi, String why, String fix) {
        Box box = roi.box();
        double ml = roi.count() * roi.whole().voxelVolume() / 1000;
        return Fault.of(
                        GeometryFault.G16,
                        file,
                        "The ROI is too small: " + Figures.voxels(roi.count()) + " in a box of " + box.nx() + " x "
                                + box.ny() + " x " + box.nz() + " (" + Figures.of(ml) + " ml); " + why,
                        fix)
                .measured(roi.count(), "voxels");
    }
}
