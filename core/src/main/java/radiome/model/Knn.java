package radiome.model;

import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.TrainingRows;

/**
 * k nearest neighbours by Euclidean distance, as scikit-learn's KNeighborsClassifier; at equal distances the training row
 * with the smaller id is nearer (scikit-learn leaves it to a partial sort). The score is the neighbours' share of events.
 *
 * @param k neighbours, from 1 to the number of training rows
 * @param weights how much a neighbour counts
 */
public record Knn(int k, Weights weights) implements Classifier {
    /** How much a neighbour counts. */
    public enum Weights {
        /** All alike. */
        UNIFORM,
        /** 1 / distance; if any of the k lies at distance 0 only those count, all alike. */
        DISTANCE
    }

    public Knn {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k);
        }
    }

    /** k = 5, all neighbours alike. */
    public Knn() {
        this(5, Weights.UNIFORM);
    }

    @Override
    public String name() {
        return "knn";
    }

    @Override
    public double defaultThreshold() {
        return 0.5;
    }

    /**
     * @throws radiome.error.RadiomeException as {@link Classifier#fit}; S19 when k is above the number of training rows
     */
    @Override
    public Classifier.Fitted fit(FeatureTable training, Outcome outcome) {
        TrainingRows.check(training, outcome);
        if (training.columns() == 0) {
            return new EventRate().fit(training, outcome);
        }
        if (k > training.rows()) {
            throw Fault.of(
                            StatisticsFault.S19,
                            "",
                            k + " nearest neighbours are asked for, but there are " + training.rows()
                                    + " training rows.",
                            "`k: " + training.rows() + "` or less, or more patients")
                    .measured(training.rows(), "rows")
                    .at(Level.STOP)
                    .raise();
        }
        return new Fitted(this, Canonical.of(training), outcome.select(Canonical.rows(training.ids())));
    }

    /** The training rows by id and columns by name. */
    public record Fitted(Knn settings, FeatureTable training, Outcome outcome) implements Classifier.Fitted {
        @Override
        public List<String> columns() {
            return training.names();
        }

        @Override
        public double[] score(FeatureTable rows) {
            FeatureTable x = TrainingRows.columns(rows, columns());
            TrainingRows.finite(x);
            return IntStream.range(0, x.rows()).mapToDouble(i -> score(x, i)).toArray();
        }

        private double score(FeatureTable x, int row) {
            double[] distance = IntStream.range(0, training.rows())
                    .mapToDouble(i -> distance(x, row, i))
                    .toArray();
            int[] nearest = nearest(distance);
            double events = 0;
            double total = 0;
            for (int i : nearest) {
                double weight = weight(distance[i], distance[nearest[0]]);
                events += weight * outcome.at(i);
                total += weight;
            }
            return events / total;
        }

        /** Relative to the nearest, so that tiny and infinite distances give no NaN. */
        private double weight(double distance, double smallest) {
            return switch (settings.weights) {
                case UNIFORM -> 1;
                case DISTANCE -> distance == smallest ? 1 : smallest / distance;
            };
        }

        private double distance(FeatureTable x, int row, int trainingRow) {
            double sum = 0;
            for (int j = 0; j < x.columns(); j++) {
                double d = x.at(row, j) - training.at(trainingRow, j);
                sum += d * d;
            }
            return Math.sqrt(sum);
        }

        /** The k nearest, nearest first; equal distances by row, that is by id. */
        private int[] nearest(double[] distance) {
            int[] best = new int[settings.k];
            for (int i = 0; i < distance.length; i++) {
                int at = Math.min(i, best.length);
                while (at > 0 && distance[i] < distance[best[at - 1]]) {
                    if (at < best.length) {
                        best[at] = best[at - 1];
                    }
                    at--;
                }
                if (at < best.length) {
                    best[at] = i;
                }
            }
            return best;
        }
    }
}
