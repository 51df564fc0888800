package radiome.feature.formula;

import java.util.List;
import java.util.Optional;
import radiome.feature.region.RegionOfInterest;

/** A family of features, PyRadiomics' feature class: names that can be listed and a value for each. */
public interface Family {
    /** PyRadiomics' name, as in a column: {@code glcm}. */
    String name();

    /** The features in PyRadiomics' order, without the deprecated ones. */
    List<String> features();

    /** Features that are computed only when named. */
    List<String> deprecated();

    /** Deprecated names that parameter files may hold and that give no value: no column, no error. */
    default List<String> withoutValue() {
        return List.of();
    }

    /** Why it has no values of such an ROI, in a sentence; PyRadiomics then warns and goes on. Empty where it has. */
    default Optional<String> leftOut(RegionOfInterest region) {
        return Optional.empty();
    }

    /**
     * The values of some features, in the order asked for.
     *
     * @param region one ROI of one image
     * @param chosen names out of {@link #features()} and {@link #deprecated()}
     * @return one value a name; NaN where the definition has none
     * @throws radiome.error.RadiomeException G16 (no texture direction possible, no plane for shape2D), G21 (infinite or NaN values reach the
     *     binning), G20 (a bin width too small to number the grey levels)
     * @throws IllegalArgumentException for a name that is neither
     */
    double[] values(RegionOfInterest region, List<String> chosen);
}
