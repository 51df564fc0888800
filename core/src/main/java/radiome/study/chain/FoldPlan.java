package radiome.study.chain;

import java.util.ArrayList;
import java.util.List;
import radiome.error.Fault;
import radiome.num.Folds;
import radiome.num.Streams;
import radiome.prepare.StratifiedFolds;
import radiome.table.Outcome;

/**
 * The folds of a study, drawn once over all training patients from seed and resample alone, so that sequences, models and
 * classifiers share them: outer folds for out-of-fold scores, and for the whole training cohort and for each outer fold's
 * training rows the inner folds of the LASSO.
 */
public final class FoldPlan {
    private final Folds outer;
    private final Folds whole;
    private final List<Folds> inner;
    private final List<Fault> notices;

    private FoldPlan(Folds outer, Folds whole, List<Folds> inner, List<Fault> notices) {
        this.outer = outer;
        this.whole = whole;
        this.inner = inner;
        this.notices = notices;
    }

    /**
     * @param training outcome of all training patients, sorted by id
     * @param folds wanted; fewer when the smaller class has fewer patients, with a warning S9
     * @throws radiome.error.RadiomeException S9 when a class has fewer than 2 patients in an outer fold's training rows
     */
    public static FoldPlan draw(Outcome training, int folds, Streams streams) {
        StratifiedFolds rule = new StratifiedFolds(folds);
        StratifiedFolds.Dealt outer = rule.deal(training, streams.of("out of fold", 0, ""));
        StratifiedFolds.Dealt whole = rule.deal(training, streams.of("lasso folds", 0, ""));
        List<Folds> inner = new ArrayList<>();
        for (int f = 0; f < outer.folds().count(); f++) {
            Outcome rows = training.select(outer.folds().training(f));
            inner.add(rule.deal(rows, streams.of("lasso folds", f + 1, "")).folds());
        }
        return new FoldPlan(outer.folds(), whole.folds(), inner, whole.notices());
    }

    /** Of all training patients: who is scored when. */
    public Folds outer() {
        return outer;
    }

    /** Of all training patients, for the LASSO on all of them. */
    public Folds whole() {
        return whole;
    }

    /** Of the training rows of outer fold {@code fold}, in the order of {@code outer().training(fold)}. */
    public Folds inner(int fold) {
        return inner.get(fold);
    }

    public List<Fault> notices() {
        return notices;
    }
}
