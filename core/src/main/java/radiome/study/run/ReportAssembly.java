package radiome.study.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.num.Quantile;
import radiome.prepare.Split;
import radiome.report.data.CohortData;
import radiome.report.data.CohortData.Baseline;
import radiome.report.data.CohortData.Centre;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.CohortData.Group;
import radiome.report.data.CohortData.LevelCounts;
import radiome.report.data.CohortData.Summary;
import radiome.report.data.CohortData.Variable;
import radiome.report.data.Methods;
import radiome.report.data.Methods.Evaluation;
import radiome.report.data.Methods.Named;
import radiome.report.data.Methods.Selection;
import radiome.report.data.ReportData;
import radiome.report.data.ReportData.Demo;
import radiome.report.data.ReportData.Input;
import radiome.report.data.ReportData.NotDone;
import radiome.report.data.ReportData.Primary;
import radiome.report.data.ReportData.Setting;
import radiome.report.data.ReportData.Software;
import radiome.report.data.ReportData.StudyInfo;
import radiome.study.chain.Measured;
import radiome.study.chain.SequenceSummary;
import radiome.study.chain.StudyAnalysis;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.study.plan.ModelKind;
import radiome.study.plan.StudyPlan;
import radiome.table.FeatureTable;

/** Puts together what the report says of a finished study. */
final class ReportAssembly {
    private final StudyInputs inputs;
    private final StudyAnalysis.Result result;
    private final List<Fault> faults;
    private final List<Input> files;
    private final String version;

    /**
     * @param faults of the whole run, in the order found
     * @param files what was read
     * @param version of the program
     */
    ReportAssembly(
            StudyInputs inputs, StudyAnalysis.Result result, List<Fault> faults, List<Input> files, String version) {
        this.inputs = inputs;
        this.result = result;
        this.faults = faults;
        this.files = files;
        this.version = version;
    }

    ReportData data(@Nullable Demo demo) {
        StudyPlan plan = inputs.plan();
        boolean fromFile = plan.parameters().isPresent();
        List<Setting> settings = new ArrayList<>(plan.settings());
        if (plan.features().isEmpty()) {
            settings.addAll(StudyParameters.settings(inputs.parameters(), fromFile));
        }
        return new ReportData(
                new StudyInfo(
                        plan.title(),
                        version,
                        "strict",
                        plan.seed(),
                        result.split().fingerprint(),
                        plan.cohort().outcome(),
                        inputs.patients().event(),
                        files),
                primary(),
                List.of(),
                faults,
                cohort(),
                result.sequences(),
                result.performance(),
                methods(),
                settings,
                notDone(demo != null),
                demo,
                software());
    }

    /** The study file's own, or the first sequence where it names one that the features do not have. */
    private Primary primary() {
        StudyPlan.Primary named = inputs.plan().primary();
        boolean isThere = result.sequences().stream().anyMatch(s -> s.name().equals(named.sequence()));
        String sequence = isThere ? named.sequence() : result.sequences().get(0).name();
        return new Primary(sequence, named.model().key(), named.classifier());
    }

    private Methods methods() {
        StudyPlan plan = inputs.plan();
        boolean drawn = plan.cohort().split().isEmpty();
        List<String> strata =
                plan.cohort().centre().map(c -> List.of("outcome", "centre")).orElse(List.of("outcome"));
        return new Methods(
                StudyParameters.extraction(inputs.parameters()),
                new Methods.Split(drawn, plan.trainingShare(), drawn ? strata : List.of()),
                new Selection(
                        100,
                        1e-3,
                        plan.folds(),
                        "smallest cross-validated mean squared error",
                        2 * SequenceSummary.PAIRS,
                        SequenceSummary.PERMUTATIONS),
                plan.models().stream()
                        .map(m -> new Named(m.key(), m.words(), ""))
                        .toList(),
                plan.classifiers().stream().map(ReportAssembly::classifier).toList(),
                new Evaluation(plan.folds(), Measured.THRESHOLD_RESAMPLES, Measured.BOOTSTRAP_RESAMPLES));
    }

    private static Named classifier(String name) {
        return switch (name) {
            case "knn" -> new Named(name, "k nearest neighbours", "k = 5");
            case "naive-bayes" -> new Named(name, "Gaussian naive Bayes", "smoothing 1e-9");
            default -> new Named(name, name, "");
        };
    }

    private CohortData cohort() {
        Patients patients = inputs.patients();
        Set<String> analysed = new LinkedHashSet<>(result.split().ids());
        List<CohortData.Exclusion> exclusions =
                patients.flow().after(faults, analysed).exclusions();
        Split split = result.split();
        Set<String> training = new LinkedHashSet<>();
        Arrays.stream(split.training()).forEach(i -> training.add(split.ids().get(i)));
        Patients kept = patients.only(analysed);
        return new CohortData(
                patients.flow().read(),
                exclusions,
                counts(kept.list(), training, true),
                counts(kept.list(), training, false),
                baseline(kept, training),
                centres(kept, training));
    }

    private static Counts counts(List<Patient> patients, Set<String> training, boolean isTraining) {
        List<Patient> side = patients.stream()
                .filter(p -> training.contains(p.id()) == isTraining)
                .toList();
        return new Counts(side.size(), side.stream().mapToInt(Patient::outcome).sum());
    }

    private List<Centre> centres(Patients kept, Set<String> training) {
        if (inputs.plan().cohort().centre().isEmpty()) {
            return List.of();
        }
        Map<String, List<Patient>> byCentre = new TreeMap<>();
        kept.list()
                .forEach(p -> byCentre.computeIfAbsent(p.centre(), c -> new ArrayList<>())
                        .add(p));
        return byCentre.entrySet().stream()
                .map(e -> new Centre(
                        e.getKey().isEmpty() ? "(not given)" : e.getKey(),
                        counts(e.getValue(), training, true),
                        counts(e.getValue(), training, false)))
                .toList();
    }

    /** Table 1: the clinical variables by cohort and outcome. */
    private Baseline baseline(Patients kept, Set<String> training) {
        List<Group> groups = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        String outcome = inputs.plan().cohort().outcome();
        for (boolean isTraining : new boolean[] {true, false}) {
            for (int y = 1; y >= 0; y--) {
                int wanted = y;
                int[] places = java.util.stream.IntStream.range(0, kept.list().size())
                        .filter(i -> training.contains(kept.list().get(i).id()) == isTraining
                                && kept.list().get(i).outcome() == wanted)
                        .toArray();
                rows.add(places);
                groups.add(new Group(
                        isTraining ? "Training" : "Validation", (y == 1 ? "" : "no ") + outcome, places.length));
            }
        }
        List<Variable> variables = new ArrayList<>();
        for (int j = 0; j < kept.codings().size(); j++) {
            variables.add(variable(kept.clinical(), j, kept.codings().get(j), rows));
        }
        return new Baseline(groups, variables);
    }

    private static Variable variable(FeatureTable clinical, int column, Coding coding, List<int[]> groups) {
        List<double[]> values = groups.stream()
                .map(rows -> Arrays.stream(rows)
                        .mapToDouble(i -> clinical.at(i, column))
                        .filter(v -> !Double.isNaN(v))
                        .sorted()
                        .toArray())
                .toList();
        List<Integer> missing = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            missing.add(groups.get(g).length - values.get(g).length);
        }
        if (!coding.kind().isCategorical()) {
            return new Variable(
                    coding.column(),
                    coding.unit(),
                    values.stream().map(ReportAssembly::summary).toList(),
                    List.of(),
                    missing);
        }
        Map<Double, String> names = new TreeMap<>();
        coding.levels().stream()
                .filter(l -> !Double.isNaN(l.value()))
                .forEach(l -> names.merge(l.value(), l.text(), (a, b) -> a + ", " + b));
        List<LevelCounts> levels = names.entrySet().stream()
                .map(e -> new LevelCounts(
                        e.getValue(),
                        values.stream()
                                .map(v -> (int) Arrays.stream(v)
                                        .filter(x -> x == e.getKey())
                                        .count())
                                .toList()))
                .toList();
        return new Variable(coding.column(), coding.unit(), List.of(), levels, missing);
    }

    private static Summary summary(double[] sorted) {
        return sorted.length == 0
                ? new Summary(Double.NaN, Double.NaN, Double.NaN)
                : new Summary(Quantile.of(sorted, 0.5), Quantile.of(sorted, 0.25), Quantile.of(sorted, 0.75));
    }

    private List<NotDone> notDone(boolean isDemo) {
        String later = "comes with a later version";
        List<NotDone> notDone = new ArrayList<>(List.of(
                new NotDone("Step 4, filtered images, further texture classes and deep features", later),
                new NotDone("Step 5, reader agreement (ICC)", later),
                new NotDone(
                        "Step 6, harmonising (ComBat by centre)",
                        later + (isDemo ? "; the centre effects planted here are not removed" : "")),
                new NotDone("Step 9, Models II and III; SVM, random forest, AdaBoost, logistic regression", later),
                new NotDone(
                        "Step 10, calibration, decision curves, results per centre, repeated cross-validation", later),
                new NotDone("Step 11, comparison of models by paired DeLong tests", later),
                new NotDone("Step 12, explanation of models (SHAP, permutation importance)", later)));
        if (!inputs.plan().models().contains(ModelKind.CLINICAL)) {
            notDone.add(new NotDone("Model 0", "the study names no clinical columns or leaves the model out"));
        }
        if (inputs.plan().cohort().time().isPresent()) {
            notDone.add(new NotDone("Time to event", "the time column is read for checks only; the analysis " + later));
        }
        return notDone;
    }

    private List<Software> software() {
        return List.of(
                new Software("radiome", version),
                new Software("EJML", "0.46.1"),
                new Software("Apache Commons RNG", "1.7"),
                new Software("Apache Commons Statistics", "1.3"));
    }
}
