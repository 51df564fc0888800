package radiome.feature.region;

import java.util.List;
import java.util.OptionalInt;

/**
 * The settings that reach a family of features; names and defaults are PyRadiomics'. Made by a {@link Builder}.
 *
 * @param binWidth width of a grey level, in the image's unit, above 0; used when there is no binCount
 * @param binCount number of grey levels; wins over binWidth
 * @param voxelArrayShift added to grey values for Energy, TotalEnergy and RootMeanSquared
 * @param symmetricalGLCM whether a pair is counted in both senses
 * @param distances in voxels, each at least 1
 * @param force2D whether neighbours along {@code force2Ddimension} are left out
 * @param force2Ddimension array axis: 0 z, 1 y, 2 x
 * @param weightingNorm how directions are weighted
 * @param gldmA the largest difference of levels between dependent voxels, at least 0; {@code gldm_a}
 */
public record FeatureSettings(
        double binWidth,
        OptionalInt binCount,
        double voxelArrayShift,
        boolean symmetricalGLCM,
        List<Integer> distances,
        boolean force2D,
        int force2Ddimension,
        WeightingNorm weightingNorm,
        int gldmA) {
    /** PyRadiomics' defaults: bin width 25, distance 1, symmetrical, all directions alike. */
    public static final FeatureSettings DEFAULT = new Builder().build();

    public FeatureSettings {
        distances = List.copyOf(distances);
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.binWidth = binWidth;
        builder.binCount = binCount;
        builder.voxelArrayShift = voxelArrayShift;
        builder.symmetricalGLCM = symmetricalGLCM;
        builder.distances = distances;
        builder.force2D = force2D;
        builder.force2Ddimension = force2Ddimension;
        builder.weightingNorm = weightingNorm;
        builder.gldmA = gldmA;
        return builder;
    }

    /** PyRadiomics' setting of the same name; NONE is its null: each direction on its own, then the mean. */
    public enum WeightingNorm {
        NONE,
        NO_WEIGHTING,
        EUCLIDEAN,
        MANHATTAN,
        INFINITY
    }

    /** Settings that differ from PyRadiomics' defaults in what is named. Each method returns this builder. */
    public static final class Builder {
        private double binWidth = 25;
        private OptionalInt binCount = OptionalInt.empty();
        private double voxelArrayShift;
        private boolean symmetricalGLCM = true;
        private List<Integer> distances = List.of(1);
        private boolean force2D;
        private int force2Ddimension;
        private WeightingNorm weightingNorm = WeightingNorm.NONE;
        private int gldmA;

        public Builder binWidth(double width) {
            binWidth = width;
            return this;
        }

        /** Empty for bins of one width. */
        public Builder binCount(OptionalInt count) {
            binCount = count;
            return this;
        }

        public Builder voxelArrayShift(double shift) {
            voxelArrayShift = shift;
            return this;
        }

        public Builder symmetricalGLCM(boolean symmetrical) {
            symmetricalGLCM = symmetrical;
            return this;
        }

        public Builder distances(List<Integer> inVoxels) {
            distances = inVoxels;
            return this;
        }

        public Builder force2D(boolean forced) {
            force2D = forced;
            return this;
        }

        public Builder force2Ddimension(int arrayAxis) {
            force2Ddimension = arrayAxis;
            return this;
        }

        public Builder weightingNorm(WeightingNorm norm) {
            weightingNorm = norm;
            return this;
        }

        public Builder gldmA(int difference) {
            gldmA = difference;
            return this;
        }

        public FeatureSettings build() {
            return new FeatureSettings(
                    binWidth,
                    binCount,
                    voxelArrayShift,
                    symmetricalGLCM,
                    distances,
                    force2D,
                    force2Ddimension,
                    weightingNorm,
                    gldmA);
        }
    }
}
