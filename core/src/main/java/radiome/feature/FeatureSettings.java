package radiome.feature;

import java.util.List;
import java.util.OptionalInt;

/**
 * The settings that reach a family of features; names and defaults are PyRadiomics'.
 *
 * @param binWidth width of a grey level, in the image's unit, above 0; used when there is no binCount
 * @param binCount number of grey levels; wins over binWidth
 * @param voxelArrayShift added to grey values for Energy, TotalEnergy and RootMeanSquared
 * @param symmetricalGLCM whether a pair is counted in both senses
 * @param distances in voxels, each at least 1
 * @param force2D whether neighbours along {@code force2Ddimension} are left out
 * @param force2Ddimension array axis: 0 z, 1 y, 2 x
 * @param weightingNorm how directions are weighted
 */
public record FeatureSettings(
        double binWidth,
        OptionalInt binCount,
        double voxelArrayShift,
        boolean symmetricalGLCM,
        List<Integer> distances,
        boolean force2D,
        int force2Ddimension,
        WeightingNorm weightingNorm) {
    /** PyRadiomics' defaults: bin width 25, distance 1, symmetrical, all directions alike. */
    public static final FeatureSettings DEFAULT =
            new FeatureSettings(25, OptionalInt.empty(), 0, true, List.of(1), false, 0, WeightingNorm.NONE);

    public FeatureSettings {
        distances = List.copyOf(distances);
    }

    public FeatureSettings withBinWidth(double width) {
        return new FeatureSettings(
                width,
                OptionalInt.empty(),
                voxelArrayShift,
                symmetricalGLCM,
                distances,
                force2D,
                force2Ddimension,
                weightingNorm);
    }

    public FeatureSettings withBinCount(int count) {
        return new FeatureSettings(
                binWidth,
                OptionalInt.of(count),
                voxelArrayShift,
                symmetricalGLCM,
                distances,
                force2D,
                force2Ddimension,
                weightingNorm);
    }

    /** PyRadiomics' setting of the same name; NONE is its null: each direction on its own, then the mean. */
    public enum WeightingNorm {
        NONE,
        NO_WEIGHTING,
        EUCLIDEAN,
        MANHATTAN,
        INFINITY
    }
}
