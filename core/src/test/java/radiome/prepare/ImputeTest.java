package radiome.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.table.FeatureTable;
import radiome.table.Step;

class ImputeTest implements StepContract {
    private static final double NAN = Double.NaN;

    @Override
    public Step step() {
        return new Impute();
    }

    @Override
    public boolean takesMissing() {
        return true;
    }

    @Test
    void aGapGetsTheTrainingMedianWhateverTheRowsItIsAppliedTo() {
        Step.Fitted fitted = new Impute().fit(column(1, 2, 4, 100, NAN));
        assertThat(fitted.apply(column(NAN, 7)).column(0)).containsExactly(3, 7);
    }

    @Test
    void aGapInACategoricalColumnGetsTheModeAndOfTiesTheSmaller() {
        Impute impute = new Impute(List.of("x"));
        assertThat(impute.fit(column(2, 0, 2, 1, NAN)).apply(column(NAN)).column(0))
                .containsExactly(2);
        assertThat(impute.fit(column(3, 1, 3, 1, 2)).apply(column(NAN)).column(0))
                .containsExactly(1);
    }

    @Test
    void aColumnMissingInMoreThanAFifthIsDropped() {
        assertThat(new Impute().fit(column(1, 2, 3, 4, NAN)).missing()).isEmpty();
        Impute.Fitted fitted = new Impute().fit(column(1, 2, 3, NAN, NAN));
        assertThat(fitted.missing()).containsExactly("x");
        assertThat(fitted.apply(column(5)).columns()).isZero();
        Fault note = fitted.notices().get(0);
        assertThat(note.code().name()).isEqualTo("S15");
        assertThat(note.level()).isEqualTo(Level.NOTE);
        assertThat(note.what()).contains("x", "20 %");
    }

    @Test
    void aColumnMissingEverywhereIsDropped() {
        assertThat(new Impute().fit(column(NAN, NAN)).missing()).containsExactly("x");
    }

    @Test
    void infiniteCountsAsMissingAndIsCounted() {
        Impute.Fitted fitted =
                new Impute().fit(column(1, 2, 3, 4, 5, 6, 7, 8, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertThat(fitted.apply(column(Double.POSITIVE_INFINITY)).column(0)).containsExactly(4.5);
        assertThat(fitted.notices()).singleElement().satisfies(note -> {
            assertThat(note.code().name()).isEqualTo("S20");
            assertThat(note.measured()).isEqualTo(2);
        });
    }

    private static FeatureTable column(double... values) {
        List<String> ids =
                IntStream.range(0, values.length).mapToObj(i -> "p" + i).toList();
        return new FeatureTable(ids, List.of("x"), values);
    }
}
