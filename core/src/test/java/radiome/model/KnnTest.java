package radiome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static radiome.model.ClassifierContract.refused;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

class KnnTest implements LearningContract {
    private static final FeatureTable LINE =
            new FeatureTable(List.of("a", "b", "c", "d"), List.of("x"), new double[] {0, 1, 2, 4});
    private static final Outcome OUTCOME = new Outcome(LINE.ids(), new int[] {1, 0, 1, 0});

    @Override
    public Classifier classifier() {
        return new Knn();
    }

    @Nested
    class WeightedByDistance implements LearningContract {
        @Override
        public Classifier classifier() {
            return new Knn(5, Knn.Weights.DISTANCE);
        }
    }

    private static double score(Knn knn, double x) {
        return knn.fit(LINE, OUTCOME).score(new FeatureTable(List.of("new"), List.of("x"), new double[] {x}))[0];
    }

    @Test
    void theScoreIsTheShareOfEventsAmongTheNearest() {
        assertThat(score(new Knn(1, Knn.Weights.UNIFORM), 3.5)).isEqualTo(0);
        assertThat(score(new Knn(3, Knn.Weights.UNIFORM), 0.4)).isEqualTo(2.0 / 3);
        assertThat(score(new Knn(4, Knn.Weights.UNIFORM), 100)).isEqualTo(0.5);
    }

    @Test
    void ofEqualDistancesTheSmallerIdIsNearer() {
        assertThat(score(new Knn(1, Knn.Weights.UNIFORM), 0.5)).isEqualTo(1); // a and b at 0.5
        assertThat(score(new Knn(1, Knn.Weights.UNIFORM), 1.5)).isEqualTo(0); // b and c
    }

    @Test
    void nearRowsCountMoreByDistance() {
        // at 0.5: a and b at 0.5, c at 1.5: weights 2, 2, 2/3
        assertThat(score(new Knn(3, Knn.Weights.DISTANCE), 0.5)).isCloseTo(4.0 / 7, Offset.offset(1e-15));
    }

    @Test
    void atDistanceZeroOnlyThoseCount() {
        assertThat(score(new Knn(3, Knn.Weights.DISTANCE), 2)).isEqualTo(1);
    }

    @Test
    void subnormalAndInfiniteDistancesGiveNoNan() {
        assertThat(score(new Knn(4, Knn.Weights.DISTANCE), 1e-310)).isBetween(0.0, 1.0);
        assertThat(score(new Knn(4, Knn.Weights.DISTANCE), 1e200)).isEqualTo(0.5);
    }

    @Test
    void moreNeighboursThanRowsAreRefused() {
        refused("S19", "k: 4", () -> new Knn(5, Knn.Weights.UNIFORM).fit(LINE, OUTCOME));
        assertThat(new Knn(4, Knn.Weights.UNIFORM).fit(LINE, OUTCOME).score(LINE))
                .containsOnly(0.5);
    }

    /** Against a sort of all distances. */
    @Test
    void theNearestAreThoseOfAFullSort() {
        FeatureTable training = Drawn.table(1, 40, 3);
        Outcome outcome = Drawn.outcome(1, training, 0);
        FeatureTable rows = Drawn.table(2, 20, 3);
        double[] scores = new Knn(7, Knn.Weights.UNIFORM).fit(training, outcome).score(rows);
        for (int r = 0; r < rows.rows(); r++) {
            int row = r;
            Integer[] order = java.util.stream.IntStream.range(0, 40).boxed().toArray(Integer[]::new);
            java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> squared(training, i, rows, row)));
            double events = 0;
            for (int k = 0; k < 7; k++) {
                events += outcome.at(order[k]);
            }
            assertThat(scores[r]).isEqualTo(events / 7);
        }
    }

    private static double squared(FeatureTable a, int i, FeatureTable b, int k) {
        double sum = 0;
        for (int j = 0; j < a.columns(); j++) {
            sum += (a.at(i, j) - b.at(k, j)) * (a.at(i, j) - b.at(k, j));
        }
        return sum;
    }
}
