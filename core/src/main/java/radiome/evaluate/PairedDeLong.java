package radiome.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import radiome.num.Normal;

/**
 * DeLong's comparison of two models' AUCs on the same rows (1988), as pROC's roc.test, but for two models without variance:
 * there z and p are NaN ({@code zero_variance}) where pROC gives Inf and 0. Everything is NaN with fewer than 2 rows of a
 * class.
 *
 * @param first the first model's curve
 * @param second the second model's curve
 * @param covariance of the two AUCs
 * @param difference first AUC - second AUC
 * @param se of the difference
 * @param z difference / se; 0 when the models order the rows alike ({@code identical_scores})
 * @param p two-sided
 * @param reasons why z and p are what they are at the edges
 */
public record PairedDeLong(
        Roc first,
        Roc second,
        double covariance,
        double difference,
        double se,
        double z,
        double p,
        Set<Reason> reasons) {

    /**
     * @param a the first model's scores, one a row
     * @param b the second model's scores of the same rows
     * @param outcome 0 or 1 a row
     * @throws radiome.error.RadiomeException S20 (a score is NaN or infinite)
     */
    public static PairedDeLong of(double[] a, double[] b, int[] outcome) {
        Roc first = Roc.of(a, outcome);
        Roc second = Roc.of(b, outcome);
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (Double.isNaN(first.variance())) {
            reasons.addAll(first.reasons());
        }
        Placements x = new Placements(a, outcome);
        Placements y = new Placements(b, outcome);
        double difference = first.auc() - second.auc();
        // from the differences of placements, not var + var - 2 cov: equal models give 0, not a rounding error
        double se = Math.sqrt(x.minus(y).variance());
        double z = difference / se;
        if (x.isSameAs(y) && !Double.isNaN(se)) {
            z = 0;
            reasons.add(Reason.IDENTICAL_SCORES);
        } else if (se == 0) {
            z = Double.NaN;
            reasons.add(Reason.ZERO_VARIANCE);
        }
        return new PairedDeLong(
                first,
                second,
                x.covariance(y),
                difference,
                se,
                z,
                Normal.twoSided(z),
                Collections.unmodifiableSet(reasons));
    }

    /** difference -+ 1.96 se, not clipped. */
    public Interval interval() {
        double half = Normal.Z95 * se;
        return new Interval(difference - half, difference + half);
    }
}
