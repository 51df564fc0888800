package radiome.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import radiome.num.Streams;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

class SelectionStabilityTest {
    private static Map<String, Double> frequencies(FeatureTable table, Outcome outcome, double lambda) {
        return new SelectionStability()
                .frequencies(new Lasso(), table, outcome, lambda, new Streams(1).of("stability", 0, ""));
    }

    @Test
    void aPlantedColumnIsSelectedInNearlyAllHalvesAndNoiseSeldom() {
        FeatureTable table = Drawn.table(1, 120, 20);
        Map<String, Double> shares = frequencies(table, Drawn.outcome(1, table, 2), 0.12);
        assertThat(shares).hasSize(20);
        assertThat(shares.get("f000")).isGreaterThan(0.95);
        shares.forEach((name, share) -> {
            assertThat(share).isBetween(0.0, 1.0);
            assertThat(share * 100).isEqualTo(Math.rint(share * 100)); // of 100 halves
            assertThat(share).isLessThanOrEqualTo(name.equals("f000") ? 1 : 0.5);
        });
    }

    @Test
    void theOrderOfRowsAndColumnsDoesNotMatter() {
        FeatureTable table = Drawn.table(2, 61, 10);
        Outcome outcome = Drawn.outcome(1, table, 1);
        int[] order = Drawn.order(3, 61);
        assertThat(frequencies(Drawn.columnsShuffled(4, table.select(order)), outcome.select(order), 0.08))
                .isEqualTo(frequencies(table, outcome, 0.08));
    }

    @Test
    void abovePenaltiesThatSelectNothingAllSharesAreZero() {
        FeatureTable table = Drawn.table(3, 60, 5);
        assertThat(frequencies(table, Drawn.outcome(1, table, 1), 10).values()).containsOnly(0.0);
    }

    @Test
    void permutedOutcomesSelectLessThanTheTrueOne() {
        FeatureTable table = Drawn.table(4, 80, 20);
        Outcome outcome = Drawn.outcome(1, table, 3);
        int[] counts = new SelectionStability(1, 8)
                .permuted(
                        new LassoSelection(),
                        table,
                        outcome,
                        SelectorContract.folds(table),
                        new Streams(2).of("permuted", 0, ""));
        assertThat(counts).hasSize(8);
        assertThat(Arrays.stream(counts).filter(c -> c == 0).count()).isPositive();
        assertThat(Arrays.stream(counts).max().orElseThrow()).isLessThanOrEqualTo(20);
    }
}
