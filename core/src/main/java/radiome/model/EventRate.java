package radiome.model;

import java.util.Arrays;
import java.util.List;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.TrainingRows;

/** The training rows' event rate as every row's score, whatever the columns: what is left when nothing is selected. */
public record EventRate() implements Classifier {
    @Override
    public String name() {
        return "event-rate";
    }

    @Override
    public double defaultThreshold() {
        return 0.5;
    }

    @Override
    public Fitted fit(FeatureTable training, Outcome outcome) {
        TrainingRows.check(training, outcome);
        return new Fitted((double) outcome.events() / outcome.rows());
    }

    /**
     * @param rate events per training row
     */
    public record Fitted(double rate) implements Classifier.Fitted {
        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public double[] score(FeatureTable rows) {
            double[] scores = new double[rows.rows()];
            Arrays.fill(scores, rate);
            return scores;
        }
    }
}
