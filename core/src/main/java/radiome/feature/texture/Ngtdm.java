package radiome.feature.texture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * Texture by the neighbourhood grey tone difference matrix: for each level i that occurs its share p of the n voxels of the
 * ROI, and s, the sum over its voxels of |i - mean level of the neighbours in the ROI| (0 for a voxel without neighbours); G
 * is the number of such levels. One matrix for the ROI; i is a level's number.
 *
 * <p>Names and definitions: PyRadiomics, {@code ngtdm.py}; Amadasun and King 1989; IBSI codes beside them. A flat ROI has
 * 1e6 for Coarseness and 0 for the others.
 */
public enum Ngtdm implements Formula<ToneDifferences> {
    /** Sum of p s over the sum over i, j of |i p(i) - j p(j)|; 0 where that is 0; IBSI NQ30. */
    Busyness(m -> {
        double divisor = m.busyness();
        return divisor == 0 ? 0 : m.weightedSum() / divisor;
    }),

    /** 1 / (sum of p s); 1e6 where that is 0; IBSI QCDE. */
    Coarseness(m -> m.weightedSum() == 0 ? 1e6 : 1 / m.weightedSum()),

    /** Sum over i, j of |i - j| (p(i) s(i) + p(j) s(j)) / (p(i) + p(j)), over n; IBSI HDEZ. */
    Complexity(m -> m.complexity() / m.voxels()),

    /** Sum over i, j of p(i) p(j) (i - j)^2 over G (G - 1), times the sum of s over n; 0 for one level; IBSI 65HE. */
    Contrast(m -> {
        double pairs = (double) m.levels() * (m.levels() - 1);
        return pairs == 0 ? 0 : m.contrast() / pairs * (m.sum() / m.voxels());
    }),

    /** Sum over i, j of (p(i) + p(j)) (i - j)^2, over the sum of s; 0 where that is 0; IBSI 1X9X. */
    Strength(m -> m.sum() == 0 ? 0 : m.strength() / m.sum());

    private final ToDoubleFunction<ToneDifferences> formula;

    Ngtdm(ToDoubleFunction<ToneDifferences> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. */
    public static Family family() {
        return new FormulaFamily<>("ngtdm", values(), List.of(), region -> Stream.of(ToneDifferences.of(region)));
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public double of(ToneDifferences shared) {
        return formula.applyAsDouble(shared);
    }
}
