package radiome.feature.cooccurrence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import radiome.feature.formula.Distribution;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * Texture by the grey-level co-occurrence matrix p(i, j): the probability that a voxel of level i has a neighbour of level j
 * in a direction. Values are per direction, then averaged; grey values i and j are level numbers, without unit. px, py are
 * the marginals, p(x+y) and p(x-y) the distributions of i + j and of k = |i - j|, Ng the highest level.
 *
 * <p>Names and definitions: PyRadiomics, {@code glcm.py}; Haralick 1973; IBSI codes beside them. A ROI without any pair of
 * neighbours has NaN for all. A flat ROI has 1 for Correlation, MCC and the energies, 0 for Imc1, Imc2 and InverseVariance.
 */
public enum Glcm implements Formula<CooccurrenceMatrix> {
    /** Sum of i j p; IBSI QWB0. */
    Autocorrelation(m -> m.autocorrelation()),

    /** Sum of (i + j - ux - uy)^4 p; IBSI AE86. */
    ClusterProminence(m -> m.sums.moment(4, m.ux + m.uy)),

    /** Sum of (i + j - ux - uy)^3 p; IBSI 7NFM. */
    ClusterShade(m -> m.sums.moment(3, m.ux + m.uy)),

    /** Sum of (i + j - ux - uy)^2 p; IBSI DG8W. */
    ClusterTendency(m -> m.tendency),

    /** Sum of (i - j)^2 p; IBSI ACUI. */
    Contrast(m -> m.contrast),

    /** Covariance over (sx sy + eps), sx and sy being the SDs of the marginals; 1 where one of them is 0; IBSI NI2N. */
    Correlation(m -> {
        double spread = Math.sqrt(m.varianceX) * Math.sqrt(m.varianceY);
        return spread == 0 ? 1 : m.covariance() / (spread + Distribution.EPS);
    }),

    /** Mean of k; IBSI TF7R. */
    DifferenceAverage(m -> m.differences.mean()),

    /** -sum p(x-y) log2(p(x-y) + eps); IBSI NTRS. */
    DifferenceEntropy(m -> m.differences.entropy()),

    /** Variance of k; IBSI D3YU. */
    DifferenceVariance(m -> m.differences.variance()),

    /** Sum of p(x-y) / (1 + k); IBSI IB1Z. */
    Id(m -> m.differences.inverse(1)),

    /** Sum of p(x-y) / (1 + k^2); IBSI WF0Z. */
    Idm(m -> m.differences.inverseSquare(1)),

    /** Sum of p(x-y) / (1 + k^2 / Ng^2); IBSI 1QCO. */
    Idmn(m -> m.highest * m.highest * m.differences.inverseSquare(m.highest * m.highest)),

    /** Sum of p(x-y) / (1 + k / Ng); IBSI NDRX. */
    Idn(m -> m.highest * m.differences.inverse(m.highest)),

    /** (HXY - HXY1) / max(HX, HY), from -1 to 0; 0 where the maximum is 0; IBSI R8DG. */
    Imc1(m -> {
        double largest = Math.max(m.information.hx, m.information.hy);
        return largest == 0 ? 0 : (m.information.hxy - m.information.hxy1) / largest;
    }),

    /**
     * sqrt(1 - e^(-2 (HXY2 - HXY))), from 0 to 1; 0 where they are equal; where rounding makes HXY2 the smaller one the
     * direction is left out, as in PyRadiomics; IBSI JN9H.
     */
    Imc2(m -> {
        double mutual = m.information.mutual();
        return mutual == 0 ? 0 : Math.sqrt(1 - StrictMath.exp(-2 * mutual));
    }),

    /** Sum over k from 1 of p(x-y) / k^2; IBSI E8JP. */
    InverseVariance(m -> m.differences.inverseSquare(0)),

    /** Mean of i; IBSI 60VM. */
    JointAverage(m -> m.ux),

    /** Sum of p^2; IBSI 8ZQL. */
    JointEnergy(m -> m.energy()),

    /** -sum p log2(p + eps); IBSI TU9B. */
    JointEntropy(m -> m.information.hxy),

    /**
     * Maximal correlation coefficient: square root of the second largest eigenvalue of Q(i, j) = sum over k of
     * p(i, k) p(j, k) / (px(i) py(k) + eps); 1 where there is one level only.
     */
    MCC(m -> Math.sqrt(m.secondEigenvalue())),

    /** Largest p; IBSI GYBY. */
    MaximumProbability(m -> m.largest()),

    /** Mean of i + j; IBSI ZGXS. */
    SumAverage(m -> m.sums.mean()),

    /** -sum p(x+y) log2(p(x+y) + eps); IBSI P6QZ. */
    SumEntropy(m -> m.sums.entropy()),

    /** Sum of (i - ux)^2 p; IBSI UR99. */
    SumSquares(m -> m.varianceX);

    /** Their formulas equal those of other features: names that parameter files hold, without a value in PyRadiomics. */
    private static final List<String> WITHOUT_VALUE =
            List.of("Dissimilarity", "Homogeneity1", "Homogeneity2", "SumVariance");

    private final ToDoubleFunction<CooccurrenceMatrix> formula;

    Glcm(ToDoubleFunction<CooccurrenceMatrix> formula) {
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. */
    public static Family family() {
        return new FormulaFamily<>("glcm", values(), WITHOUT_VALUE, CooccurrenceMatrix::of);
    }

    @Override
    public String feature() {
        return name();
    }

    @Override
    public double of(CooccurrenceMatrix shared) {
        return formula.applyAsDouble(shared);
    }
}
