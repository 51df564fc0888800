package radiome.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.num.Folds;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.TrainingRows;

/**
 * Columns with a non-zero coefficient in a LASSO (Gaussian loss on the 0/1 outcome) whose penalty was chosen by
 * cross-validation; coefficients are from all training rows, standardised.
 *
 * @param cv grid and scaling
 * @param rule which penalty of the curve is taken
 */
public record LassoSelection(LassoCv cv, Rule rule) implements Selector {
    /** Which penalty of the curve is taken. */
    public enum Rule {
        /** The smallest mean error; ties: the larger penalty. */
        MIN,
        /** The largest penalty within one standard error of the smallest mean. */
        ONE_SE
    }

    /** 100 penalties down to 1e-3, columns scaled in the fold, lambda.min. */
    public LassoSelection() {
        this(new LassoCv(), Rule.MIN);
    }

    @Override
    public String name() {
        return "lasso";
    }

    @Override
    public Fitted fit(FeatureTable training, Outcome outcome, Folds folds) {
        TrainingRows.check(training, outcome);
        int[] rows = Canonical.rows(training.ids());
        FeatureTable x = training.select(rows).columns(Canonical.names(training.names()));
        Design design = Design.of(x, y(outcome.select(rows)), true);
        CvCurve curve = cv.curve(design, folds.select(rows));
        double[] alphas = new double[curve.size()];
        for (int i = 0; i < alphas.length; i++) {
            alphas[i] = curve.alpha(i);
        }
        LassoPath path = cv.lasso().path(design, alphas);
        int chosen = switch (rule) {
            case MIN -> curve.indexMin();
            case ONE_SE -> curve.indexOneSe();
        };
        return new Fitted(path, curve, chosen);
    }

    static double[] y(Outcome outcome) {
        double[] y = new double[outcome.rows()];
        for (int i = 0; i < y.length; i++) {
            y[i] = outcome.at(i);
        }
        return y;
    }

    /**
     * A chosen penalty with all that led to it.
     *
     * @param path of all training rows, on the scale of their standardised columns, columns by name
     * @param curve of the cross-validation, on the same penalties
     * @param chosen the place of the chosen penalty in both
     */
    public record Fitted(LassoPath path, CvCurve curve, int chosen) implements Selector.Fitted {
        @Override
        public List<String> selected() {
            return List.copyOf(coefficients().keySet());
        }

        /** Per SD of the column, by name; non-zero ones only. */
        public Map<String, Double> coefficients() {
            double[] w = path.coefficients(chosen);
            Map<String, Double> nonZero = new LinkedHashMap<>();
            for (int j : path.support(chosen)) {
                nonZero.put(path.names().get(j), w[j]);
            }
            return Collections.unmodifiableMap(nonZero);
        }

        /** The training rows' event rate: columns are centred. */
        public double intercept() {
            return path.intercept(chosen, true);
        }

        public double lambda() {
            return path.alpha(chosen);
        }

        public DualityGap gap() {
            return path.gap(chosen);
        }

        @Override
        public FeatureTable apply(FeatureTable rows) {
            return TrainingRows.columns(rows, selected());
        }

        /** S13 when nothing was selected, S14 when a solution did not come to rest. */
        @Override
        public List<Fault> notices() {
            List<Fault> notices = new ArrayList<>();
            if (path.nonZero(chosen) == 0) {
                notices.add(Fault.of(
                        StatisticsFault.S13,
                        "",
                        "None of " + path.names().size() + " columns was selected; every row gets the event rate as its"
                                + " score, AUC 0.5.",
                        "this is a result: the columns do not tell the outcome in these rows"));
            }
            notices.addAll(unconverged());
            return List.copyOf(notices);
        }

        private List<Fault> unconverged() {
            List<String> at = new ArrayList<>();
            for (int i = 0; i < path.size(); i++) {
                if (!path.isConverged(i) || !curve.isConverged(i)) {
                    at.add(String.format(Locale.ROOT, "%.3g", path.alpha(i)));
                }
            }
            if (at.isEmpty()) {
                return List.of();
            }
            boolean isChosen = !path.isConverged(chosen) || !curve.isConverged(chosen);
            return List.of(Fault.of(
                            StatisticsFault.S14,
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "The LASSO did not converge at %d of %d penalties (%s); the chosen one, %.3g, is %s"
                                            + " them, its duality gap is %.2g.",
                                    at.size(),
                                    path.size(),
                                    TrainingRows.some(at),
                                    lambda(),
                                    isChosen ? "among" : "not among",
                                    gap().gap()),
                            "more `iterations:` under `select:`")
                    .measured(gap().gap(), ""));
        }
    }
}
