package radiome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.RadiomeException;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** What every classifier keeps; a new classifier's test implements this and gives its classifier. */
interface ClassifierContract {
    int ROWS = 50;

    Classifier classifier();

    private static FeatureTable table(long seed) {
        return Drawn.table(seed, ROWS, 4);
    }

    private static Outcome outcome(FeatureTable table) {
        return Drawn.outcome(1, table, 2);
    }

    private Classifier.Fitted fit(FeatureTable table) {
        return classifier().fit(table, outcome(table));
    }

    @Test
    default void changesNothingItWasGiven() {
        FeatureTable table = table(1);
        double[] before = Drawn.values(table);
        fit(table).score(table);
        assertThat(Drawn.values(table)).containsExactly(before);
    }

    @Test
    default void sameRowsSameBytes() {
        FeatureTable table = table(2);
        assertThat(fit(table).score(table)).containsExactly(fit(table).score(table));
    }

    /** Bit for bit. */
    @Test
    default void theOrderOfTrainingRowsAndColumnsDoesNotMatter() {
        FeatureTable table = table(3);
        int[] order = Drawn.order(4, ROWS);
        FeatureTable shuffled = Drawn.columnsShuffled(5, table.select(order));
        Classifier.Fitted found = classifier().fit(shuffled, outcome(table).select(order));
        assertThat(found.score(table)).containsExactly(fit(table).score(table));
    }

    @Test
    default void columnsAreMatchedByNameAndOthersIgnored() {
        FeatureTable table = table(6);
        double[] another = new double[ROWS];
        another[3] = Double.NaN;
        FeatureTable other = Drawn.columnsShuffled(7, Drawn.withColumn(table, "another", another));
        assertThat(fit(table).score(other)).containsExactly(fit(table).score(table));
    }

    @Test
    default void rowsAreScoredOneByOne() {
        FeatureTable table = table(8);
        double[] all = fit(table).score(table);
        assertThat(fit(table).score(table.select(new int[] {7}))).containsExactly(all[7]);
        assertThat(fit(table).score(table.select(new int[0]))).isEmpty();
    }

    @Test
    default void scoresAreFiniteAndFarRowsToo() {
        FeatureTable table = table(9);
        for (double far : new double[] {0, 1e8, -1e200, Double.MAX_VALUE}) {
            FeatureTable rows = Drawn.withCell(table.select(new int[] {0}), 0, 2, far);
            for (double score : fit(table).score(rows)) {
                assertThat(score).isFinite();
            }
        }
    }

    @Test
    default void aHigherScoreMeansTheEvent() {
        FeatureTable table = Drawn.table(10, 200, 2);
        Outcome outcome = Drawn.outcome(1, table, 50);
        double[] scores = classifier().fit(table, outcome).score(table);
        double events = 0;
        double others = 0;
        for (int i = 0; i < scores.length; i++) {
            events += outcome.at(i) * scores[i] / outcome.events();
            others += (1 - outcome.at(i)) * scores[i] / (outcome.rows() - outcome.events());
        }
        assertThat(events).isGreaterThanOrEqualTo(others);
    }

    @Test
    default void withoutColumnsEveryRowGetsTheEventRate() {
        FeatureTable table = table(11);
        Classifier.Fitted fitted = classifier().fit(table.columns(List.of()), outcome(table));
        double rate = (double) outcome(table).events() / ROWS;
        assertThat(fitted.score(table)).hasSize(ROWS).containsOnly(rate);
    }

    @Test
    default void oneClassIsRefused() {
        FeatureTable table = table(12);
        refused("S9", "positive:", () -> classifier().fit(table, new Outcome(table.ids(), new int[ROWS])));
    }

    @Test
    default void tooFewRowsAreRefused() {
        FeatureTable table = table(13).select(new int[] {0});
        refused("S9", "more patients", () -> classifier().fit(table, new Outcome(table.ids(), new int[] {1})));
    }

    @Test
    default void aMissingOrInfiniteValueIsRefusedWithItsPlace() {
        for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            FeatureTable table = Drawn.withCell(table(14), 3, 1, bad);
            refused("S20", "impute", () -> classifier().fit(table, outcome(table)));
        }
    }

    @Test
    default void anOutcomeOfOtherRowsIsAMistakeOfTheCaller() {
        FeatureTable table = table(15);
        Outcome other = outcome(table).select(Drawn.order(1, ROWS));
        assertThatThrownBy(() -> classifier().fit(table, other)).isInstanceOf(IllegalArgumentException.class);
    }

    static void refused(String code, String fix, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code().name()).isEqualTo(code);
            assertThat(e.fault().fix()).contains(fix);
        });
    }
}
