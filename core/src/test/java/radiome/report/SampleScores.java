package radiome.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.num.Streams;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Operating;
import radiome.report.data.Performance.Rate;
import radiome.report.data.Performance.RocPoint;
import radiome.report.data.Performance.Rows;

/** Performance rows from made-up scores. */
final class SampleScores {
    private SampleScores() {}

    static Performance row(String sequence, String model, String classifier, Rows cohort, double shift) {
        Counts counts = cohort == Rows.VALIDATION ? SampleReport.VALIDATION : SampleReport.TRAINING;
        UniformRandomProvider random = new Streams(191).of(sequence, 0, model + classifier + cohort);
        double[] scores = new double[counts.n()];
        for (int i = 0; i < scores.length; i++) {
            double value = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
            double logit = 1.6 * value + (i < counts.events() ? shift : 0) - 0.5;
            scores[i] = 1 / (1 + StrictMath.exp(-logit));
        }
        List<RocPoint> roc = roc(scores, counts.events());
        double auc = area(roc);
        boolean pooled = cohort == Rows.TRAINING_OUT_OF_FOLD;
        double half = 1.96 * Math.sqrt(auc * (1 - auc) / counts.n()) + 0.03;
        Interval around = pooled ? Interval.NONE : new Interval(Math.max(0, auc - half), Math.min(1, auc + half));
        Interval logit = pooled || auc == 1 ? Interval.NONE : logit(auc, half);
        return new Performance(
                sequence,
                model,
                classifier,
                cohort,
                counts.n(),
                counts.events(),
                auc,
                around,
                logit,
                pooled ? Interval.NONE : new Interval(around.low() + 0.01, Math.min(1, around.high() + 0.01)),
                at(scores, counts.events(), 0.4213, new Interval(0.31, 0.55)),
                at(scores, counts.events(), 0.5, Interval.NONE),
                pooled ? List.of() : roc);
    }

    private static Interval logit(double auc, double half) {
        double middle = StrictMath.log(auc / (1 - auc));
        double reach = half / (auc * (1 - auc));
        return new Interval(1 / (1 + StrictMath.exp(reach - middle)), 1 / (1 + StrictMath.exp(-reach - middle)));
    }

    private static List<RocPoint> roc(double[] scores, int events) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        List<RocPoint> points = new ArrayList<>();
        points.add(new RocPoint(0, 0));
        for (int i = sorted.length - 1; i >= 0; i--) {
            int tp = 0;
            int fp = 0;
            for (int j = 0; j < scores.length; j++) {
                tp += j < events && scores[j] >= sorted[i] ? 1 : 0;
                fp += j >= events && scores[j] >= sorted[i] ? 1 : 0;
            }
            points.add(new RocPoint((double) fp / (scores.length - events), (double) tp / events));
        }
        return points;
    }

    private static double area(List<RocPoint> roc) {
        double sum = 0;
        for (int i = 1; i < roc.size(); i++) {
            sum += (roc.get(i).falsePositiveRate() - roc.get(i - 1).falsePositiveRate())
                    * (roc.get(i).truePositiveRate() + roc.get(i - 1).truePositiveRate())
                    / 2;
        }
        return sum;
    }

    private static Operating at(double[] scores, int events, double threshold, Interval range) {
        int tp = 0;
        int fp = 0;
        for (int i = 0; i < scores.length; i++) {
            tp += i < events && scores[i] > threshold ? 1 : 0;
            fp += i >= events && scores[i] > threshold ? 1 : 0;
        }
        int fn = events - tp;
        int tn = scores.length - events - fp;
        return new Operating(
                threshold,
                range,
                tp,
                fp,
                tn,
                fn,
                rate(tp + tn, scores.length),
                rate(tp, events),
                rate(tn, tn + fp),
                rate(tp, tp + fp),
                rate(tn, tn + fn));
    }

    static Rate rate(int count, int n) {
        if (n == 0) {
            return new Rate(Double.NaN, Interval.NONE);
        }
        double z = 1.959963984540054;
        double p = (double) count / n;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new Rate(p, new Interval(Math.max(0, centre - half), Math.min(1, centre + half)));
    }
}
