package radiome.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Step;

class DropConstantAndDuplicateTest implements StepContract {
    @Override
    public Step step() {
        return new DropConstantAndDuplicate();
    }

    @Override
    public boolean takesMissing() {
        return true;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofEqualColumnsTheFirstNameStaysInAnyOrder(long seed) {
        FeatureTable table = Drawn.table(1, 20, 3);
        FeatureTable copies = Drawn.withColumn(
                Drawn.withColumn(table, "a copy of f001", table.column(1)), "z copy of f001", table.column(1));
        DropConstantAndDuplicate.Fitted fitted =
                new DropConstantAndDuplicate().fit(Drawn.columnsShuffled(seed, copies));
        assertThat(fitted.kept()).containsExactlyInAnyOrder("a copy of f001", "f000", "f002");
        assertThat(fitted.duplicateOf())
                .containsExactly(Map.entry("f001", "a copy of f001"), Map.entry("z copy of f001", "a copy of f001"));
    }

    @Test
    void theNoteNamesThePairs() {
        FeatureTable table = Drawn.table(1, 20, 2);
        FeatureTable copies = Drawn.withColumn(table, "g", table.column(1));
        assertThat(new DropConstantAndDuplicate().fit(copies).notices())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.code().name()).isEqualTo("S7");
                    assertThat(note.what()).contains("g = f001");
                });
    }

    @Test
    void fiftyCopiesChangeNothing() {
        FeatureTable table = Drawn.table(2, 20, 50);
        FeatureTable copies = table;
        for (int j = 0; j < 50; j++) {
            copies = Drawn.withColumn(copies, "g" + j, table.column(j));
        }
        assertThat(new DropConstantAndDuplicate().fit(copies).kept()).isEqualTo(table.names());
    }

    @Test
    void aConstantColumnIsDroppedWithANote() {
        double[] flat = new double[20];
        Arrays.fill(flat, 0.1);
        flat[3] = Double.NaN;
        DropConstantAndDuplicate.Fitted fitted =
                new DropConstantAndDuplicate().fit(Drawn.withColumn(Drawn.table(3, 20, 1), "flat", flat));
        assertThat(fitted.kept()).containsExactly("f000");
        assertThat(fitted.notices())
                .singleElement()
                .satisfies(note -> assertThat(note.code().name()).isEqualTo("S16"));
    }

    @Test
    void zeroEqualsMinusZeroAndAGapEqualsAGap() {
        double[] a = {0, 1, Double.NaN, 2};
        double[] b = {-0.0, 1, Double.NaN, 2};
        double[] c = {0, 1, 3, 2};
        FeatureTable table =
                Drawn.withColumn(Drawn.withColumn(Drawn.withColumn(Drawn.table(4, 4, 1), "a", a), "b", b), "c", c);
        assertThat(new DropConstantAndDuplicate().fit(table).kept()).containsExactly("f000", "a", "c");
    }
}
