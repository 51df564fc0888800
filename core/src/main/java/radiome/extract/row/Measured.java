package radiome.extract.row;

import java.util.Optional;
import radiome.extract.frame.Taken;
import radiome.extract.roi.Found;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Box;
import radiome.image.Mask;
import radiome.image.Volume;

/**
 * A case with its voxels in memory.
 *
 * @param found the ROI on its frame
 * @param taken the image's voxels there
 * @param resegmented what resegmentation left, when it was asked for
 */
public record Measured(Found found, Taken taken, Optional<Mask> resegmented) {
    /** The ROI that all classes but shape see. */
    public Mask roi() {
        return resegmented.orElse(found.roi());
    }

    /** The box of {@link #roi}: every image is cropped to it. */
    public Box box() {
        return roi().box();
    }

    /** On the image itself. */
    public RegionOfInterest region(Mask mask, FeatureSettings settings) {
        return new RegionOfInterest(taken.on(box()), mask.within(box()), settings);
    }

    /**
     * What shape sees. Without {@code resegmentShape} it is not the whole ROI as drawn: PyRadiomics crops that to the box of
     * the resegmented one.
     */
    public RegionOfInterest shapeRegion(boolean ofResegmented, FeatureSettings settings) {
        return region(ofResegmented ? roi() : found.roi(), settings);
    }

    /** The grey values of the ROI before resegmentation. */
    public double[] valuesInRoi() {
        return values(found.roi(), taken.on(found.roi().box()));
    }

    /** The grey values of the ROI after it. */
    public double[] values() {
        return values(roi(), taken.on(box()));
    }

    private static double[] values(Mask mask, Volume volume) {
        return new RegionOfInterest(volume, mask, FeatureSettings.DEFAULT).values();
    }
}
