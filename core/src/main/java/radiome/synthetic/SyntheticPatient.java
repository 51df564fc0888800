package radiome.synthetic;

import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import radiome.num.Streams;

/**
 * What is drawn for one patient before any image is made.
 *
 * @param id {@code P001} and so on
 * @param centre place in the list of centres
 * @param age years
 * @param sex {@code M} or {@code F}
 * @param tStage 1 to 4
 * @param nStage 0 to 3
 * @param volumeMl of the lesion, 3 to 60
 * @param heterogeneity standard deviation of the lesion's texture as a share of its signal, 0.03 to 0.4
 * @param correlationMm correlation length of the texture, 1.5 to 6 mm
 * @param logit of the outcome's probability, up to a constant; what an oracle knows
 * @param rank logit minus the logistic quantile of a uniform number: the patients with the largest have the event
 */
record SyntheticPatient(
        String id,
        int centre,
        int age,
        String sex,
        int tStage,
        int nStage,
        double volumeMl,
        double heterogeneity,
        double correlationMm,
        double logit,
        double rank) {

    /** Effect of one standard deviation of log volume, of heterogeneity, and of one N stage on the logit. */
    static final double VOLUME_EFFECT = 0.5;

    static final double HETEROGENEITY_EFFECT = 1.8;
    static final double N_STAGE_EFFECT = 0.3;

    private static final double MEDIAN_VOLUME_ML = 14;
    private static final double MEDIAN_HETEROGENEITY = 0.11;

    static SyntheticPatient of(Streams streams, int index, int centre) {
        UniformRandomProvider random = streams.of("synthetic patient", index, "");
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        int age = (int) Math.max(18, Math.min(85, Math.rint(48 + 11 * normal.sample())));
        String sex = random.nextDouble() < 0.72 ? "M" : "F";
        int tStage = 1 + draw(random, 0.08, 0.17, 0.45, 0.30);
        int nStage = draw(random, 0.08, 0.27, 0.40, 0.25);
        double volume = within(normal.sample(), 2.4);
        double heterogeneity = within(normal.sample(), 2.4);
        double correlation = 1.5 + 4.5 * random.nextDouble();
        double logit = VOLUME_EFFECT * volume + HETEROGENEITY_EFFECT * heterogeneity + N_STAGE_EFFECT * (nStage - 1.7);
        double uniform = random.nextDouble();
        return new SyntheticPatient(
                String.format(Locale.ROOT, "P%03d", index + 1),
                centre,
                age,
                sex,
                tStage,
                nStage,
                MEDIAN_VOLUME_ML * StrictMath.exp(0.6 * volume),
                MEDIAN_HETEROGENEITY * StrictMath.exp(0.5 * heterogeneity),
                correlation,
                logit,
                logit - StrictMath.log(uniform / (1 - uniform)));
    }

    /** An index drawn with these probabilities, which sum to 1. */
    private static int draw(UniformRandomProvider random, double... shares) {
        double u = random.nextDouble();
        int k = 0;
        while (k < shares.length - 1 && u >= shares[k]) {
            u -= shares[k++];
        }
        return k;
    }

    private static double within(double x, double bound) {
        return Math.max(-bound, Math.min(bound, x));
    }
}
