package radiome.study.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import radiome.error.Fault;
import radiome.model.Classifier;
import radiome.num.Folds;
import radiome.select.Selector;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/**
 * One model of one sequence with all classifiers: the whole chain fitted on the training rows, and refitted without each
 * outer fold for the out-of-fold scores. A validation row is only ever scored.
 */
public final class ModelRun {
    private final List<Selected> selections;
    private final Map<String, Scores> scores;
    private final List<Fault> notices;

    private ModelRun(List<Selected> selections, Map<String, Scores> scores, List<Fault> notices) {
        this.selections = List.copyOf(selections);
        this.scores = scores;
        this.notices = List.copyOf(notices);
    }

    /**
     * What the selector chose in one block on all training rows.
     *
     * @param block the block's name
     * @param candidates the training rows as the selector saw them
     * @param selection what was chosen
     */
    public record Selected(String block, FeatureTable candidates, Selector.Fitted selection) {}

    /**
     * Runs the chain.
     *
     * @param blocks the model's columns, rows as in {@code rows}
     * @param classifiers each fitted on the same prepared columns
     */
    public static ModelRun of(List<Block> blocks, Selector selector, List<Classifier> classifiers, Rows rows) {
        Preparation preparation = new Preparation(blocks, selector);
        Preparation.Fitted whole = preparation.fit(rows.training(), rows.trainingOutcome(), rows.whole());
        Map<String, double[]> outOfFold = outOfFold(preparation, classifiers, rows);
        FeatureTable training = whole.of(rows.training());
        FeatureTable validation = whole.of(rows.validation());
        Map<String, Scores> scores = new LinkedHashMap<>();
        for (Classifier classifier : classifiers) {
            Classifier.Fitted fitted = classifier.fit(training, rows.trainingOutcome());
            scores.put(
                    classifier.name(),
                    new Scores(
                            fitted.score(training),
                            Objects.requireNonNull(outOfFold.get(classifier.name())),
                            fitted.score(validation)));
        }
        List<Selected> selections = new ArrayList<>();
        List<Fault> notices = new ArrayList<>();
        for (Preparation.FittedBlock block : whole.blocks()) {
            block.selection()
                    .ifPresent(s -> selections.add(new Selected(block.block().name(), block.candidates(), s)));
            notices.addAll(block.notices());
        }
        return new ModelRun(selections, scores, notices);
    }

    private static Map<String, double[]> outOfFold(Preparation preparation, List<Classifier> classifiers, Rows rows) {
        Map<String, double[]> scores = new LinkedHashMap<>();
        classifiers.forEach(c -> scores.put(c.name(), new double[rows.training().length]));
        for (int fold = 0; fold < rows.folds(); fold++) {
            int[] scored = rows.scoredIn(fold);
            if (scored.length == 0) {
                continue; // none of this fold's patients has the sequence
            }
            int[] learned = rows.rowsOf(rows.learnedIn(fold));
            Outcome outcome = rows.outcome().select(learned);
            Folds inner = rows.inner(fold);
            Preparation.Fitted fitted = preparation.fit(learned, outcome, inner);
            FeatureTable training = fitted.of(learned);
            FeatureTable held = fitted.of(rows.rowsOf(scored));
            for (Classifier classifier : classifiers) {
                double[] s = classifier.fit(training, outcome).score(held);
                double[] all = Objects.requireNonNull(scores.get(classifier.name()));
                for (int i = 0; i < scored.length; i++) {
                    all[scored[i]] = s[i];
                }
            }
        }
        return scores;
    }

    /** What was selected on all training rows, one entry a block that selects. */
    public List<Selected> selections() {
        return selections;
    }

    /** By the classifier's name, in the order given. */
    public Optional<Scores> scores(String classifier) {
        return Optional.ofNullable(scores.get(classifier));
    }

    /** What the steps had to say on all training rows. */
    public List<Fault> notices() {
        return notices;
    }
}
