package radiome.extract;

import radiome.feature.region.RegionOfInterest;
import radiome.image.Mask;
import radiome.image.Volume;

/** Takes the images and masks that features are computed on, each as soon as it is there. Called by the case's thread. */
public interface ImageListener {
    /** Takes nothing. */
    ImageListener NONE = new ImageListener() {};

    /**
     * @param name {@code image} for the image after normalising, cropping and resampling, as far as it is in memory (the
     *     ROI's box at least); else the filtered image's: {@code wavelet-LLH}, on the ROI's box
     * @param image its geometry says where it lies
     */
    default void image(String name, Volume image) {}

    /**
     * The discretised image: call {@link RegionOfInterest#levelImage} for it.
     *
     * @param name as {@link #image}; {@code original} for the image itself
     * @param region that the classes see
     */
    default void levels(String name, RegionOfInterest region) {}

    /** @param name {@code mask} for the ROI on that image's grid; {@code resegmented-mask} for what resegmentation left */
    default void mask(String name, Mask mask) {}
}
