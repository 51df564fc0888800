package radiome.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Step;

class ZScoreTest implements StepContract {
    @Override
    public Step step() {
        return new ZScore();
    }

    @Test
    void trainingRowsGetMeanZeroAndPopulationSdOne() {
        FeatureTable table = new FeatureTable(List.of("a", "b", "c", "d"), List.of("x"), new double[] {1, 2, 3, 6});
        double[] z = new ZScore().fit(table).apply(table).column(0);
        double sd = Math.sqrt(3.5); // divided by 4, not 3
        assertThat(z).containsExactly(new double[] {-2 / sd, -1 / sd, 0, 3 / sd}, Offset.offset(1e-15));
    }

    @Test
    void columnsWithoutSpreadAreDroppedWithANote() {
        FeatureTable table = constantAnd(0.1);
        ZScore.Fitted fitted = new ZScore().fit(table);
        assertThat(fitted.apply(table).names()).containsExactly("f000", "f001");
        assertThat(fitted.flat()).containsExactly("flat");
        Fault note = fitted.notices().get(0);
        assertThat(note.code().name()).isEqualTo("S16");
        assertThat(note.level()).isEqualTo(Level.NOTE);
        assertThat(note.what()).contains("flat");
        assertThat(fitted.notices()).hasSize(1);
    }

    @Test
    void aSpreadOfRoundingErrorsIsNone() {
        FeatureTable table = Drawn.withCell(constantAnd(1e6), 4, 2, 1e6 + 1e-7);
        assertThat(new ZScore().fit(table).flat()).containsExactly("flat");
        FeatureTable wider = Drawn.withCell(constantAnd(1e6), 4, 2, 1e6 + 1e-4);
        assertThat(new ZScore().fit(wider).flat()).isEmpty();
    }

    private static FeatureTable constantAnd(double value) {
        double[] flat = new double[30];
        java.util.Arrays.fill(flat, value);
        return Drawn.withColumn(Drawn.table(1, 30, 2), "flat", flat);
    }

    @Test
    void hugeValuesAndSpreadsDoNotOverflow() {
        FeatureTable small = Drawn.table(2, 30, 3);
        double[] by = {1e300, 1e-300, 1};
        FeatureTable wide = small.with((value, j) -> value * by[j]);
        double[] expected = Drawn.values(new ZScore().fit(small).apply(small));
        double[] found = Drawn.values(new ZScore().fit(wide).apply(wide));
        assertThat(found).containsExactly(expected, Offset.offset(1e-12));
        FeatureTable extreme =
                new FeatureTable(List.of("a", "b", "c"), List.of("x"), new double[] {1.7e308, -1.7e308, -1.7e308});
        assertThat(new ZScore().fit(extreme).apply(extreme).column(0))
                .containsExactly(new double[] {Math.sqrt(2), -Math.sqrt(0.5), -Math.sqrt(0.5)}, Offset.offset(1e-12));
    }

    @Test
    void aMissingValueOfANewRowStaysMissing() {
        FeatureTable table = Drawn.table(3, 30, 2);
        FeatureTable row = Drawn.withCell(table.select(new int[] {0}), 0, 1, Double.NaN);
        assertThat(new ZScore().fit(table).apply(row).at(0, 1)).isNaN();
    }
}
