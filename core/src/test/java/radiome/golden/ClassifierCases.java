package radiome.golden;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import radiome.model.Classifier;
import radiome.model.GaussianNaiveBayes;
import radiome.model.Knn;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/** Topic 05: nearest neighbours and Gaussian naive Bayes. */
final class ClassifierCases {
    private ClassifierCases() {}

    static void register(Map<String, Check> checks) {
        checks.put("knn", ClassifierCases::knn);
        checks.put("gnb", ClassifierCases::gnb);
    }

    private static Map<String, String> parameters(Case one) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : one.text("parameters").split(";", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            parameters.put(nameAndValue[0], nameAndValue[1]);
        }
        return parameters;
    }

    private static FeatureTable test(Csv data) {
        return Case.features(data.where("set", "test"));
    }

    private static Classifier.Fitted fit(Classifier classifier, Csv data) {
        Csv training = data.where("set", "train");
        FeatureTable x = Case.features(training);
        Outcome y = Case.outcome(training);
        return classifier.fit(x, y);
    }

    private static void scores(Classifier.Fitted fitted, Csv data, Csv expected, Comparison counted, double tol) {
        double[] scores = fitted.score(test(data));
        for (int row = 0; row < scores.length; row++) {
            counted.near("probability " + row, scores[row], expected.number(row, "probability"), tol);
            counted.equal("predicted " + row, scores[row] > 0.5 ? 1 : 0, expected.whole(row, "predicted"));
        }
    }

    private static void knn(Case one, Comparison counted, Skipped skipped) {
        Map<String, String> parameters = parameters(one);
        Knn knn = new Knn(
                Integer.parseInt(parameters.getOrDefault("k", "5")),
                Knn.Weights.valueOf(
                        parameters.getOrDefault("weights", "uniform").toUpperCase(Locale.ROOT)));
        Csv data = one.read("data.csv");
        scores(fit(knn, data), data, one.read("probabilities.csv"), counted, one.tolerance());
    }

    private static void gnb(Case one, Comparison counted, Skipped skipped) {
        GaussianNaiveBayes bayes =
                new GaussianNaiveBayes(Double.parseDouble(parameters(one).getOrDefault("var_smoothing", "1e-9")));
        Csv data = one.read("data.csv");
        Csv expected = one.read("probabilities.csv");
        double tol = one.tolerance();
        GaussianNaiveBayes.Fitted fitted = (GaussianNaiveBayes.Fitted) fit(bayes, data);
        scores(fitted, data, expected, counted, tol);
        double[][] joint = fitted.jointLogs(test(data));
        for (int row = 0; row < joint.length; row++) {
            counted.near("joint_log_0 " + row, joint[row][0], expected.number(row, "joint_log_0"), tol);
            counted.near("joint_log_1 " + row, joint[row][1], expected.number(row, "joint_log_1"), tol);
        }
        Csv model = one.read("model.csv");
        for (int row = 0; row < model.rows(); row++) {
            GaussianNaiveBayes.ClassModel of = model.whole(row, "class") == 1 ? fitted.with() : fitted.without();
            counted.near("prior", of.prior(), model.number(row, "prior"), tol);
            for (int j = 0; j < fitted.columns().size(); j++) {
                counted.near("mean" + j, of.means().get(j), model.number(row, "mean" + j), tol);
                counted.near("variance" + j, of.variances().get(j), model.number(row, "variance" + j), tol);
            }
        }
    }
}
