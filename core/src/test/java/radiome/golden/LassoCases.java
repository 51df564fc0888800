package radiome.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import radiome.num.Folds;
import radiome.select.CvCurve;
import radiome.select.DualityGap;
import radiome.select.Lasso;
import radiome.select.LassoCv;
import radiome.select.LassoPath;
import radiome.table.FeatureTable;

/** Topic 04: LASSO and elastic net with Gaussian loss. */
final class LassoCases {
    private static final double EXACT_QUANTITY = 1e-9;

    private LassoCases() {}

    static void register(Map<String, Check> checks) {
        checks.put("path", LassoCases::path);
        checks.put("gap", LassoCases::gap);
        checks.put("cv", LassoCases::cv);
        checks.put("stability", LassoCases::stability);
    }

    private static void path(Case one, Comparison counted, Skipped skipped) {
        Csv data = one.read("data.csv");
        Csv expected = one.read("path.csv");
        boolean standardised = one.number("standardised") == 1;
        boolean unique = one.number("unique_solution") == 1;
        double l1Ratio = one.number("l1_ratio");
        double tol = one.tolerance();
        LassoPath path = new Lasso()
                .withL1Ratio(l1Ratio)
                .path(Case.features(data), data.column("y"), standardised, expected.column("alpha"));
        Map<Double, double[]> coefficients =
                coefficients(one.read("coefficients.csv"), path.names().size());
        for (int i = 0; i < path.size(); i++) {
            String at = "alpha " + path.alpha(i) + " ";
            counted.near(at + "intercept", path.intercept(i, standardised), expected.number(i, "intercept"), tol);
            counted.near(at + "objective", path.gap(i).primal(), expected.number(i, "objective"), tol);
            counted.near(at + "l1_norm", path.l1Norm(i), expected.number(i, "l1_norm"), tol);
            if (l1Ratio == 1) {
                counted.near(at + "gap", path.gap(i).gap(), expected.number(i, "duality_gap"), tol);
            }
            if (unique) {
                counted.equal(at + "nonzero", path.nonZero(i), expected.whole(i, "nonzero"));
                double[] w = coefficients.getOrDefault(
                        path.alpha(i), new double[path.names().size()]);
                for (int j = 0; j < w.length; j++) {
                    counted.near(at + "w" + j, path.coefficients(i)[j], w[j], tol);
                }
            }
        }
        if (one.has("predictions.csv")) {
            predictions(path, Case.features(data), one.read("predictions.csv"), counted, tol);
        }
    }

    private static Map<Double, double[]> coefficients(Csv listed, int columns) {
        Map<Double, double[]> byAlpha = new TreeMap<>();
        for (int row = 0; row < listed.rows(); row++) {
            byAlpha.computeIfAbsent(listed.number(row, "alpha"), a -> new double[columns])[
                            listed.whole(row, "column")] =
                    listed.number(row, "coefficient");
        }
        return byAlpha;
    }

    private static void predictions(LassoPath path, FeatureTable x, Csv expected, Comparison counted, double tol) {
        List<String> columns =
                expected.names().stream().filter(n -> n.startsWith("a")).toList();
        for (int i = 0; i < columns.size(); i++) {
            double[] predicted = path.predict(i, x);
            for (int row = 0; row < predicted.length; row++) {
                counted.near(columns.get(i) + " row " + row, predicted[row], expected.number(row, columns.get(i)), tol);
            }
        }
    }

    private static void gap(Case one, Comparison counted, Skipped skipped) {
        Csv data = one.read("data.csv");
        Csv expected = one.read("expected.csv");
        FeatureTable x = Case.features(data);
        for (int row = 0; row < expected.rows(); row++) {
            double[] w = new double[x.columns()];
            Csv point = one.read("coefficients.csv").where("point", expected.text(row, "point"));
            for (int k = 0; k < point.rows(); k++) {
                w[point.whole(k, "column")] = point.number(k, "coefficient");
            }
            DualityGap gap = DualityGap.of(x, data.column("y"), w, expected.number(row, "alpha"));
            counted.near("primal " + row, gap.primal(), expected.number(row, "primal"), one.tolerance());
            counted.near("dual " + row, gap.dual(), expected.number(row, "dual"), one.tolerance());
            counted.near("gap " + row, gap.gap(), expected.number(row, "gap"), one.tolerance());
        }
    }

    private static void cv(Case one, Comparison counted, Skipped skipped) {
        Csv data = one.read("data.csv");
        FeatureTable x = Case.features(data);
        double[] y = data.column("y");
        int[] foldOf = data.wholeColumn("fold");
        Folds folds = new Folds(foldOf, Arrays.stream(foldOf).max().orElseThrow() + 1);
        for (LassoCv.Scaling scaling : LassoCv.Scaling.values()) {
            String variant = switch (scaling) {
                case STANDARDISED_ONCE -> "lassocv_standardised_once";
                case SCALED_IN_FOLD -> "lassocv_scaled_in_fold";
            };
            List<CvCurve> curves = new ArrayList<>();
            for (String ratio : one.text("l1_ratio").split("\\+", -1)) {
                double l1Ratio = Double.parseDouble(ratio);
                Csv expected = curveOf(one.read("curve.csv").where("variant", variant), l1Ratio);
                int last = expected.rows() - 1;
                CvCurve curve = new LassoCv()
                        .withLasso(new Lasso().withL1Ratio(l1Ratio))
                        .withGrid(last + 1, expected.number(last, "alpha") / expected.number(0, "alpha"))
                        .withScaling(scaling)
                        .curve(x, y, folds);
                compare(variant + " " + ratio, curve, expected, counted, one.tolerance());
                curves.add(curve);
            }
            choice(one, variant, CvCurve.best(curves), new Choice(x, y), counted);
        }
    }

    private static Csv curveOf(Csv curve, double l1Ratio) {
        String word = IntStream.range(0, curve.rows())
                .filter(row -> curve.number(row, "l1_ratio") == l1Ratio)
                .mapToObj(row -> curve.text(row, "l1_ratio"))
                .findFirst()
                .orElseThrow();
        return curve.where("l1_ratio", word);
    }

    private static void compare(String what, CvCurve curve, Csv expected, Comparison counted, double tol) {
        for (int i = 0; i < curve.size(); i++) {
            counted.near(what + " alpha " + i, curve.alpha(i), expected.number(i, "alpha"), tol);
            counted.near(what + " mean " + i, curve.mean(i), expected.number(i, "mean_mse"), tol);
            counted.near(what + " se " + i, curve.se(i), expected.number(i, "se"), tol);
            for (int f = 0; f < curve.folds(); f++) {
                counted.near(what + " fold " + f + " " + i, curve.error(f, i), expected.number(i, "fold" + f), tol);
            }
        }
    }

    private static final class Choice {
        private final FeatureTable x;
        private final double[] y;

        Choice(FeatureTable x, double[] y) {
            this.x = x;
            this.y = y;
        }
    }

    /** What is chosen from a curve, and the refit on all rows there. */
    private static void choice(Case one, String variant, CvCurve curve, Choice given, Comparison counted) {
        Lasso lasso = new Lasso().withL1Ratio(curve.l1Ratio());
        double[] alphas =
                IntStream.range(0, curve.size()).mapToDouble(curve::alpha).toArray();
        LassoPath refit = lasso.path(given.x, given.y, true, alphas);
        Map<String, Double> found = new TreeMap<>();
        found.put("l1_ratio", curve.l1Ratio());
        found.put("alpha_max", lasso.alphaMax(given.x, given.y, true));
        found.put("mse_min", curve.mean(curve.indexMin()));
        for (String at : List.of("min", "1se")) {
            int index = at.equals("min") ? curve.indexMin() : curve.indexOneSe();
            found.put("index_" + at, (double) index);
            found.put("alpha_" + at, curve.alpha(index));
            found.put("nonzero_" + at, (double) refit.nonZero(index));
            found.put("intercept_" + at, refit.intercept(index, true));
            double[] w = new double[given.x.columns()];
            Csv listed = one.read("coefficients.csv").where("variant", variant).where("at", at);
            for (int row = 0; row < listed.rows(); row++) {
                w[listed.whole(row, "column")] = listed.number(row, "coefficient");
            }
            for (int j = 0; j < w.length; j++) {
                counted.near(variant + " " + at + " w" + j, refit.coefficients(index)[j], w[j], one.tolerance());
            }
        }
        Csv expected = one.read("expected.csv");
        for (int row = 0; row < expected.rows(); row++) {
            String quantity = expected.text(row, "quantity");
            if (quantity.startsWith(variant + ".")) {
                Double value = found.get(quantity.substring(variant.length() + 1));
                if (value == null) {
                    throw new AssertionError("no quantity " + quantity);
                }
                counted.near(quantity, value, expected.number(row, "value"), tol(expected, row));
            }
        }
    }

    private static double tol(Csv expected, int row) {
        return expected.has("tol") ? expected.number(row, "tol") : EXACT_QUANTITY;
    }

    private static void stability(Case one, Comparison counted, Skipped skipped) {
        Csv data = one.read("data.csv");
        Csv halves = one.read("halves.csv");
        Csv expected = one.read("expected.csv");
        double[] alphas = one.read("alphas.csv").column("alpha");
        FeatureTable x = Case.features(data);
        double[] y = data.column("y");
        double[][] count = new double[x.columns()][alphas.length + 1];
        for (int half = 0; half < halves.rows(); half++) {
            int h = half;
            int[] rows = IntStream.range(0, x.rows())
                    .filter(row -> halves.whole(h, "r" + row) == 1)
                    .toArray();
            LassoPath path = new Lasso()
                    .path(
                            x.select(rows),
                            Arrays.stream(rows).mapToDouble(r -> y[r]).toArray(),
                            true,
                            alphas);
            for (int j = 0; j < x.columns(); j++) {
                boolean ever = false;
                for (int i = 0; i < alphas.length; i++) {
                    boolean selected = path.coefficients(i)[j] != 0;
                    count[j][i] += selected ? 1.0 / halves.rows() : 0;
                    ever |= selected;
                }
                count[j][alphas.length] += ever ? 1.0 / halves.rows() : 0;
            }
        }
        for (int j = 0; j < x.columns(); j++) {
            counted.near("ever " + j, count[j][alphas.length], expected.number(j, "ever_selected"), one.tolerance());
            for (int i = 0; i < alphas.length; i++) {
                counted.near(j + " at " + i, count[j][i], expected.number(j, "at_alpha_" + i), one.tolerance());
            }
        }
    }
}
