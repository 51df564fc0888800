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
import radiome.num.Streams;
import radiome.table.Drawn;

class HoldOutSplitTest {
    private static final HoldOutSplit SPLIT = new HoldOutSplit(0.3);

    /** 328 patients at four centres, 106 events, as the paper's cohort; events spread over centres by a seed. */
    private static List<SplitRow> paper(long seed) {
        int[] centres = {259, 32, 28, 9};
        int[] order = Drawn.order(seed, 328);
        List<SplitRow> rows = new ArrayList<>();
        for (int c = 0; c < centres.length; c++) {
            for (int k = 0; k < centres[c]; k++) {
                int i = rows.size();
                rows.add(new SplitRow(
                        String.format(Locale.ROOT, "%04d", i), order[i] < 106 ? 1 : 0, "centre " + (char) ('D' - c)));
            }
        }
        return rows;
    }

    private static Split draw(List<SplitRow> rows, long seed) {
        return SPLIT.draw(rows, new Streams(seed).of("split", 0, ""));
    }

    private static int events(List<SplitRow> rows, int[] places) {
        return Arrays.stream(places).map(i -> rows.get(i).outcome()).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thePapersCohortGivesItsNumbersWhateverTheCentres(long seed) {
        List<SplitRow> rows = paper(seed);
        Split split = draw(rows, seed);
        assertThat(split.training()).hasSize(229);
        assertThat(split.validation()).hasSize(99);
        assertThat(events(rows, split.training())).isEqualTo(74);
        assertThat(events(rows, split.validation())).isEqualTo(32);
        assertThat(split.notices()).isEmpty();
    }

    @Test
    void everyCentreWithTwoRowsOfAClassIsSplitInProportion() {
        List<SplitRow> rows = paper(3);
        Split split = draw(rows, 3);
        for (String centre : List.of("centre A", "centre B", "centre C", "centre D")) {
            for (int outcome = 0; outcome <= 1; outcome++) {
                int wanted = outcome;
                int[] cell = IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).outcome() == wanted
                                && rows.get(i).centre().equals(centre))
                        .toArray();
                long validation = Arrays.stream(cell)
                        .filter(i -> split.cohorts().get(i) == Cohort.VALIDATION)
                        .count();
                assertThat((double) validation).isBetween(cell.length * 0.302 - 1, cell.length * 0.302 + 1);
            }
        }
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndTheSeedDoes() {
        List<SplitRow> rows = paper(4);
        int[] order = Drawn.order(9, rows.size());
        List<SplitRow> shuffled = Arrays.stream(order).mapToObj(rows::get).toList();
        Split split = draw(rows, 1);
        Split other = draw(shuffled, 1);
        assertThat(other.fingerprint()).isEqualTo(split.fingerprint());
        for (int i = 0; i < order.length; i++) {
            assertThat(other.cohorts().get(i)).isEqualTo(split.cohorts().get(order[i]));
        }
        assertThat(draw(rows, 2).fingerprint()).isNotEqualTo(split.fingerprint());
    }

    @Test
    void theFingerprintIsTheHashOfTheSortedLines() {
        Split split = new Split(List.of("b", "a"), List.of(Cohort.VALIDATION, Cohort.TRAINING), List.of());
        // printf 'a\ttraining\nb\tvalidation\n' | sha256sum
        assertThat(split.fingerprint()).isEqualTo("8bcb8f0287c46ff137decbcef4ecbeb09ebebb38a89c55cd63e8abd41ad4f7b9");
    }

    @Test
    void theShareIsRoundedUpButNotByRoundingErrors() {
        assertThat(new HoldOutSplit(1 - 0.7)
                        .draw(plain(330), new Streams(1).of("split", 0, ""))
                        .validation())
                .hasSize(99);
        assertThat(SPLIT.draw(plain(11), new Streams(1).of("split", 0, "")).validation())
                .hasSize(4);
    }

    private static List<SplitRow> plain(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new SplitRow(String.format(Locale.ROOT, "%04d", i), i % 2, ""))
                .toList();
    }

    @Test
    void centresTooSmallArePooledNotLost() {
        List<SplitRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(new SplitRow(String.format(Locale.ROOT, "%04d", i), i % 2, "centre " + i));
        }
        Split split = draw(rows, 5);
        assertThat(split.validation()).hasSize(12);
        assertThat(events(rows, split.validation())).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsOfOnePatientOrWithTheSameImagesStayOnOneSide(long seed) {
        List<SplitRow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> marks = new ArrayList<>();
            if (i < 12) {
                marks.add("patient " + i / 3); // three lesions each
            }
            if (i == 2 || i == 30) {
                marks.add("image ab12"); // ties a patient to a copy under another id
            }
            rows.add(new SplitRow(String.format(Locale.ROOT, "%04d", i), i % 3 == 0 ? 1 : 0, "", marks));
        }
        Split split = draw(rows, seed);
        for (int i = 0; i < 12; i++) {
            assertThat(split.cohorts().get(i)).isEqualTo(split.cohorts().get(i / 3 * 3));
        }
        assertThat(split.cohorts().get(30)).isEqualTo(split.cohorts().get(0));
        assertThat(split.validation()).hasSize(18);
        assertThat(split.notices()).singleElement().satisfies(note -> {
            assertThat(note.code().name()).isEqualTo("S17");
            assertThat(note.level()).isEqualTo(Level.WARNING);
            assertThat(note.measured()).isEqualTo(4);
            assertThat(note.what()).contains("0000 + 0001 + 0002 + 0030");
        });
    }

    @Test
    void aGivenSplitThatSeparatesAPatientStops() {
        List<SplitRow> rows = List.of(
                new SplitRow("a", 0, "", List.of("patient 1")),
                new SplitRow("b", 1, "", List.of("patient 1")),
                new SplitRow("c", 0, ""),
                new SplitRow("d", 1, ""));
        List<Cohort> cohorts = List.of(Cohort.TRAINING, Cohort.VALIDATION, Cohort.VALIDATION, Cohort.TRAINING);
        assertThatThrownBy(() -> HoldOutSplit.given(rows, cohorts))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("S17");
                    assertThat(e.fault().level()).isEqualTo(Level.STOP);
                    assertThat(e.fault().what()).contains("a + b");
                    assertThat(e.fault().fix()).contains("split column");
                });
        List<SplitRow> apart = rows.stream()
                .map(row -> new SplitRow(row.id(), row.outcome(), row.centre()))
                .toList();
        assertThat(HoldOutSplit.given(apart, cohorts).training()).containsExactly(0, 3);
    }

    @Test
    void aCohortWithoutAClassStops() {
        List<SplitRow> rows = new ArrayList<>(
                plain(10).stream().map(row -> new SplitRow(row.id(), 0, "")).toList());
        rows.set(0, new SplitRow("0000", 1, ""));
        assertThatThrownBy(() -> draw(rows, 1)).isInstanceOfSatisfying(RadiomeException.class, e -> {
            assertThat(e.fault().code().name()).isEqualTo("S9");
            assertThat(e.fault().fix()).contains("positive:");
        });
    }
}
