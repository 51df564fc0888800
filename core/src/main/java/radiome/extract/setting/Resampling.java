package radiome.extract.setting;

import java.util.List;
import radiome.image.resample.Interpolation;

/**
 * How an image is resampled.
 *
 * @param spacing mm along x, y (and z); 0 keeps the mask's
 * @param interpolation of the image
 * @param pad voxels of the new grid that are kept round the ROI
 */
public record Resampling(List<Double> spacing, Interpolation interpolation, int pad) {
    public Resampling {
        spacing = List.copyOf(spacing);
    }
}
