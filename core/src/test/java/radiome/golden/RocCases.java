package radiome.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import radiome.evaluate.Confusion;
import radiome.evaluate.PairedDeLong;
import radiome.evaluate.Proportion;
import radiome.evaluate.Roc;
import radiome.evaluate.StratifiedBootstrap;
import radiome.evaluate.Youden;
import radiome.num.Holm;
import radiome.num.Streams;

/** Topic 06: ROC, rates, bootstrap, paired comparison. */
final class RocCases {
    private static final double HALF = 0.5;
    private static final int RUNS = 5;

    private RocCases() {}

    static void register(Map<String, Check> checks) {
        checks.put("roc", RocCases::roc);
        checks.put("paired", RocCases::paired);
        checks.put("confusion", RocCases::confusion);
        checks.put("bootstrap", RocCases::bootstrap);
        checks.put("bootstrap_distribution", RocCases::bootstrapDistribution);
    }

    private static void roc(Case one, Comparison counted, Skipped skipped) {
        Csv scores = one.read("scores.csv");
        Csv expected = one.read("expected.csv");
        Roc roc = Roc.of(scores.column("score"), scores.wholeColumn("y"));
        Map<String, Double> found = figures(roc, expected);
        for (int row = 0; row < expected.rows(); row++) {
            String quantity = expected.text(row, "quantity");
            Double value = found.get(quantity);
            if (value == null) {
                skipped.part("06_roc/roc:" + quantity);
            } else {
                counted.near(quantity, value, expected.number(row, "value"), expected.number(row, "tol"));
            }
        }
        if (one.has("points.csv")) {
            points(roc, one.read("points.csv"), counted, one.tolerance());
        }
        if (one.has("pr_points.csv")) {
            precisionRecall(roc, one.read("pr_points.csv"), counted, one.tolerance());
        }
    }

    private static Map<String, Double> figures(Roc roc, Csv expected) {
        Map<String, Double> found = new TreeMap<>();
        found.put("n", (double) roc.rows());
        found.put("positives", (double) roc.positives());
        found.put("auc", roc.auc());
        found.put("delong_variance", roc.variance());
        found.put("delong_low", roc.delong().low());
        found.put("delong_high", roc.delong().high());
        found.put("logit_delong_low", roc.logitDelong().low());
        found.put("logit_delong_high", roc.logitDelong().high());
        found.put("hanley_mcneil_se", roc.hanleyMcNeilSe());
        found.put("average_precision", roc.averagePrecision());
        Csv given = expected.where("quantity", "youden_default_threshold");
        if (given.rows() > 0) {
            Youden youden = Youden.of(roc, given.number(0, "value"));
            found.put("youden_default_threshold", given.number(0, "value"));
            found.put("youden_max", youden.index());
            found.put("youden_thresholds_tied", (double) youden.tied());
            found.put("youden_threshold", youden.threshold());
            found.put("youden_sensitivity", youden.sensitivity());
            found.put("youden_specificity", youden.specificity());
        }
        return found;
    }

    private static void points(Roc roc, Csv expected, Comparison counted, double tol) {
        List<Roc.Point> points = roc.points();
        counted.equal("points", points.size(), expected.rows());
        for (int i = 0; i < points.size(); i++) {
            counted.near("threshold " + i, points.get(i).threshold(), expected.number(i, "threshold"), tol);
            counted.near("sensitivity " + i, points.get(i).sensitivity(), expected.number(i, "sensitivity"), tol);
            counted.near("specificity " + i, points.get(i).specificity(), expected.number(i, "specificity"), tol);
        }
    }

    private static void precisionRecall(Roc roc, Csv expected, Comparison counted, double tol) {
        List<Roc.PrecisionRecall> points = roc.precisionRecall();
        counted.equal("pr points", points.size(), expected.rows());
        for (int i = 0; i < points.size(); i++) {
            counted.near("threshold " + i, points.get(i).threshold(), expected.number(i, "threshold"), tol);
            counted.near("precision " + i, points.get(i).precision(), expected.number(i, "precision"), tol);
            counted.near("recall " + i, points.get(i).recall(), expected.number(i, "recall"), tol);
        }
    }

    private static void paired(Case one, Comparison counted, Skipped skipped) {
        Csv scores = one.read("scores.csv");
        Csv expected = one.read("expected.csv");
        int[] y = scores.wholeColumn("y");
        List<PairedDeLong> pairs = new ArrayList<>();
        for (int row = 0; row < expected.rows(); row++) {
            pairs.add(PairedDeLong.of(
                    scores.column(expected.text(row, "first")), scores.column(expected.text(row, "second")), y));
        }
        double[] holm = Holm.adjust(pairs.stream().mapToDouble(PairedDeLong::p).toArray());
        double tol = one.tolerance();
        for (int row = 0; row < expected.rows(); row++) {
            PairedDeLong pair = pairs.get(row);
            String who = expected.text(row, "first") + " " + expected.text(row, "second") + " ";
            counted.near(who + "auc", pair.first().auc(), expected.number(row, "auc_first"), tol);
            counted.near(who + "auc", pair.second().auc(), expected.number(row, "auc_second"), tol);
            counted.near(who + "var", pair.first().variance(), expected.number(row, "var_first"), tol);
            counted.near(who + "var", pair.second().variance(), expected.number(row, "var_second"), tol);
            counted.near(who + "covariance", pair.covariance(), expected.number(row, "covariance"), tol);
            counted.near(who + "difference", pair.difference(), expected.number(row, "difference"), tol);
            counted.near(who + "se", pair.se(), expected.number(row, "se"), tol);
            counted.near(who + "z", pair.z(), expected.number(row, "z"), tol);
            counted.nearP(who + "p", pair.p(), expected.number(row, "p"), tol);
            counted.near(who + "low", pair.interval().low(), expected.number(row, "ci_low"), tol);
            counted.near(who + "high", pair.interval().high(), expected.number(row, "ci_high"), tol);
            counted.nearP(who + "holm", holm[row], expected.number(row, "p_holm"), tol);
        }
    }

    private static void confusion(Case one, Comparison counted, Skipped skipped) {
        Csv expected = one.read("expected.csv");
        for (int row = 0; row < expected.rows(); row++) {
            Confusion confusion = new Confusion(
                    expected.whole(row, "tp"),
                    expected.whole(row, "tn"),
                    expected.whole(row, "fp"),
                    expected.whole(row, "fn"));
            Map<String, Double> found = rates(confusion);
            for (String column : expected.names()) {
                Double value = found.get(column);
                if (value != null) {
                    counted.near(column + " " + row, value, expected.number(row, column), one.tolerance());
                } else if (!List.of("tp", "tn", "fp", "fn").contains(column)) {
                    skipped.part("06_roc/confusion:" + column);
                }
            }
        }
    }

    private static Map<String, Double> rates(Confusion confusion) {
        Map<String, Double> found = new TreeMap<>();
        put(found, "accuracy", confusion.accuracy());
        put(found, "sensitivity", confusion.sensitivity());
        put(found, "specificity", confusion.specificity());
        put(found, "ppv", confusion.ppv());
        put(found, "npv", confusion.npv());
        found.put("mcc", confusion.mcc());
        found.put("balanced_accuracy", confusion.balancedAccuracy());
        found.put("f1", confusion.f1());
        return found;
    }

    private static void put(Map<String, Double> found, String name, Proportion rate) {
        found.put(name, rate.value());
        found.put(name + ".wilson_low", rate.wilson().low());
        found.put(name + ".wilson_high", rate.wilson().high());
        found.put(name + ".clopper_pearson_low", rate.clopperPearson().low());
        found.put(name + ".clopper_pearson_high", rate.clopperPearson().high());
    }

    private static void bootstrap(Case one, Comparison counted, Skipped skipped) {
        Csv scores = one.read("scores.csv");
        Csv resamples = one.read("resamples.csv");
        Csv replicates = one.read("replicates.csv");
        Map<String, double[]> values = new TreeMap<>();
        for (String figure : List.of("auc", "accuracy", "sensitivity", "specificity")) {
            values.put(figure, new double[resamples.rows()]);
        }
        for (int b = 0; b < resamples.rows(); b++) {
            int[] rows = rowsOf(resamples, b);
            double[] s = Arrays.stream(rows)
                    .mapToDouble(r -> scores.number(r, "score"))
                    .toArray();
            int[] y = Arrays.stream(rows).map(r -> scores.whole(r, "y")).toArray();
            Confusion confusion = Confusion.at(HALF, s, y);
            set(values, "auc", b, Roc.of(s, y).auc());
            set(values, "accuracy", b, confusion.accuracy().value());
            set(values, "sensitivity", b, confusion.sensitivity().value());
            set(values, "specificity", b, confusion.specificity().value());
            for (Map.Entry<String, double[]> figure : values.entrySet()) {
                double value = figure.getValue()[b];
                counted.near(figure.getKey() + b, value, replicates.number(b, figure.getKey()), one.tolerance());
            }
        }
        Csv expected = one.read("expected.csv");
        for (int row = 0; row < expected.rows(); row++) {
            String[] quantity = expected.text(row, "quantity").split("\\.", 2);
            double[] of = values.get(quantity[0]);
            if (of == null) {
                skipped.part("06_roc/bootstrap:" + quantity[0]);
                continue;
            }
            StratifiedBootstrap.Result result = StratifiedBootstrap.Result.of(of);
            double value = switch (quantity[1]) {
                case "low" -> result.interval().low();
                case "high" -> result.interval().high();
                default -> result.se();
            };
            counted.near(
                    expected.text(row, "quantity"), value, expected.number(row, "value"), expected.number(row, "tol"));
        }
        if (one.has("decision_curve_band.csv")) {
            skipped.part("06_roc/bootstrap:decision_curve_band");
        }
    }

    private static void set(Map<String, double[]> values, String figure, int b, double value) {
        double[] of = values.get(figure);
        if (of != null) {
            of[b] = value;
        }
    }

    private static int[] rowsOf(Csv resamples, int b) {
        return resamples.names().stream()
                .filter(n -> n.startsWith("i"))
                .mapToInt(n -> resamples.whole(b, n))
                .toArray();
    }

    /** Our own random numbers: each run lies within the mean +- 5 SD over the reference's runs. */
    private static void bootstrapDistribution(Case one, Comparison counted, Skipped skipped) {
        Csv scores = one.read("scores.csv");
        Csv expected = one.read("distribution.csv");
        for (int run = 0; run < RUNS; run++) {
            StratifiedBootstrap.Result result = new StratifiedBootstrap()
                    .auc(scores.column("score"), scores.wholeColumn("y"), new Streams(run).of("bootstrap", 0, ""));
            Map<String, Double> found = new TreeMap<>();
            found.put("auc_low", result.interval().low());
            found.put("auc_high", result.interval().high());
            found.put("auc_se", result.se());
            for (int row = 0; row < expected.rows(); row++) {
                Double value = found.get(expected.text(row, "quantity"));
                if (value == null) {
                    throw new AssertionError("no quantity " + expected.text(row, "quantity"));
                }
                double mean = expected.number(row, "mean");
                double reach = 5 * expected.number(row, "sd");
                counted.between(expected.text(row, "quantity") + " run " + run, value, mean - reach, mean + reach);
            }
        }
    }
}
