package radiome.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import radiome.model.Classifier;
import radiome.model.Classifiers;
import radiome.num.Folds;
import radiome.num.Streams;
import radiome.prepare.HoldOutSplit;
import radiome.prepare.Split;
import radiome.prepare.SplitRow;
import radiome.prepare.StratifiedFolds;
import radiome.prepare.ZScore;
import radiome.select.LassoSelection;
import radiome.table.Drawn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.Step;

/**
 * Noise validates at one half when every step learns from training rows only, and better when the choice of columns has
 * seen all rows: the first is the proof, the second shows that the proof can see a leak.
 */
class NullProofTest {
    private static final int SETS = 20;
    private static final int PATIENTS = 120;
    private static final int COLUMNS = 200;
    private static final int LEAKED = 15;

    @Test
    void noiseValidatesAtOneHalfAndALeakIsSeen() {
        List<Classifier> classifiers = Classifiers.all();
        double[] honest = new double[classifiers.size()];
        double[] ofSelected = new double[classifiers.size()];
        double[] leaky = new double[classifiers.size()];
        int selected = 0;
        for (int set = 0; set < SETS; set++) {
            FeatureTable table = Drawn.table(set, PATIENTS, COLUMNS);
            Outcome outcome = Drawn.outcome(set, table, 0);
            Split split = split(outcome, set);
            List<String> chosen = selectedOnTraining(table, outcome, split, set);
            selected += chosen.isEmpty() ? 0 : 1;
            List<String> leaked = mostCorrelated(table, outcome);
            for (int c = 0; c < honest.length; c++) {
                double auc = auc(classifiers.get(c), table.columns(chosen), outcome, split);
                honest[c] += auc / SETS;
                ofSelected[c] += chosen.isEmpty() ? 0 : auc;
                leaky[c] += auc(classifiers.get(c), table.columns(leaked), outcome, split) / SETS;
            }
        }
        for (int c = 0; c < honest.length; c++) {
            System.out.printf(
                    Locale.ROOT,
                    "null proof, %s: honest %.3f, of the %d of %d sets with a selection %.3f, leaky %.3f%n",
                    classifiers.get(c).name(),
                    honest[c],
                    selected,
                    SETS,
                    ofSelected[c] / selected,
                    leaky[c]);
            assertThat(honest[c]).as(classifiers.get(c).name()).isCloseTo(0.5, Offset.offset(0.05));
            assertThat(ofSelected[c] / selected).isCloseTo(0.5, Offset.offset(0.1));
            assertThat(leaky[c]).as(classifiers.get(c).name()).isGreaterThan(0.58);
        }
    }

    private static Split split(Outcome outcome, int set) {
        List<SplitRow> rows = IntStream.range(0, outcome.rows())
                .mapToObj(i -> new SplitRow(outcome.ids().get(i), outcome.at(i), ""))
                .toList();
        return new HoldOutSplit(0.3).draw(rows, new Streams(set).of("split", 0, ""));
    }

    private static List<String> selectedOnTraining(FeatureTable table, Outcome outcome, Split split, int set) {
        Outcome training = outcome.select(split.training());
        Folds folds = new StratifiedFolds(10)
                .deal(training, new Streams(set).of("folds", 0, ""))
                .folds();
        return new LassoSelection()
                .fit(table.select(split.training()), training, folds)
                .selected();
    }

    /** The leak: columns are chosen by their correlation with the outcome of all rows, the validation rows too. */
    private static List<String> mostCorrelated(FeatureTable table, Outcome outcome) {
        double rate = (double) outcome.events() / outcome.rows();
        double[] size = new double[table.columns()];
        for (int j = 0; j < size.length; j++) {
            double product = 0;
            for (int i = 0; i < table.rows(); i++) {
                product += table.at(i, j) * (outcome.at(i) - rate);
            }
            size[j] = Math.abs(product);
        }
        return IntStream.range(0, size.length)
                .boxed()
                .sorted((a, b) -> Double.compare(size[b], size[a]))
                .limit(LEAKED)
                .map(table.names()::get)
                .toList();
    }

    private static double auc(Classifier classifier, FeatureTable columns, Outcome outcome, Split split) {
        FeatureTable training = columns.select(split.training());
        Step.Fitted scale = new ZScore().fit(training);
        double[] scores = classifier
                .fit(scale.apply(training), outcome.select(split.training()))
                .score(scale.apply(columns.select(split.validation())));
        return Roc.of(scores, outcome.select(split.validation()).values()).auc();
    }
}
