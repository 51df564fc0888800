package radiome.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.num.Normal;

/**
 * The ROC curve of scores against a 0/1 outcome: AUC (ties half) with DeLong's variance and intervals, and the curve's
 * points. Class 1 is positive and a higher score means positive, always: an AUC below 0.5 is never flipped (pROC's default
 * does). Equal to pROC with {@code direction = "<"}; O(n log n) by placements (Sun and Xu 2014). Immutable; bit-equal for
 * any order of rows.
 */
public final class Roc {
    private final ScoreGroups groups;
    private final double auc;
    private final double variance;
    private final Set<Reason> reasons;

    private Roc(ScoreGroups groups) {
        this.groups = groups;
        int m = groups.positives;
        int n = groups.negatives;
        EnumSet<Reason> why = EnumSet.noneOf(Reason.class);
        if (m == 0 || n == 0) {
            auc = Double.NaN;
            variance = Double.NaN;
            why.add(Reason.ONE_CLASS);
        } else {
            auc = (double) sum(groups.events, groups.twicePlacements(true)) / (2.0 * m * n);
            variance = m == 1 || n == 1
                    ? Double.NaN
                    : spread(groups.events, groups.twicePlacements(true), m, n) / m
                            + spread(groups.others, groups.twicePlacements(false), n, m) / n;
            if (Double.isNaN(variance)) {
                why.add(Reason.ONE_ROW);
            } else if (variance == 0) {
                why.add(Reason.ZERO_VARIANCE);
            }
        }
        reasons = Collections.unmodifiableSet(why);
    }

    /**
     * @param scores one a row, higher means event
     * @param outcome 0 or 1 a row
     * @throws radiome.error.RadiomeException S20 (a score is NaN or infinite)
     */
    public static Roc of(double[] scores, int[] outcome) {
        return new Roc(new ScoreGroups(scores, outcome));
    }

    private static long sum(int[] counts, long[] placements) {
        long sum = 0;
        for (int g = 0; g < counts.length; g++) {
            sum += counts[g] * placements[g];
        }
        return sum;
    }

    /** Sample variance of the placement values of one class of {@code size} rows against {@code other} rows. */
    private static double spread(int[] counts, long[] placements, int size, int other) {
        double mean = (double) sum(counts, placements) / size;
        double sum = 0;
        for (int g = 0; g < counts.length; g++) {
            sum += counts[g] * (placements[g] - mean) * (placements[g] - mean);
        }
        return sum / (size - 1) / (4.0 * other * other);
    }

    public int rows() {
        return groups.positives + groups.negatives;
    }

    public int positives() {
        return groups.positives;
    }

    /** NaN when there is one class only. */
    public double auc() {
        return auc;
    }

    /** DeLong's variance of the AUC; NaN with fewer than 2 rows of a class. */
    public double variance() {
        return variance;
    }

    /** Why a figure is NaN or an interval is a point. */
    public Set<Reason> reasons() {
        return reasons;
    }

    /** auc -+ 1.96 sqrt(variance), clipped to [0, 1] as pROC; a point at variance 0. */
    public Interval delong() {
        double half = Normal.Z95 * Math.sqrt(variance);
        return new Interval(clip(auc - half), clip(auc + half));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share)); // keeps NaN
    }

    /** DeLong's interval on the logit scale, better than the plain one above 0.85; NaN at variance 0. */
    public Interval logitDelong() {
        if (!(variance > 0) || auc == 0 || auc == 1) {
            return Interval.UNDEFINED;
        }
        double logit = StrictMath.log(auc / (1 - auc));
        double half = Normal.Z95 * Math.sqrt(variance) / (auc * (1 - auc));
        return new Interval(logistic(logit - half), logistic(logit + half));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Standard error of Hanley and McNeil (1982) with Q1 = A / (2 - A), Q2 = 2 A^2 / (1 + A). */
    public double hanleyMcNeilSe() {
        int m = groups.positives;
        int n = groups.negatives;
        double q1 = auc / (2 - auc);
        double q2 = 2 * auc * auc / (1 + auc);
        return Math.sqrt(
                (auc * (1 - auc) + (m - 1) * (q1 - auc * auc) + (n - 1) * (q2 - auc * auc)) / ((double) m * n));
    }

    /**
     * A point of the curve: predicted positive when score > threshold.
     *
     * @param threshold -Infinity, a midpoint of neighbouring distinct scores, or Infinity
     * @param sensitivity NaN without positives
     * @param specificity NaN without negatives
     */
    public record Point(double threshold, double sensitivity, double specificity) {}

    /** The curve by ascending threshold, from (1, 0) to (0, 1). */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        points.add(point(Double.NEGATIVE_INFINITY, 0, 0));
        int below = 0;
        int eventsBelow = 0;
        for (int g = 0; g < groups.score.length; g++) {
            below += groups.others[g];
            eventsBelow += groups.events[g];
            points.add(point(thresholdAbove(g), eventsBelow, below));
        }
        return List.copyOf(points);
    }

    private double thresholdAbove(int g) {
        // halves first: the sum of two large scores may overflow
        return g + 1 == groups.score.length ? Double.POSITIVE_INFINITY : groups.score[g] / 2 + groups.score[g + 1] / 2;
    }

    private Point point(double threshold, int eventsBelow, int othersBelow) {
        return new Point(
                threshold,
                share(groups.positives - eventsBelow, groups.positives),
                share(othersBelow, groups.negatives));
    }

    /** Sensitivity and specificity at any threshold. */
    public Point at(double threshold) {
        int eventsBelow = 0;
        int othersBelow = 0;
        for (int g = 0; g < groups.score.length && groups.score[g] <= threshold; g++) {
            eventsBelow += groups.events[g];
            othersBelow += groups.others[g];
        }
        return point(threshold, eventsBelow, othersBelow);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /**
     * A point of the precision-recall curve: predicted positive when score >= threshold, as scikit-learn.
     *
     * @param threshold a distinct score; NaN at the last point
     * @param precision 1 at the last point
     * @param recall 0 at the last point
     */
    public record PrecisionRecall(double threshold, double precision, double recall) {}

    /** The precision-recall curve by ascending threshold, that is by descending recall; recall NaN without positives. */
    public List<PrecisionRecall> precisionRecall() {
        List<PrecisionRecall> points = new ArrayList<>();
        int events = groups.positives;
        int others = groups.negatives;
        for (int g = 0; g < groups.score.length; g++) {
            points.add(new PrecisionRecall(
                    groups.score[g], share(events, events + others), share(events, groups.positives)));
            events -= groups.events[g];
            others -= groups.others[g];
        }
        points.add(new PrecisionRecall(Double.NaN, 1, 0));
        return List.copyOf(points);
    }

    /** sum (R_k - R_k-1) P_k over the precision-recall curve, not its trapezium; NaN without positives. */
    public double averagePrecision() {
        List<PrecisionRecall> curve = precisionRecall();
        double sum = 0;
        for (int k = 0; k + 1 < curve.size(); k++) {
            sum += (curve.get(k).recall() - curve.get(k + 1).recall())
                    * curve.get(k).precision();
        }
        return sum;
    }

    /** What a reader of this curve must know: S10, S11, S12, S21. */
    public List<Fault> notices() {
        if (reasons.contains(Reason.ONE_CLASS)) {
            return List.of(Fault.of(
                    StatisticsFault.S10,
                    "",
                    "All " + rows() + " rows have one class: the AUC is not defined (" + Reason.ONE_CLASS.word() + ").",
                    "give counts only, or more patients"));
        }
        if (groups.score.length == 1) {
            return List.of(Fault.of(
                    StatisticsFault.S11,
                    "",
                    "All " + rows() + " scores are equal: AUC 0.5, its interval is a point ("
                            + Reason.ZERO_VARIANCE.word() + ").",
                    "look at what the model was given; nothing selected gives this too"));
        }
        if (auc == 1) {
            return List.of(Fault.of(
                    StatisticsFault.S12,
                    "",
                    "The scores separate the classes perfectly: AUC 1, its interval is a point ("
                            + Reason.ZERO_VARIANCE.word() + ").",
                    "look for a leak: a column made from the outcome or after it"));
        }
        Interval interval = delong();
        if (interval.high() < 0.5) {
            return List.of(Fault.of(
                            StatisticsFault.S21,
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "AUC %.3f, interval %.3f to %.3f: wholly below 0.5.",
                                    auc,
                                    interval.low(),
                                    interval.high()),
                            "is `positive:` right? The AUC is not flipped")
                    .measured(auc, ""));
        }
        return List.of();
    }
}
