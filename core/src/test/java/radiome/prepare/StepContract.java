package radiome.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.RadiomeException;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Step;

/** What every fitted step keeps; a new step's test implements this and gives its step. */
interface StepContract {
    Step step();

    /** Whether the step is there for missing values, and so takes them. */
    default boolean takesMissing() {
        return false;
    }

    @Test
    default void changesNothingItWasGiven() {
        FeatureTable table = Drawn.table(3, 40, 5);
        double[] before = Drawn.values(table);
        step().fit(table).apply(table);
        assertThat(Drawn.values(table)).containsExactly(before);
    }

    @Test
    default void sameRowsSameBytes() {
        FeatureTable table = Drawn.table(4, 40, 5);
        assertThat(Drawn.values(step().fit(table).apply(table)))
                .containsExactly(Drawn.values(step().fit(table).apply(table)));
    }

    /** Bit for bit: what is learnt does not depend on the order of training rows or columns. */
    @Test
    default void theOrderOfTrainingRowsAndColumnsDoesNotMatter() {
        FeatureTable table = Drawn.table(5, 40, 5);
        FeatureTable shuffled = Drawn.columnsShuffled(1, table.select(Drawn.order(2, 40)));
        FeatureTable expected = step().fit(table).apply(table);
        FeatureTable found = step().fit(shuffled).apply(table).columns(expected.names());
        assertThat(Drawn.values(found)).containsExactly(Drawn.values(expected));
    }

    @Test
    default void columnsAreMatchedByNameAndOthersIgnored() {
        FeatureTable table = Drawn.table(6, 40, 4);
        Step.Fitted fitted = step().fit(table);
        FeatureTable other = Drawn.columnsShuffled(3, Drawn.withColumn(table, "another", new double[40]));
        FeatureTable expected = fitted.apply(table);
        FeatureTable found = fitted.apply(other);
        assertThat(found.names()).isEqualTo(expected.names());
        assertThat(Drawn.values(found)).containsExactly(Drawn.values(expected));
    }

    @Test
    default void rowsAreAppliedOneByOne() {
        FeatureTable table = Drawn.table(7, 40, 4);
        Step.Fitted fitted = step().fit(table);
        FeatureTable one = fitted.apply(table.select(new int[] {17}));
        assertThat(one.ids()).containsExactly("p017");
        assertThat(Drawn.values(one))
                .containsExactly(Drawn.values(fitted.apply(table).select(new int[] {17})));
    }

    @Test
    default void noRowsToApplyToIsNoError() {
        FeatureTable table = Drawn.table(8, 40, 4);
        assertThat(step().fit(table).apply(table.select(new int[0])).rows()).isZero();
    }

    @Test
    default void aMissingColumnIsNamed() {
        FeatureTable table = Drawn.table(9, 40, 3);
        assertThatThrownBy(() -> step().fit(table).apply(table.columns(List.of("f000", "f002"))))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("M6");
                    assertThat(e.fault().what()).contains("f001");
                });
    }

    @Test
    default void tooFewRowsIsANamedError() {
        assertThatThrownBy(() -> step().fit(Drawn.table(10, 1, 3)))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("S9");
                    assertThat(e.fault().fix()).contains("more patients");
                });
    }

    @Test
    default void aMissingOrInfiniteValueIsTakenOrRefusedByName() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            FeatureTable table = Drawn.withCell(Drawn.table(11, 40, 3), 5, 1, bad);
            if (takesMissing()) {
                assertThat(step().fit(table).apply(table).rows()).isEqualTo(40);
            } else {
                assertThatThrownBy(() -> step().fit(table)).isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("S20");
                    assertThat(e.fault().patient()).isEqualTo("p005");
                    assertThat(e.fault().what()).contains("f001");
                    assertThat(e.fault().fix()).contains("impute");
                });
            }
        }
    }
}
