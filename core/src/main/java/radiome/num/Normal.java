package radiome.num;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {
    /** Two-sided 95 %: the 0.975 quantile, as R's qnorm gives it. */
    public static final double Z95 = 1.959963984540054;

    private Normal() {}

    /** Two-sided p value of a z statistic; NaN for NaN. */
    public static double twoSided(double z) {
        return Double.isNaN(z)
                ? Double.NaN
                : Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }
}
