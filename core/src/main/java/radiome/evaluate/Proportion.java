package radiome.evaluate;

import org.apache.commons.statistics.distribution.BetaDistribution;
import radiome.num.Normal;

/**
 * Successes out of trials.
 *
 * @param successes from 0 to trials
 * @param trials 0 gives NaN everywhere
 */
public record Proportion(int successes, int trials) {
    private static final double TAIL = 0.025;

    public double value() {
        return trials == 0 ? Double.NaN : (double) successes / trials;
    }

    /** Wilson's score interval without continuity correction (R's prop.test); exactly 0 and 1 at the ends. */
    public Interval wilson() {
        if (trials == 0) {
            return Interval.UNDEFINED;
        }
        double n = trials;
        double p = value();
        double z2 = Normal.Z95 * Normal.Z95;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Normal.Z95 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        return new Interval(successes == 0 ? 0 : centre - half, successes == trials ? 1 : centre + half);
    }

    /** The exact interval of Clopper and Pearson by beta quantiles (R's binom.test). */
    public Interval clopperPearson() {
        if (trials == 0) {
            return Interval.UNDEFINED;
        }
        int failures = trials - successes;
        double low = successes == 0
                ? 0
                : BetaDistribution.of(successes, failures + 1.0).inverseCumulativeProbability(TAIL);
        double high = failures == 0
                ? 1
                : BetaDistribution.of(successes + 1.0, failures).inverseSurvivalProbability(TAIL);
        return new Interval(low, high);
    }
}
