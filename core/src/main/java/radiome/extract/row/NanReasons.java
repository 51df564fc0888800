package radiome.extract.row;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why a feature is NaN, in one word for {@code tables/nan.csv}. */
final class NanReasons {
    private NanReasons() {}

    /**
     * @param features name to value
     * @param values the ROI's grey values
     * @return for each NaN: {@code not_finite} when the ROI has NaN voxels; else {@code no_neighbours} (GLCM: no pair of
     *     voxels in any direction; GLRLM: no line with two voxels in any direction), {@code no_values} (first order: none
     *     between the percentiles), {@code negative_axis} (shape, shape2D: an eigenvalue below 0). GLSZM, GLDM and NGTDM
     *     have a value for every ROI
     */
    static Map<String, String> of(Map<String, Double> features, double[] values) {
        Map<String, String> reasons = new LinkedHashMap<>();
        boolean notFinite = false;
        for (double value : values) {
            notFinite |= !Double.isFinite(value);
        }
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            if (feature.getValue().isNaN()) {
                reasons.put(feature.getKey(), reason(feature.getKey(), notFinite));
            }
        }
        return reasons;
    }

    private static String reason(String column, boolean notFinite) {
        if (column.contains("_shape_") || column.contains("_shape2D_")) {
            return "negative_axis";
        }
        if (notFinite) {
            return "not_finite";
        }
        return column.contains("_glcm_") || column.contains("_glrlm_") ? "no_neighbours" : "no_values";
    }
}
