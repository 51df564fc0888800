package radiome.feature.texture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * Texture by the grey-level run-length matrix P(i, j): how many runs of level i and length j there are along the lines of a
 * direction; p = P / n, n being the number of runs. Values are per direction, then averaged; i is a level's number, j counts
 * voxels. Spacing does not matter.
 *
 * <p>Names and definitions: PyRadiomics, {@code glrlm.py}; Galloway 1975, Chu 1990, Dasarathy 1991; IBSI codes beside them. A
 * ROI of which no line of any direction holds two voxels has NaN for all; but where there is one matrix only (a weighting
 * norm, or one direction) it has 0 for RunEntropy and RunVariance, as in PyRadiomics, which adds up no lengths there.
 */
public enum Glrlm implements Formula<SizeMatrix> {
    /** Sum over i of (number of runs of level i)^2, over n; IBSI R5YN. */
    GrayLevelNonUniformity(m -> m.n * m.levels.energy()),

    /** The same over n^2; 1 for a flat ROI; IBSI OVBL. */
    GrayLevelNonUniformityNormalized(m -> m.levels.energy()),

    /** Variance of i over the runs; IBSI 8CE5. */
    GrayLevelVariance(m -> m.levels.variance()),

    /** Sum of i^2 p; IBSI G3QZ. */
    HighGrayLevelRunEmphasis(m -> m.mean(2, 0)),

    /** Sum of j^2 p; IBSI W4KF. */
    LongRunEmphasis(m -> m.mean(0, 2)),

    /** Sum of i^2 j^2 p; IBSI 3KUM. */
    LongRunHighGrayLevelEmphasis(m -> m.mean(2, 2)),

    /** Sum of j^2 / i^2 p; IBSI IVPO. */
    LongRunLowGrayLevelEmphasis(m -> m.mean(-2, 2)),

    /** Sum of p / i^2; IBSI V3SW. */
    LowGrayLevelRunEmphasis(m -> m.mean(-2, 0)),

    /** -sum p log2(p + eps), bits; IBSI HJ9O. */
    RunEntropy(m -> m.entropy()),

    /** Sum over j of (number of runs of length j)^2, over n; IBSI W92Y. */
    RunLengthNonUniformity(m -> m.n * m.sizes.energy()),

    /** The same over n^2; IBSI IC23. */
    RunLengthNonUniformityNormalized(m -> m.sizes.energy()),

    /** n over the number of voxels, which is the sum of j P; 1 where all runs are single voxels; IBSI 9ZK5. */
    RunPercentage(m -> m.n / m.voxels),

    /** Variance of j over the runs; IBSI SXLW. */
    RunVariance(m -> m.sizes.variance()),

    /** Sum of p / j^2; IBSI 22OV. */
    ShortRunEmphasis(m -> m.mean(0, -2)),

    /** Sum of i^2 / j^2 p; IBSI GD3A. */
    ShortRunHighGrayLevelEmphasis(m -> m.mean(2, -2)),

    /** Sum of p / (i^2 j^2); IBSI HTZT. */
    ShortRunLowGrayLevelEmphasis(m -> m.mean(-2, -2));

    private final ToDoubleFunction<SizeMatrix> formula;

    Glrlm(ToDoubleFunction<SizeMatrix> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. */
    public static Family family() {
        return new FormulaFamily<>("glrlm", values(), List.of(), RunLengths::of);
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public double of(SizeMatrix shared) {
        if (shared.isEmpty()) {
            return this == RunEntropy || this == RunVariance ? 0 : Double.NaN;
        }
        return formula.applyAsDouble(shared);
    }
}
