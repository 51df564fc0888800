package radiome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static radiome.model.ClassifierContract.refused;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

class GaussianNaiveBayesTest implements LearningContract {
    private static final FeatureTable LINE =
            new FeatureTable(List.of("a", "b", "c", "d", "e"), List.of("x"), new double[] {0, 2, 10, 12, 14});
    private static final Outcome OUTCOME = new Outcome(LINE.ids(), new int[] {0, 0, 1, 1, 1});

    @Override
    public Classifier classifier() {
        return new GaussianNaiveBayes();
    }

    @Test
    void densitiesAreThoseOfTheClassesWithPopulationVariance() {
        GaussianNaiveBayes.Fitted fitted = (GaussianNaiveBayes.Fitted) new GaussianNaiveBayes(0).fit(LINE, OUTCOME);
        assertThat(fitted.without()).isEqualTo(new GaussianNaiveBayes.ClassModel(0.4, List.of(1.0), List.of(1.0)));
        assertThat(fitted.with().prior()).isEqualTo(0.6);
        assertThat(fitted.with().means()).containsExactly(12.0);
        assertThat(fitted.with().variances().get(0)).isCloseTo(8.0 / 3, Offset.offset(1e-14));
        double x = 5;
        double d0 = 0.4 * StrictMath.exp(-8) / Math.sqrt(2 * Math.PI);
        double d1 = 0.6 * StrictMath.exp(-49 * 3 / 16.0) / Math.sqrt(2 * Math.PI * 8 / 3);
        FeatureTable row = new FeatureTable(List.of("new"), List.of("x"), new double[] {x});
        assertThat(fitted.score(row)[0]).isCloseTo(d1 / (d0 + d1), Offset.offset(1e-15));
    }

    @Test
    void aColumnConstantInOneClassIsSmoothed() {
        FeatureTable table =
                new FeatureTable(LINE.ids(), List.of("x", "y"), new double[] {0, 1, 2, 1, 10, 3, 12, 4, 14, 5});
        GaussianNaiveBayes.Fitted fitted = (GaussianNaiveBayes.Fitted) new GaussianNaiveBayes().fit(table, OUTCOME);
        assertThat(fitted.without().variances().get(1)).isPositive().isLessThan(1e-6);
        for (double score : fitted.score(table)) {
            assertThat(score).isBetween(0.0, 1.0);
        }
    }

    @Test
    void withoutAnySpreadItIsRefused() {
        FeatureTable flat = LINE.with((value, j) -> 3);
        refused("S16", "constant", () -> new GaussianNaiveBayes().fit(flat, OUTCOME));
    }

    @Test
    void rowsBeyondAnyDensityGetThePrior() {
        FeatureTable row = new FeatureTable(List.of("new"), List.of("x"), new double[] {1e300});
        assertThat(new GaussianNaiveBayes().fit(LINE, OUTCOME).score(row)).containsExactly(0.6);
    }
}
