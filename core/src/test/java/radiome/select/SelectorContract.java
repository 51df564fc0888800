package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.RadiomeException;
import radiome.num.Folds;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** What every selector keeps; a new selector's test implements this and gives its selector. */
interface SelectorContract {
    int ROWS = 60;

    Selector selector();

    private static FeatureTable table(long seed) {
        return Drawn.table(seed, ROWS, 12);
    }

    static Outcome outcome(FeatureTable table) {
        return Drawn.outcome(1, table, 2);
    }

    /** Each row to fold id modulo 5, so that a row keeps its fold in any order. */
    static Folds folds(FeatureTable table) {
        return new Folds(
                table.ids().stream()
                        .mapToInt(id -> Integer.parseInt(id.substring(1)) % 5)
                        .toArray(),
                5);
    }

    private Selector.Fitted fit(FeatureTable table) {
        return selector().fit(table, outcome(table), folds(table));
    }

    @Test
    default void changesNothingItWasGiven() {
        FeatureTable table = table(1);
        double[] before = Drawn.values(table);
        fit(table).apply(table);
        assertThat(Drawn.values(table)).containsExactly(before);
    }

    @Test
    default void findsTheColumnThatTellsTheOutcome() {
        assertThat(fit(table(2)).selected()).contains("f000");
    }

    @Test
    default void sameRowsSameBytes() {
        FeatureTable table = table(3);
        assertThat(fit(table).selected()).isEqualTo(fit(table).selected());
    }

    @Test
    default void applyKeepsTheSelectedColumnsAsTheyAre() {
        FeatureTable table = table(4);
        Selector.Fitted fitted = fit(table);
        FeatureTable rows = Drawn.columnsShuffled(1, Drawn.withColumn(table, "another", new double[ROWS]));
        FeatureTable kept = fitted.apply(rows);
        assertThat(kept.names()).isEqualTo(fitted.selected());
        assertThat(Drawn.values(kept)).containsExactly(Drawn.values(table.columns(fitted.selected())));
    }

    @Test
    default void theOrderOfRowsAndColumnsDoesNotMatter() {
        FeatureTable table = table(5);
        FeatureTable shuffled = Drawn.columnsShuffled(2, table.select(Drawn.order(3, ROWS)));
        Outcome outcome = outcome(table).select(Drawn.order(3, ROWS));
        Selector.Fitted found = selector().fit(shuffled, outcome, folds(shuffled));
        assertThat(found.selected()).isEqualTo(fit(table).selected());
    }

    @Test
    default void aMissingSelectedColumnIsNamed() {
        FeatureTable table = table(6);
        Selector.Fitted fitted = fit(table);
        List<String> others =
                table.names().stream().filter(name -> !name.equals("f000")).toList();
        assertThatThrownBy(() -> fitted.apply(table.columns(others)))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("M6");
                    assertThat(e.fault().what()).contains("f000");
                });
    }

    @Test
    default void oneClassIsRefused() {
        FeatureTable table = table(7);
        Outcome outcome = new Outcome(table.ids(), new int[ROWS]);
        assertThatThrownBy(() -> selector().fit(table, outcome, folds(table)))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isEqualTo("S9"));
    }

    @Test
    default void aMissingValueIsRefused() {
        FeatureTable table = Drawn.withCell(table(8), 3, 2, Double.NaN);
        assertThatThrownBy(() -> selector().fit(table, outcome(table), folds(table)))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isEqualTo("S20"));
    }

    @Test
    default void tooFewRowsAreRefused() {
        FeatureTable table = table(9).select(new int[] {0});
        assertThatThrownBy(() -> selector().fit(table, outcome(table), folds(table)))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isEqualTo("S9"));
    }

    @Test
    default void anOutcomeOfOtherRowsIsAMistakeOfTheCaller() {
        FeatureTable table = table(10);
        Outcome other = outcome(table).select(Drawn.order(1, ROWS));
        assertThatThrownBy(() -> selector().fit(table, other, folds(table)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void withoutColumnsNothingIsSelected() {
        FeatureTable table = table(11);
        Selector.Fitted fitted = selector().fit(table.columns(List.of()), outcome(table), folds(table));
        assertThat(fitted.selected()).isEmpty();
        assertThat(fitted.apply(table).columns()).isZero();
        assertThat(fitted.notices())
                .anySatisfy(note -> assertThat(note.code().name()).isEqualTo("S13"));
    }
}
