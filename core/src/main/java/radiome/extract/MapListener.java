package radiome.extract;

import radiome.image.Volume;

/** Takes the maps of features, each as soon as it is there. Called by the case's thread. */
@FunctionalInterface
public interface MapListener {
    /**
     * @param name the feature's, as a column: {@code original_glcm_Contrast}
     * @param map on the ROI's box grown by the kernel's radius and cut at the image's border; 64-bit
     */
    void map(String name, Volume map);
}
