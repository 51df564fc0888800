package radiome.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.num.Folds;
import radiome.num.Streams;
import radiome.table.Drawn;
import radiome.table.Outcome;

class StratifiedFoldsTest {
    private static Outcome outcome(int rows, int events) {
        return new Outcome(
                IntStream.range(0, rows)
                        .mapToObj(i -> String.format(Locale.ROOT, "%04d", i))
                        .toList(),
                IntStream.range(0, rows).map(i -> i < events ? 1 : 0).toArray());
    }

    private static StratifiedFolds.Dealt deal(Outcome outcome, int folds, long seed) {
        return new StratifiedFolds(folds).deal(outcome, new Streams(seed).of("folds", 0, ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void foldsAreEvenInEachClassAndInAll(long seed) {
        Outcome outcome = outcome(229, 74);
        Folds folds = deal(outcome, 10, seed).folds();
        for (int f = 0; f < 10; f++) {
            assertThat(folds.test(f).length).isBetween(22, 23);
            assertThat(outcome.select(folds.test(f)).events()).isBetween(7, 8);
            assertThat(folds.training(f).length + folds.test(f).length).isEqualTo(229);
        }
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndTheSeedDoes() {
        Outcome outcome = outcome(50, 20);
        int[] order = Drawn.order(3, 50);
        Folds folds = deal(outcome, 5, 1).folds();
        Folds shuffled = deal(outcome.select(order), 5, 1).folds();
        int changed = 0;
        Folds other = deal(outcome, 5, 2).folds();
        for (int i = 0; i < 50; i++) {
            assertThat(shuffled.of(i)).isEqualTo(folds.of(order[i]));
            changed += other.of(i) == folds.of(i) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(20);
    }

    @Test
    void copiesOfAPatientStayInOneFold() {
        int[] drawn = new int[80];
        for (int i = 0; i < 80; i++) {
            drawn[i] = i * 7 % 50; // some twice
        }
        Outcome sample = outcome(50, 20).select(drawn);
        Folds folds = deal(sample, 5, 4).folds();
        for (int i = 0; i < 80; i++) {
            for (int j = 0; j < i; j++) {
                if (sample.ids().get(i).equals(sample.ids().get(j))) {
                    assertThat(folds.of(i)).isEqualTo(folds.of(j));
                }
            }
        }
        for (int f = 0; f < 5; f++) {
            assertThat(folds.test(f).length).isBetween(15, 17);
        }
    }

    @Test
    void markedRowsStayInOneFold() {
        List<SplitRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(new SplitRow("r" + i, i / 4 % 2, "", List.of("patient " + i / 4)));
        }
        Folds folds = new StratifiedFolds(3)
                .deal(rows, new Streams(1).of("folds", 0, ""))
                .folds();
        for (int i = 0; i < 40; i++) {
            assertThat(folds.of(i)).isEqualTo(folds.of(i / 4 * 4));
        }
    }

    @Test
    void foldsAreLoweredToTheSmallerClassWithAWarning() {
        StratifiedFolds.Dealt dealt = deal(outcome(40, 5), 10, 1);
        assertThat(dealt.folds().count()).isEqualTo(5);
        assertThat(dealt.notices()).singleElement().satisfies(note -> {
            assertThat(note.code().name()).isEqualTo("S9");
            assertThat(note.level()).isEqualTo(Level.WARNING);
            assertThat(note.measured()).isEqualTo(5);
            assertThat(note.fix()).contains("folds: 5");
        });
        for (int f = 0; f < 5; f++) {
            assertThat(outcome(40, 5).select(dealt.folds().test(f)).events()).isEqualTo(1);
        }
        assertThat(deal(outcome(40, 10), 10, 1).notices()).isEmpty();
    }

    @Test
    void onePatientOfAClassStops() {
        for (Outcome outcome : List.of(outcome(40, 1), outcome(40, 39), outcome(40, 0), copies())) {
            assertThatThrownBy(() -> deal(outcome, 10, 1)).isInstanceOfSatisfying(RadiomeException.class, e -> {
                assertThat(e.fault().code().name()).isEqualTo("S9");
                assertThat(e.fault().level()).isEqualTo(Level.STOP);
                assertThat(e.fault().fix()).contains("more patients");
            });
        }
    }

    /** Six events, but all are copies of one patient. */
    private static Outcome copies() {
        int[] drawn = IntStream.range(0, 30).toArray();
        Arrays.fill(drawn, 0, 6, 0);
        return outcome(30, 1).select(drawn);
    }
}
