package radiome.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.num.Moments;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.TrainingRows;

/**
 * Gaussian naive Bayes as scikit-learn's GaussianNB: normal densities with each class's mean and variance (divided by the
 * class's rows) by column, plus {@code smoothing} times the largest column variance of all training rows; priors are the
 * classes' shares. The score is the probability of the event.
 *
 * @param smoothing share of the largest variance, 0 or above
 */
public record GaussianNaiveBayes(double smoothing) implements Classifier {
    public GaussianNaiveBayes {
        if (!(smoothing >= 0)) {
            throw new IllegalArgumentException("smoothing is " + smoothing);
        }
    }

    /** Smoothing 1e-9. */
    public GaussianNaiveBayes() {
        this(1e-9);
    }

    @Override
    public String name() {
        return "naive-bayes";
    }

    @Override
    public double defaultThreshold() {
        return 0.5;
    }

    /**
     * @throws radiome.error.RadiomeException as {@link Classifier#fit}; S16 when a variance is 0 even after smoothing
     */
    @Override
    public Classifier.Fitted fit(FeatureTable training, Outcome outcome) {
        TrainingRows.check(training, outcome);
        if (training.columns() == 0) {
            return new EventRate().fit(training, outcome);
        }
        List<String> names = Canonical.names(training.names());
        int[] all = Canonical.rows(training.ids());
        double largest = 0;
        for (int j = 0; j < training.columns(); j++) {
            largest = Math.max(largest, variance(Moments.of(training.column(j), all)));
        }
        FeatureTable x = training.columns(names);
        double added = smoothing * largest;
        return new Fitted(names, classOf(0, x, outcome, all, added), classOf(1, x, outcome, all, added));
    }

    private static ClassModel classOf(int label, FeatureTable x, Outcome outcome, int[] all, double added) {
        int[] rows = IntStream.of(all).filter(i -> outcome.at(i) == label).toArray();
        List<Moments> moments = IntStream.range(0, x.columns())
                .mapToObj(j -> Moments.of(x.column(j), rows))
                .toList();
        List<Double> variances = moments.stream().map(m -> variance(m) + added).toList();
        for (int j = 0; j < variances.size(); j++) {
            if (!(variances.get(j) > 0)) {
                throw Fault.of(
                                StatisticsFault.S16,
                                "",
                                "Column " + x.names().get(j) + " has no spread in a class, and none is added.",
                                "drop constant columns, or a smoothing above 0")
                        .at(Level.STOP)
                        .raise();
            }
        }
        return new ClassModel(
                (double) rows.length / all.length,
                moments.stream().map(Moments::mean).toList(),
                variances);
    }

    private static double variance(Moments moments) {
        return moments.sd() * moments.sd();
    }

    /**
     * One class of a fitted model.
     *
     * @param prior its share of the training rows
     * @param means by column
     * @param variances by column, smoothing included
     */
    public record ClassModel(double prior, List<Double> means, List<Double> variances) {
        public ClassModel {
            means = List.copyOf(means);
            variances = List.copyOf(variances);
        }

        private double jointLog(FeatureTable x, int row) {
            double sum = StrictMath.log(prior);
            for (int j = 0; j < x.columns(); j++) {
                double d = x.at(row, j) - means.get(j);
                double v = variances.get(j);
                sum -= 0.5 * (StrictMath.log(2 * Math.PI * v) + d * d / v);
            }
            return sum;
        }
    }

    /**
     * Two normal densities a column.
     *
     * @param columns by name
     * @param without the class without the event
     * @param with the class with the event
     */
    public record Fitted(List<String> columns, ClassModel without, ClassModel with) implements Classifier.Fitted {
        public Fitted {
            columns = List.copyOf(columns);
        }

        /** Log of prior times density, rows x 2: without the event, with it. */
        public double[][] jointLogs(FeatureTable rows) {
            FeatureTable x = TrainingRows.columns(rows, columns);
            TrainingRows.finite(x);
            return IntStream.range(0, x.rows())
                    .mapToObj(i -> new double[] {without.jointLog(x, i), with.jointLog(x, i)})
                    .toArray(double[][]::new);
        }

        /**
         * The probability of the event. Only the difference of the joint logs counts, so logs far below -745 do not
         * underflow; rows so far off that both are infinite get the prior.
         */
        @Override
        public double[] score(FeatureTable rows) {
            return Arrays.stream(jointLogs(rows))
                    .mapToDouble(joint -> joint[0] == joint[1] && Double.isInfinite(joint[0])
                            ? with.prior
                            : 1 / (1 + StrictMath.exp(joint[0] - joint[1])))
                    .toArray();
        }
    }
}
