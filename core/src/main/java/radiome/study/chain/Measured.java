package radiome.study.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.evaluate.Confusion;
import radiome.evaluate.Interval;
import radiome.evaluate.Proportion;
import radiome.evaluate.Roc;
import radiome.evaluate.StratifiedBootstrap;
import radiome.evaluate.Youden;
import radiome.num.Streams;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Operating;
import radiome.report.data.Performance.Rate;
import radiome.report.data.Performance.RocPoint;

/**
 * Scores measured: AUC with its intervals, the threshold chosen on out-of-fold scores, and rates at it and at the default,
 * for training (apparent and out of fold) and validation rows.
 */
public final class Measured {
    /** Resamples of the threshold's range and of the AUC's bootstrap interval. */
    public static final int THRESHOLD_RESAMPLES = 200;

    public static final int BOOTSTRAP_RESAMPLES = 2000;

    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    private final Rows rows;
    private final Streams streams;

    public Measured(Rows rows, Streams streams) {
        this.rows = rows;
        this.streams = streams;
    }

    /**
     * Three rows of performance: training apparent, training out of fold, validation.
     *
     * @param cell names of sequence, model, classifier
     * @param scores of the cell
     * @param defaultThreshold of the classifier
     */
    public List<Performance> of(Cell cell, Scores scores, double defaultThreshold) {
        int[] training = rows.trainingOutcome().values();
        int[] validation = rows.validationOutcome().values();
        double[] outOfFold = scores.outOfFold();
        double threshold =
                Youden.of(Roc.of(outOfFold, training), defaultThreshold).threshold();
        Interval range = range(outOfFold, training, defaultThreshold, cell);
        Thresholds at = new Thresholds(threshold, range, defaultThreshold);
        return List.of(
                measure(cell, Performance.Rows.TRAINING_APPARENT, scores.apparent(), training, at),
                outOfFold(cell, outOfFold, training, at),
                measure(cell, Performance.Rows.VALIDATION, scores.validation(), validation, at));
    }

    /** Which analysis. */
    public record Cell(String sequence, String model, String classifier) {
        String key() {
            return sequence + "\t" + model + "\t" + classifier;
        }
    }

    private record Thresholds(double chosen, Interval range, double byDefault) {}

    /** 2.5 to 97.5 % of the thresholds chosen on stratified resamples of the out-of-fold scores. */
    private Interval range(double[] scores, int[] outcome, double defaultThreshold, Cell cell) {
        UniformRandomProvider random = streams.of("threshold range", 0, cell.key());
        StratifiedBootstrap.Result result = new StratifiedBootstrap(THRESHOLD_RESAMPLES)
                .of(
                        outcome,
                        drawn -> {
                            double[] s = Arrays.stream(drawn)
                                    .mapToDouble(i -> scores[i])
                                    .toArray();
                            int[] y = Arrays.stream(drawn).map(i -> outcome[i]).toArray();
                            return Youden.of(Roc.of(s, y), defaultThreshold).threshold();
                        },
                        random);
        return result.interval();
    }

    private Performance measure(Cell cell, Performance.Rows cohort, double[] scores, int[] outcome, Thresholds at) {
        Roc roc = Roc.of(scores, outcome);
        Interval bootstrap = new StratifiedBootstrap(BOOTSTRAP_RESAMPLES)
                .auc(scores, outcome, streams.of("auc bootstrap", 0, cohort.name() + "\t" + cell.key()))
                .interval();
        return performance(
                cell,
                cohort,
                outcome,
                roc.auc(),
                List.of(roc.delong(), roc.logitDelong(), bootstrap),
                operating(scores, outcome, at.chosen, at.range),
                operating(scores, outcome, at.byDefault, NONE),
                curve(roc));
    }

    /** The AUC is the mean over folds with both classes; pooled scores serve only the rates at the threshold. */
    private Performance outOfFold(Cell cell, double[] scores, int[] outcome, Thresholds at) {
        double sum = 0;
        int used = 0;
        for (int fold = 0; fold < rows.folds(); fold++) {
            int[] places = rows.scoredIn(fold);
            double auc = Roc.of(
                            Arrays.stream(places).mapToDouble(i -> scores[i]).toArray(),
                            Arrays.stream(places).map(i -> outcome[i]).toArray())
                    .auc();
            if (!Double.isNaN(auc)) {
                sum += auc;
                used++;
            }
        }
        return performance(
                cell,
                Performance.Rows.TRAINING_OUT_OF_FOLD,
                outcome,
                used == 0 ? Double.NaN : sum / used,
                List.of(NONE, NONE, NONE),
                operating(scores, outcome, at.chosen, at.range),
                operating(scores, outcome, at.byDefault, NONE),
                List.of());
    }

    private static Performance performance(
            Cell cell,
            Performance.Rows cohort,
            int[] outcome,
            double auc,
            List<Interval> intervals,
            Operating chosen,
            Operating byDefault,
            List<RocPoint> curve) {
        return new Performance(
                cell.sequence,
                cell.model,
                cell.classifier,
                cohort,
                outcome.length,
                Arrays.stream(outcome).sum(),
                auc,
                shown(intervals.get(0)),
                shown(intervals.get(1)),
                shown(intervals.get(2)),
                chosen,
                byDefault,
                curve);
    }

    private static Operating operating(double[] scores, int[] outcome, double threshold, Interval range) {
        Confusion c = Confusion.at(threshold, scores, outcome);
        return new Operating(
                threshold,
                shown(range),
                c.tp(),
                c.fp(),
                c.tn(),
                c.fn(),
                rate(c.accuracy()),
                rate(c.sensitivity()),
                rate(c.specificity()),
                rate(c.ppv()),
                rate(c.npv()));
    }

    private static Rate rate(Proportion p) {
        return new Rate(p.value(), shown(p.wilson()));
    }

    private static radiome.report.data.Interval shown(Interval interval) {
        return new radiome.report.data.Interval(interval.low(), interval.high());
    }

    private static List<RocPoint> curve(Roc roc) {
        List<RocPoint> points = new ArrayList<>();
        List<Roc.Point> byThreshold = roc.points();
        for (int i = byThreshold.size() - 1; i >= 0; i--) {
            Roc.Point p = byThreshold.get(i);
            if (!Double.isNaN(p.sensitivity()) && !Double.isNaN(p.specificity())) {
                points.add(new RocPoint(1 - p.specificity(), p.sensitivity()));
            }
        }
        return points;
    }
}
