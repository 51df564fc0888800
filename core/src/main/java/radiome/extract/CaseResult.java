package radiome.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.image.Box;

/**
 * What extraction gives for one case. Immutable; maps keep PyRadiomics' order.
 *
 * @param id the case's
 * @param sequence the case's
 * @param features name ({@code original_glcm_Contrast}) to value; NaN where the definition gives none
 * @param nanReasons name of each NaN feature to a word that says why: {@code not_finite}, {@code no_neighbours},
 *     {@code no_values}
 * @param diagnostics name ({@code diagnostics_Mask-original_VoxelNum}) to text, numbers in the shortest form, tuples as
 *     {@code (1, 2, 3)}; empty without additionalInfo. Versions, configuration and hashes are not among them
 * @param roi what was measured
 * @param notices warnings and notes, told of this case
 */
public record CaseResult(
        String id,
        String sequence,
        Map<String, Double> features,
        Map<String, String> nanReasons,
        Map<String, String> diagnostics,
        Roi roi,
        List<Fault> notices) {
    public CaseResult {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        nanReasons = Collections.unmodifiableMap(new LinkedHashMap<>(nanReasons));
        diagnostics = Collections.unmodifiableMap(new LinkedHashMap<>(diagnostics));
        notices = List.copyOf(notices);
    }

    /**
     * The ROI on the image's grid, for comparing cases.
     *
     * @param voxels their number
     * @param volumeMm3 voxels x the image's voxel volume
     * @param box where it lies in the image
     */
    public record Roi(int voxels, double volumeMm3, Box box) {}
}
