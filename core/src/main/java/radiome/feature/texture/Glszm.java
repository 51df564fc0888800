package radiome.feature.texture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * Texture by the grey-level size-zone matrix P(i, j): how many zones of level i and j voxels there are, a zone being all
 * voxels of one level that touch, diagonals included (with {@code force2D} in their plane); p = P / n, n being the number of
 * zones. One matrix for the ROI, never empty; i is a level's number.
 *
 * <p>Names and definitions: PyRadiomics, {@code glszm.py}; Thibault 2009; IBSI codes beside them.
 */
public enum Glszm implements Formula<SizeMatrix> {
    /** Sum over i of (number of zones of level i)^2, over n; IBSI JNSA. */
    GrayLevelNonUniformity(m -> m.n * m.levels.energy()),

    /** The same over n^2; 1 for a flat ROI; IBSI Y1RO. */
    GrayLevelNonUniformityNormalized(m -> m.levels.energy()),

    /** Variance of i over the zones; IBSI BYLV. */
    GrayLevelVariance(m -> m.levels.variance()),

    /** Sum of i^2 p; IBSI 5GN9. */
    HighGrayLevelZoneEmphasis(m -> m.mean(2, 0)),

    /** Sum of j^2 p; IBSI 48P8. */
    LargeAreaEmphasis(m -> m.mean(0, 2)),

    /** Sum of i^2 j^2 p; IBSI J17V. */
    LargeAreaHighGrayLevelEmphasis(m -> m.mean(2, 2)),

    /** Sum of j^2 / i^2 p; IBSI YH51. */
    LargeAreaLowGrayLevelEmphasis(m -> m.mean(-2, 2)),

    /** Sum of p / i^2; IBSI XMSY. */
    LowGrayLevelZoneEmphasis(m -> m.mean(-2, 0)),

    /** Sum over j of (number of zones of j voxels)^2, over n; IBSI 4JP3. */
    SizeZoneNonUniformity(m -> m.n * m.sizes.energy()),

    /** The same over n^2; IBSI VB3A. */
    SizeZoneNonUniformityNormalized(m -> m.sizes.energy()),

    /** Sum of p / j^2; IBSI 5QRC. */
    SmallAreaEmphasis(m -> m.mean(0, -2)),

    /** Sum of i^2 / j^2 p; IBSI HW1V. */
    SmallAreaHighGrayLevelEmphasis(m -> m.mean(2, -2)),

    /** Sum of p / (i^2 j^2); IBSI 5RAI. */
    SmallAreaLowGrayLevelEmphasis(m -> m.mean(-2, -2)),

    /** -sum p log2(p + eps), bits; IBSI GU8N. */
    ZoneEntropy(m -> m.entropy()),

    /** n over the number of voxels; 1 where all zones are single voxels; IBSI P30P. */
    ZonePercentage(m -> m.n / m.voxels),

    /** Variance of j over the zones; IBSI 3NSA. */
    ZoneVariance(m -> m.sizes.variance());

    private final ToDoubleFunction<SizeMatrix> formula;

    Glszm(ToDoubleFunction<SizeMatrix> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. */
    public static Family family() {
        return new FormulaFamily<>("glszm", values(), List.of(), region -> Stream.of(Zones.of(region)));
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
