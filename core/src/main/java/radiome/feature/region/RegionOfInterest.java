package radiome.feature.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * One ROI on one image: what every family computes from. The box of volume and mask is the ROI's bounding box. Safe for
 * threads: what is computed on demand is computed once.
 */
public final class RegionOfInterest {
    private final Volume volume;
    private final Mask mask;
    private final FeatureSettings settings;
    private final @Nullable RegionOfInterest larger;
    private final double[] values;
    private @Nullable List<Offset> directions;
    private @Nullable GreyLevels greyLevels;
    private @Nullable EqualNeighbours equalNeighbours;

    /**
     * @param volume the image's voxels in the ROI's bounding box
     * @param mask on the same box
     * @param settings of the families on this image type
     */
    public RegionOfInterest(Volume volume, Mask mask, FeatureSettings settings) {
        this(volume, mask, settings, null, null);
    }

    private RegionOfInterest(
            Volume volume,
            Mask mask,
            FeatureSettings settings,
            @Nullable RegionOfInterest larger,
            @Nullable GreyLevels greyLevels) {
        this.volume = volume;
        this.mask = mask;
        this.settings = settings;
        this.larger = larger;
        this.greyLevels = greyLevels;
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

    /**
     * The grey levels as an image: their numbers in the ROI, 0 outside.
     *
     * @return on the ROI's box, 32-bit integers
     * @throws radiome.error.RadiomeException as {@link #greyLevels}
     */
    public Volume levelImage() {
        GreyLevels levels = greyLevels();
        int[] ranks = levels.box().ranksInOrder();
        boolean[] inside = mask.inside();
        double[] numbers = new double[inside.length];
        for (int at = 0, n = 0; at < inside.length; at++) {
            if (inside[at]) {
                numbers[at] = levels.number(ranks[n++]);
            }
        }
        return new Volume(volume.geometry(), PixelType.INT32, numbers);
    }

    /**
     * A part of this region with its settings, directions and grey levels.
     *
     * @param partVolume the part's box
     * @param partMask on the same box
     * @param levels of the part, by {@link GreyLevels#part}
     */
    public RegionOfInterest part(Volume partVolume, Mask partMask, GreyLevels levels) {
        return new RegionOfInterest(partVolume, partMask, settings, this, levels);
    }

    /** The grid into whose size the offsets of neighbours must fit: the volume's own, of a part that of the larger region. */
    public Geometry grid() {
        return larger == null ? volume.geometry() : larger.grid();
    }

    /**
     * The directions of texture by the setting {@code distances}, computed at the first call.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box
     */
    public List<Offset> directions() {
        return larger == null ? ownDirections() : larger.directions();
    }

    private synchronized List<Offset> ownDirections() {
        List<Offset> found = directions;
        if (found == null) {
            found = Directions.of(volume.geometry(), settings.distances(), settings);
            directions = found;
        }
        return found;
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
    public synchronized EqualNeighbours equalNeighbours() {
        EqualNeighbours equal = equalNeighbours;
        if (equal == null) {
            List<Offset> directions = Directions.adjacent(grid(), settings);
            equal = new EqualNeighbours(greyLevels().box(), directions);
            equalNeighbours = equal;
        }
        return equal;
    }
}
