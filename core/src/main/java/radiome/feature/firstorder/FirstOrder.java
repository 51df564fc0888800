package radiome.feature.firstorder;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import radiome.feature.formula.Family;
import radiome.feature.formula.Formula;
import radiome.feature.formula.FormulaFamily;

/**
 * First-order statistics of the grey values x of an ROI, n of them, NaN left out. Units are those of the image unless said
 * otherwise. Names and definitions: PyRadiomics, {@code firstorder.py}; IBSI codes beside them. Entropy and Uniformity look
 * at the grey levels, with p the share of each level in the ROI.
 */
public enum FirstOrder implements Formula<Moments> {
    /** The value with 10 % of the values at or below it, interpolated between ranks; IBSI QG58. */
    P10("10Percentile", m -> m.percentile(10)),

    /** The value with 90 % of the values at or below it, interpolated between ranks; IBSI 8DWT. */
    P90("90Percentile", m -> m.percentile(90)),

    /** Sum of (x + shift)^2, shift being voxelArrayShift; squared units; grows with the ROI; IBSI N8CA. */
    Energy(m -> m.energy),

    /** -sum p log2(p + eps), bits; -3.2e-16 for a flat ROI, as PyRadiomics; IBSI TLU2. */
    Entropy(m -> m.levels().entropy()),

    /** 75th minus 25th percentile; IBSI SALO. */
    InterquartileRange(m -> m.percentile(75) - m.percentile(25)),

    /** Fourth standardised moment, no unit; 3 for a normal distribution, 0 for a flat ROI, as PyRadiomics; IBSI IPH6 + 3. */
    Kurtosis(m -> m.moment2 == 0 ? 0 : m.moment4 / (m.moment2 * m.moment2)),

    /** Largest x; IBSI 84IY. */
    Maximum(m -> m.max),

    /** Mean of |x - mean|; IBSI 4FUA. */
    MeanAbsoluteDeviation(m -> m.absoluteDeviation),

    /** Mean of x; IBSI Q4LE. */
    Mean(m -> m.mean),

    /** The 50th percentile; IBSI Y12H. */
    Median(m -> m.percentile(50)),

    /** Smallest x; IBSI 1GSF. */
    Minimum(m -> m.min),

    /** Largest minus smallest x; IBSI 2OJQ. */
    Range(m -> m.max - m.min),

    /**
     * Mean absolute deviation of the values from the 10th to the 90th percentile, both included, about their own mean; NaN
     * where none lies there (two voxels); IBSI 1128.
     */
    RobustMeanAbsoluteDeviation(m -> m.robustAbsoluteDeviation()),

    /** Square root of the mean of (x + shift)^2; IBSI 5ZWQ. */
    RootMeanSquared(m -> Math.sqrt(m.energy / m.n)),

    /** Third standardised moment, no unit; 0 for a flat ROI, as PyRadiomics; IBSI KE2A. */
    Skewness(m -> m.moment2 == 0 ? 0 : m.moment3 / (m.moment2 * Math.sqrt(m.moment2))),

    /** Square root of Variance; deprecated in PyRadiomics since it says the same. */
    StandardDeviation(m -> Math.sqrt(m.moment2)),

    /** Energy times the volume of a voxel in mm^3 (mm^2 in a 2-D image). */
    TotalEnergy(m -> m.energy * m.voxelSize),

    /** Sum of p^2, no unit; 1 for a flat ROI; IBSI BJ5W. */
    Uniformity(m -> m.levels().energy()),

    /** Mean of (x - mean)^2, divided by n; squared units; IBSI ECT3. */
    Variance(m -> m.moment2);

    private final String feature;
    private final ToDoubleFunction<Moments> formula;

    FirstOrder(ToDoubleFunction<Moments> formula) {
        this.feature = name();
        this.formula = formula;
    }

    FirstOrder(String feature, ToDoubleFunction<Moments> formula) {
        this.feature = feature;
        this.formula = formula;
    }

    /** The family for {@code feature.Families}. The binning runs whatever is chosen, and with it its refusals, as in PyRadiomics. */
    public static Family family() {
        return new FormulaFamily<>("firstorder", values(), List.of(), region -> Stream.of(new Moments(region)));
    }

    @Override
    public String feature() {
        return feature;
    }

    @Override
    public double of(Moments shared) {
        return formula.applyAsDouble(shared);
    }

    @Override
    public boolean isDeprecated() {
        return this == StandardDeviation;
    }
}
