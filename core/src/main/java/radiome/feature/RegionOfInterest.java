package radiome.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.image.Mask;
import radiome.image.Volume;

/**
 * One ROI on one image: what every family computes from. The box of volume and mask is the ROI's bounding box. Safe for
 * threads: what is computed on demand is computed once.
 */
public final class RegionOfInterest {
    private final Volume volume;
    private final Mask mask;
    private final FeatureSettings settings;
    private final double[] values;
    private @Nullable GreyLevels greyLevels;
    private @Nullable EqualNeighbours equalNeighbours;

    /**
     * @param volume the image's voxels in the ROI's bounding box
     * @param mask on the same box
     * @param settings of the families on this image type
     */
    public RegionOfInterest(Volume volume, Mask mask, FeatureSettings settings) {
        this.volume = volume;
        this.mask = mask;
        this.settings = settings;
        this.values = new double[mask.count()];
        boolean[] inside = mask.inside();
        double[] all = volume.values();
        for (int i = 0, n = 0; i < inside.length; i++) {
            if (inside[i]) {
                values[n++] = all[i];
            }
        }
    }

    public Volume volume() {
        return volume;
    }

    public Mask mask() {
        return mask;
    }

    public FeatureSettings settings() {
        return settings;
    }

    /** The ROI's grey values in storage order (x fastest); the array itself, not to be changed. */
    public double[] values() {
        return values;
    }

    /**
     * The grey levels by the settings, computed at the first call and shared by all families.
     *
     * @throws radiome.error.RadiomeException G21 when NaN or infinite values reach the binning, G20 when the bin width is
     *     too small to number the levels
     */
    public synchronized GreyLevels greyLevels() {
        GreyLevels levels = greyLevels;
        if (levels == null) {
            levels = GreyLevels.of(volume, mask, values, settings);
            greyLevels = levels;
        }
        return levels;
    }

    /**
     * Which neighbours have a voxel's grey level, computed at the first call and shared by runs and zones.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link #greyLevels}
     */
    synchronized EqualNeighbours equalNeighbours() {
        EqualNeighbours equal = equalNeighbours;
        if (equal == null) {
            List<Offset> directions = Directions.adjacent(volume.geometry(), settings);
            equal = new EqualNeighbours(greyLevels().box(), directions);
            equalNeighbours = equal;
        }
        return equal;
    }
}
