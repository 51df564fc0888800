package radiome.extract.setting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.feature.region.FeatureSettings;
import radiome.filter.ImageFilter;

/**
 * An image type ready for use.
 *
 * @param filter that makes it; nothing for the original image
 * @param settings that reach the classes on it
 * @param label of the voxels that the classes look at, where it is not the case's own
 */
public record ImageType(Optional<ImageFilter> filter, FeatureSettings settings, OptionalInt label) {
    /** What its columns begin with: {@code original}, or the names of the filtered images in order. */
    public List<String> names() {
        return filter.map(ImageFilter::names).orElse(List.of("original"));
    }
}
