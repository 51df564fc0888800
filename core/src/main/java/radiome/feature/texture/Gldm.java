package radiome.feature.texture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;
import radiome.feature.region.RegionOfInterest;

/**
 * Texture by the grey-level dependence matrix P(i, j): how many voxels of level i have j - 1 dependent neighbours, that is
 * neighbours in the ROI whose level differs by at most {@code gldm_a}; p = P / n, n being the number of voxels. One matrix for
 * the ROI, never empty; i is a level's number, j is 1 for a voxel without dependent neighbours.
 *
 * <p>Names and definitions: PyRadiomics, {@code gldm.py}; Sun and Wee 1983; IBSI codes of the neighbouring grey-level dependence
 * matrix beside them.
 */
public enum Gldm implements Formula<SizeMatrix> {
    /** -sum p log2(p + eps), bits; IBSI FCBV. */
    DependenceEntropy(m -> m.entropy()),

    /** Sum over j of (number of voxels with j)^2, over n; IBSI Z87G. */
    DependenceNonUniformity(m -> m.n * m.sizes.energy()),

    /** The same over n^2; IBSI OKJI. */
    DependenceNonUniformityNormalized(m -> m.sizes.energy()),

    /** Variance of j over the voxels; IBSI DNX2. */
    DependenceVariance(m -> m.sizes.variance()),

    /** Sum over i of (number of voxels of level i)^2, over n; IBSI FP8K. */
    GrayLevelNonUniformity(m -> m.n * m.levels.energy()),

    /** Variance of i over the voxels; IBSI 1PFV. */
    GrayLevelVariance(m -> m.levels.variance()),

    /** Sum of i^2 p; IBSI OAE7. */
    HighGrayLevelEmphasis(m -> m.mean(2, 0)),

    /** Sum of j^2 p; IBSI IMOQ. */
    LargeDependenceEmphasis(m -> m.mean(0, 2)),

    /** Sum of i^2 j^2 p; IBSI 9QMG. */
    LargeDependenceHighGrayLevelEmphasis(m -> m.mean(2, 2)),

    /** Sum of j^2 / i^2 p; IBSI NBZI. */
    LargeDependenceLowGrayLevelEmphasis(m -> m.mean(-2, 2)),

    /** Sum of p / i^2; IBSI TL9H. */
    LowGrayLevelEmphasis(m -> m.mean(-2, 0)),

    /** Sum of p / j^2; IBSI SODN. */
    SmallDependenceEmphasis(m -> m.mean(0, -2)),

    /** Sum of i^2 / j^2 p; IBSI JA6D. */
    SmallDependenceHighGrayLevelEmphasis(m -> m.mean(2, -2)),

    /** Sum of p / (i^2 j^2); IBSI EQ3F. */
    SmallDependenceLowGrayLevelEmphasis(m -> m.mean(-2, -2));

    /** The first equals Uniformity of first order, the second is always 1: known names without a value in PyRadiomics. */
    private static final List<String> WITHOUT_VALUE =
            List.of("DependencePercentage", "GrayLevelNonUniformityNormalized");

    private final ToDoubleFunction<SizeMatrix> formula;

    Gldm(ToDoubleFunction<SizeMatrix> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. */
    public static Family family() {
        return new FormulaFamily<>("gldm", values(), WITHOUT_VALUE, region -> Stream.of(matrix(region)));
    }

    private static SizeMatrix matrix(RegionOfInterest region) {
        SizeCounts counts = Neighbours.of(region).dependent(region.settings().gldmA());
        return SizeMatrix.of(counts, region.greyLevels());
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public double of(SizeMatrix shared) {
        return formula.applyAsDouble(shared);
    }
}
