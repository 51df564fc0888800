package radiome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static radiome.model.ClassifierContract.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.table.Drawn;
import radiome.table.FeatureTable;

/** What classifiers that look at columns keep beside {@link ClassifierContract}. */
interface LearningContract extends ClassifierContract {
    @Test
    default void aMissingColumnIsNamed() {
        FeatureTable table = Drawn.table(20, ROWS, 3);
        Classifier.Fitted fitted = classifier().fit(table, Drawn.outcome(1, table, 1));
        assertThat(fitted.columns()).containsExactly("f000", "f001", "f002");
        refused("M6", "rename", () -> fitted.score(table.columns(List.of("f000", "f002"))));
    }

    @Test
    default void aMissingValueOfANewRowIsRefused() {
        FeatureTable table = Drawn.table(21, ROWS, 3);
        Classifier.Fitted fitted = classifier().fit(table, Drawn.outcome(1, table, 1));
        refused("S20", "impute", () -> fitted.score(Drawn.withCell(table, 5, 1, Double.NaN)));
    }

    @Test
    default void aColumnThatTellsTheOutcomeTellsIt() {
        FeatureTable table = Drawn.table(22, 200, 2);
        int[] y = Drawn.outcome(1, table, 50).values();
        double[] scores = classifier().fit(table, Drawn.outcome(1, table, 50)).score(table);
        int right = 0;
        for (int i = 0; i < y.length; i++) {
            right += (scores[i] > classifier().defaultThreshold() ? 1 : 0) == y[i] ? 1 : 0;
        }
        assertThat(right).isGreaterThan(180);
    }
}
