package radiome.extract.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import radiome.extract.setting.ChosenClass;
import radiome.feature.region.RegionOfInterest;

/** The features of one case as they come, in PyRadiomics' order of columns, with the reason of each NaN. For one thread. */
public final class FeatureRow {
    private final Map<String, Double> features = new LinkedHashMap<>();
    private final Map<String, String> nanReasons = new LinkedHashMap<>();

    /**
     * Computes classes on one image.
     *
     * @param image name of the image, as columns begin
     * @param classes in the order of columns; those without values on such an image are left out
     * @throws radiome.error.RadiomeException G16, G20, G21
     * @throws CancellationException when the thread is interrupted
     */
    public void add(String image, RegionOfInterest region, List<ChosenClass> classes) {
        Map<String, Double> added = new LinkedHashMap<>();
        for (ChosenClass chosen : classes) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("extraction was interrupted");
            }
            if (chosen.family().leftOut(region).isPresent()) {
                continue;
            }
            List<String> names = chosen.features();
            double[] values = chosen.family().values(region, names);
            for (int i = 0; i < values.length; i++) {
                added.put(chosen.column(image, names.get(i)), values[i]);
            }
        }
        features.putAll(added);
        nanReasons.putAll(NanReasons.of(added, region.values()));
    }

    /** Name to value. */
    public Map<String, Double> features() {
        return features;
    }

    /** Name of each NaN to a word that says why. */
    public Map<String, String> nanReasons() {
        return nanReasons;
    }
}
