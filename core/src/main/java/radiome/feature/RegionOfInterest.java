package radiome.feature;

import radiome.image.Mask;
import radiome.image.Volume;

/** One ROI on one image: what every family computes from. The box of volume and mask is the ROI's bounding box. */
public final class RegionOfInterest {
    private final Volume volume;
    private final Mask mask;
    private final FeatureSettings settings;
    private final double[] values;

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
}
