package radiome.evaluate;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.num.Quantile;
import radiome.num.Sum;

/**
 * Percentile intervals from resamples drawn with replacement within each class, so that no resample has one class only.
 *
 * @param resamples how many, at least 2
 */
public record StratifiedBootstrap(int resamples) {
    private static final double TAIL = 0.025;

    public StratifiedBootstrap {
        if (resamples < 2) {
            throw new IllegalArgumentException(resamples + " resample(s)");
        }
    }

    /** 2000 resamples. */
    public StratifiedBootstrap() {
        this(2000);
    }

    /**
     * What resamples give.
     *
     * @param interval 2.5 and 97.5 % quantiles (type 7) of the resamples' values that are not NaN
     * @param se their sample standard deviation
     * @param used how many were not NaN; below 2 the rest is NaN
     */
    public record Result(Interval interval, double se, int used) {
        /** From the values of resamples, whoever drew them. */
        public static Result of(double[] values) {
            double[] sorted =
                    Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
            int n = sorted.length;
            if (n < 2) {
                return new Result(Interval.UNDEFINED, Double.NaN, n);
            }
            double mean = Sum.of(n, i -> sorted[i]) / n;
            double squares = Sum.of(n, i -> (sorted[i] - mean) * (sorted[i] - mean));
            return new Result(
                    new Interval(Quantile.of(sorted, TAIL), Quantile.of(sorted, 1 - TAIL)),
                    Math.sqrt(squares / (n - 1)),
                    n);
        }
    }

    /**
     * The AUC, with each resample counted into the sorted scores instead of sorted again; NaN with one class.
     *
     * @throws radiome.error.RadiomeException S20 (a score is NaN or infinite)
     */
    public Result auc(double[] scores, int[] outcome, UniformRandomProvider random) {
        ScoreGroups groups = new ScoreGroups(scores, outcome);
        int[] events = new int[groups.score.length];
        int[] others = new int[groups.score.length];
        return of(
                outcome,
                rows -> {
                    Arrays.fill(events, 0);
                    Arrays.fill(others, 0);
                    for (int row : rows) {
                        (outcome[row] == 1 ? events : others)[groups.groupOf[row]]++;
                    }
                    return auc(events, others) / ((double) groups.positives * groups.negatives);
                },
                random);
    }

    /** Pairs in which the event has the higher score, ties half. */
    private static double auc(int[] events, int[] others) {
        long twice = 0;
        long below = 0;
        for (int g = 0; g < events.length; g++) {
            twice += events[g] * (2 * below + others[g]);
            below += others[g];
        }
        return twice / 2.0;
    }

    /**
     * Any figure of a resample.
     *
     * @param outcome 0 or 1 a row
     * @param figure from a resample's rows (the others first, then the events; the array is reused) to a value
     */
    public Result of(int[] outcome, ToDoubleFunction<int[]> figure, UniformRandomProvider random) {
        int[] others = rowsOf(outcome, 0);
        int[] events = rowsOf(outcome, 1);
        int[] rows = new int[outcome.length];
        double[] values = new double[resamples];
        for (int b = 0; b < resamples; b++) {
            for (int i = 0; i < rows.length; i++) {
                int[] from = i < others.length ? others : events;
                rows[i] = from[random.nextInt(from.length)];
            }
            values[b] = figure.applyAsDouble(rows);
        }
        return Result.of(values);
    }

    private static int[] rowsOf(int[] outcome, int label) {
        return IntStream.range(0, outcome.length)
                .filter(i -> outcome[i] == label)
                .toArray();
    }
}
