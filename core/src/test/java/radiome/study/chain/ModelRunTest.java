package radiome.study.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.model.Classifiers;
import radiome.num.Streams;
import radiome.report.data.Performance;
import radiome.select.LassoSelection;
import radiome.select.SelectionStability;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** What the chain may and may not see; a planted column is found, noise gives an honest half. */
class ModelRunTest {
    private static final int PATIENTS = 90;
    private static final int COLUMNS = 40;
    private static final Streams STREAMS = new Streams(5);

    @Test
    void aPlantedColumnIsSelectedAndValidates() {
        Data data = data(1, 2.5);
        ModelRun run = run(data);
        assertThat(run.selections().get(0).selection().selected()).contains("f07");
        List<Performance> rows = measured(data, run, "naive-bayes");
        assertThat(rows).extracting(Performance::cohort).containsExactly(Performance.Rows.values());
        assertThat(rows.get(2).auc()).isGreaterThan(0.8);
        assertThat(rows.get(0).auc()).isGreaterThan(rows.get(1).auc() - 0.1);
    }

    @Test
    void validationOutcomesReachNoScore() {
        Data data = data(2, 2);
        int[] y = data.outcome.values();
        for (int i : data.rows().validation()) {
            y[i] = 1 - y[i];
        }
        Data flipped = new Data(data.table, new Outcome(data.outcome.ids(), y), data.training);
        assertThat(run(flipped).scores("knn").orElseThrow().validation())
                .containsExactly(run(data).scores("knn").orElseThrow().validation());
    }

    @Test
    void validationFeaturesReachNoTrainingScore() {
        Data data = data(3, 2);
        int[] validation = data.rows().validation();
        FeatureTable other = data.table.with((value, j) -> value);
        double[] values = new double[PATIENTS * COLUMNS];
        for (int i = 0; i < PATIENTS; i++) {
            boolean held = Arrays.binarySearch(validation, i) >= 0;
            for (int j = 0; j < COLUMNS; j++) {
                values[i * COLUMNS + j] = held ? 1e3 * other.at(i, j) : other.at(i, j);
            }
        }
        Data moved = new Data(new FeatureTable(other.ids(), other.names(), values), data.outcome, data.training);
        Scores before = run(data).scores("naive-bayes").orElseThrow();
        Scores after = run(moved).scores("naive-bayes").orElseThrow();
        assertThat(after.apparent()).containsExactly(before.apparent());
        assertThat(after.outOfFold()).containsExactly(before.outOfFold());
    }

    /** A patient's out-of-fold score cannot depend on its own outcome, or the threshold would be learnt on what it judges. */
    @Test
    void anOutOfFoldScoreDoesNotSeeItsOwnFoldsOutcomes() {
        Data data = data(4, 2);
        Rows rows = data.rows();
        int[] fold = rows.rowsOf(rows.scoredIn(0));
        int[] y = data.outcome.values();
        int event = Arrays.stream(fold).filter(i -> y[i] == 1).findFirst().orElseThrow();
        int other = Arrays.stream(fold).filter(i -> y[i] == 0).findFirst().orElseThrow();
        double before = outOfFold(run(data), rows, event);
        y[event] = 0;
        y[other] = 1;
        // the same folds as before: they are drawn from the outcome, so the plan is kept and only outcomes are
        // exchanged
        Outcome exchanged = new Outcome(data.outcome.ids(), y);
        Rows same = Rows.of(exchanged, data.training, data.plan());
        double after =
                outOfFold(ModelRun.of(data.blocks(), new LassoSelection(), Classifiers.all(), same), same, event);
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsAndColumnsDoesNotMatter(long seed) {
        Data data = data(seed, 1.5);
        List<String> reversed = new ArrayList<>(data.table.names());
        java.util.Collections.reverse(reversed);
        Data other = new Data(data.table.columns(reversed), data.outcome, data.training);
        assertThat(run(other).scores("naive-bayes").orElseThrow().validation())
                .containsExactly(run(data).scores("naive-bayes").orElseThrow().validation());
    }

    @Test
    void nothingSelectedGivesEveryRowTheEventRate() {
        for (long seed = 10; seed < 40; seed++) {
            Data data = data(seed, 0);
            ModelRun run = run(data);
            if (run.selections().get(0).selection().selected().isEmpty()) {
                double rate = (double) data.rows().trainingOutcome().events() / data.training.size();
                assertThat(run.scores("knn").orElseThrow().validation()).containsOnly(rate);
                List<Performance> rows = measured(data, run, "knn");
                assertThat(rows.get(2).auc()).isEqualTo(0.5);
                assertThat(run.notices())
                        .anySatisfy(f -> assertThat(f.code().name()).isEqualTo("S13"));
                return;
            }
        }
        throw new AssertionError("in 30 sets of noise the LASSO always selected something");
    }

    @Test
    void permutedOutcomesSelectLess() {
        Data data = data(6, 3);
        int[] permuted = new SelectionStability(2, 10)
                .permuted(
                        new LassoSelection(),
                        data.table.select(data.rows().training()),
                        data.rows().trainingOutcome(),
                        data.rows().whole(),
                        STREAMS.of("permuted", 0, ""));
        assertThat(Arrays.stream(permuted).average().orElseThrow()).isLessThan(COLUMNS / 2.0);
    }

    private static double outOfFold(ModelRun run, Rows rows, int row) {
        int place = Arrays.binarySearch(rows.training(), row);
        return run.scores("naive-bayes").orElseThrow().outOfFold()[place];
    }

    private static ModelRun run(Data data) {
        return ModelRun.of(data.blocks(), new LassoSelection(), Classifiers.all(), data.rows());
    }

    private static List<Performance> measured(Data data, ModelRun run, String classifier) {
        return new Measured(data.rows(), STREAMS)
                .of(
                        new Measured.Cell("T2", "I", classifier),
                        run.scores(classifier).orElseThrow(),
                        0.5);
    }

    private record Data(FeatureTable table, Outcome outcome, List<String> training) {
        List<Block> blocks() {
            return List.of(new Block("T2", table, true, List.of()));
        }

        FoldPlan plan() {
            int[] places = training.stream().mapToInt(outcome.ids()::indexOf).toArray();
            return FoldPlan.draw(outcome.select(places), 5, STREAMS);
        }

        Rows rows() {
            return Rows.of(outcome, training, plan());
        }
    }

    private static Data data(long seed, double effect) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> ids = IntStream.range(0, PATIENTS)
                .mapToObj(i -> String.format(Locale.ROOT, "P%03d", i))
                .toList();
        int[] y = new int[PATIENTS];
        double[] values = new double[PATIENTS * COLUMNS];
        for (int i = 0; i < PATIENTS; i++) {
            y[i] = random.nextInt(3) == 0 ? 1 : 0;
            for (int j = 0; j < COLUMNS; j++) {
                double noise = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
                values[i * COLUMNS + j] = noise + (j == 7 ? effect * 0.5 * y[i] : 0);
            }
        }
        List<String> names = IntStream.range(0, COLUMNS)
                .mapToObj(j -> String.format(Locale.ROOT, "f%02d", j))
                .toList();
        return new Data(
                new FeatureTable(ids, names, values),
                new Outcome(ids, y),
                ids.stream().filter(id -> id.hashCode() % 10 < 7).toList());
    }
}
