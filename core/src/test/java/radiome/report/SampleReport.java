package radiome.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.error.TableFault;
import radiome.num.Streams;
import radiome.report.data.CohortData;
import radiome.report.data.CohortData.Baseline;
import radiome.report.data.CohortData.Centre;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.CohortData.Exclusion;
import radiome.report.data.CohortData.Group;
import radiome.report.data.CohortData.LevelCounts;
import radiome.report.data.CohortData.Summary;
import radiome.report.data.CohortData.Variable;
import radiome.report.data.Methods;
import radiome.report.data.Methods.Named;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;
import radiome.report.data.ReportData.Origin;
import radiome.report.data.ReportData.Setting;
import radiome.report.data.SequenceData;
import radiome.report.data.SequenceData.CvPoint;
import radiome.report.data.SequenceData.Dropped;
import radiome.report.data.SequenceData.Lasso;
import radiome.report.data.SequenceData.PathLine;
import radiome.report.data.SequenceData.Selected;

/** A made-up study of 48 patients with two sequences, in numbers that a real one could have. */
final class SampleReport {
    static final Counts TRAINING = new Counts(33, 12);
    static final Counts VALIDATION = new Counts(14, 5);

    private static final List<String> FEATURES = List.of(
            "original_shape_MeshVolume",
            "original_shape_Sphericity",
            "original_firstorder_Entropy",
            "original_firstorder_RootMeanSquared",
            "original_glcm_InverseVariance",
            "original_glcm_ClusterProminence",
            "original_glcm_Imc1",
            "original_glcm_JointEnergy",
            "original_firstorder_Kurtosis",
            "original_shape_Maximum2DDiameterColumn",
            "original_glcm_DifferenceVariance",
            "original_firstorder_10Percentile");

    private SampleReport() {}

    static ReportData data() {
        List<SequenceData> sequences = List.of(sequence("T1C", 1), sequence("T2", 2), union());
        return new ReportData(
                study("Recurrence after induction chemotherapy"),
                new ReportData.Primary("T2", "I", "knn"),
                List.of("Centre effects are not removed in this run: features may differ between scanners."),
                faults(),
                cohort(),
                sequences,
                performance(List.of("T1C", "T2", "T1C+T2")),
                methods(),
                settings(),
                List.of(
                        new ReportData.NotDone("Reader agreement (step 5)", "the study file names no readers"),
                        new ReportData.NotDone("Harmonisation (step 6)", "not in this version"),
                        new ReportData.NotDone("Comparison of models (step 11)", "not in this version")),
                new ReportData.Demo(
                        "The cohort is synthetic. Lesion volume and heterogeneity drive the outcome; each centre has its own"
                                + " scanner, and centre effects are not removed.",
                        List.of(
                                new ReportData.Driver("volume", "T2", "original_shape_MeshVolume", 0.991, true),
                                new ReportData.Driver(
                                        "heterogeneity", "T2", "original_glcm_InverseVariance", 0.784, true),
                                new ReportData.Driver(
                                        "necrosis", "T1C", "original_firstorder_Kurtosis", 0.412, false))),
                List.of(
                        new ReportData.Software("radiome", "0.1.0"),
                        new ReportData.Software("commons-rng", "1.7"),
                        new ReportData.Software("ejml", "0.46.1"),
                        new ReportData.Software("jackson", "3.1.7")));
    }

    static ReportData.StudyInfo study(String title) {
        return new ReportData.StudyInfo(
                title,
                "0.1.0",
                "strict",
                20250515,
                "9f2c5e0d41b87a6635cd0e2f7b1a94c8d3e65f70812b4a9cce5d1f3a7086b2e4",
                "recurrence",
                "1",
                List.of(
                        new ReportData.Input("patients.csv", 1, "1b".repeat(32)),
                        new ReportData.Input("images T1C", 48, "a4".repeat(32)),
                        new ReportData.Input("masks T1C", 48, "07".repeat(32)),
                        new ReportData.Input("images T2", 48, "c9".repeat(32)),
                        new ReportData.Input("masks T2", 48, "3e".repeat(32))));
    }

    static List<Fault> faults() {
        return List.of(
                Fault.of(
                                GeometryFault.G4,
                                "masks/0137_T1C.nii.gz",
                                "The mask is mirrored left-right: its x axis runs to R, the image's to L, and the boxes lie"
                                        + " 228.6 mm apart.",
                                "save the mask again on top of the image it was drawn on, or `radiome resample"
                                        + " masks/0137_T1C.nii.gz --like images/0137_T1C.nii.gz`")
                        .of("0137", "T1C"),
                Fault.of(
                                TableFault.T11,
                                "patients.csv",
                                "Line 31: the column recurrence is blank.",
                                "write 0 or 1 in column `recurrence`, or delete the row")
                        .of("0031", ""),
                Fault.of(
                                GeometryFault.G18,
                                "masks/0112_T2.nii.gz",
                                "The ROI has 3 pieces; the largest holds 99.7% of it.",
                                "clean the mask")
                        .of("0112", "T2"),
                Fault.of(
                                GeometryFault.G18,
                                "masks/0120_T2.nii.gz",
                                "The ROI has 2 pieces; the largest holds 99.9% of it.",
                                "clean the mask")
                        .of("0120", "T2"),
                Fault.of(
                        StatisticsFault.S16,
                        "",
                        "3 columns are constant in the training rows.",
                        "nothing; they are left out"),
                Fault.of(TableFault.T2, "patients.csv", "The table begins with a byte order mark.", "")
                        .at(Level.NOTE));
    }

    static CohortData cohort() {
        List<Group> groups = List.of(
                new Group("Training", "recurrence", 12),
                new Group("Training", "no recurrence", 21),
                new Group("Validation", "recurrence", 5),
                new Group("Validation", "no recurrence", 9));
        List<Integer> none = List.of(0, 0, 0, 0);
        return new CohortData(
                48,
                List.of(new Exclusion("T11", "no outcome", 1)),
                TRAINING,
                VALIDATION,
                new Baseline(
                        groups,
                        List.of(
                                new Variable(
                                        "age",
                                        "years",
                                        List.of(
                                                new Summary(49, 41.5, 57.25),
                                                new Summary(47, 40, 55),
                                                new Summary(52, 44, 60),
                                                new Summary(46, 39, 58)),
                                        List.of(),
                                        none),
                                new Variable(
                                        "sex",
                                        "",
                                        List.of(),
                                        List.of(
                                                new LevelCounts("female", List.of(3, 6, 1, 3)),
                                                new LevelCounts("male", List.of(9, 15, 4, 6))),
                                        none),
                                new Variable(
                                        "n_stage",
                                        "",
                                        List.of(),
                                        List.of(
                                                new LevelCounts("0", List.of(1, 4, 0, 2)),
                                                new LevelCounts("1", List.of(3, 7, 1, 3)),
                                                new LevelCounts("2", List.of(5, 7, 3, 3)),
                                                new LevelCounts("3", List.of(3, 2, 1, 1))),
                                        List.of(0, 1, 0, 0)))),
                List.of(
                        new Centre("Guangzhou", new Counts(17, 6), new Counts(7, 2)),
                        new Centre("Foshan", new Counts(7, 3), new Counts(3, 1)),
                        new Centre("Zhuhai", new Counts(5, 2), new Counts(2, 1)),
                        new Centre("Macau", new Counts(4, 1), new Counts(2, 1))));
    }

    private static SequenceData sequence(String name, int number) {
        UniformRandomProvider random = new Streams(11).of("path", number, "");
        List<Double> lambdas = IntStream.range(0, 100)
                .mapToObj(i -> 0.21 * StrictMath.pow(1e-3, i / 99.0))
                .toList();
        double lambda = lambdas.get(24);
        List<PathLine> path = new ArrayList<>();
        List<Selected> selected = new ArrayList<>();
        for (String feature : FEATURES) {
            double size = random.nextDouble() * (random.nextDouble() < 0.4 ? -0.22 : 0.28);
            double enters = 0.03 + random.nextDouble() * 0.15;
            double drift = random.nextDouble() * 0.3 + 0.7;
            List<Double> values = lambdas.stream()
                    .map(l -> l >= enters ? 0.0 : size * StrictMath.pow(1 - l / enters, drift))
                    .toList();
            String column = name + "." + feature;
            path.add(new PathLine(column, values));
            if (values.get(24) != 0) {
                selected.add(new Selected(column, values.get(24), 0.3 + 0.7 * random.nextDouble()));
            }
        }
        selected.sort(Comparator.comparingDouble(s -> -Math.abs(s.coefficient())));
        List<CvPoint> cv = lambdas.stream()
                .map(l -> {
                    double away = StrictMath.log10(l / lambda);
                    return new CvPoint(
                            l,
                            0.191 + 0.03 * away * away * (away < 0 ? 0.8 : 1.2) + 0.0004 * random.nextDouble(),
                            0.017 + 0.004 * random.nextDouble());
                })
                .toList();
        List<Integer> permuted = IntStream.range(0, 20)
                .mapToObj(i -> random.nextInt(3) == 0 ? random.nextInt(6) : 0)
                .toList();
        return new SequenceData(
                name,
                number == 1 ? new Counts(32, 12) : TRAINING,
                VALIDATION,
                56,
                List.of(new Dropped("S16", "constant", 3), new Dropped("S7", "exact copies", 1)),
                selected,
                new Lasso(lambda, "smallest cross-validated error", 10, 3.1e-9, lambdas, path, cv, permuted));
    }

    private static SequenceData union() {
        List<Selected> selected = new ArrayList<>(sequence("T1C", 1).selected());
        selected.addAll(sequence("T2", 2).selected());
        return new SequenceData("T1C+T2", new Counts(32, 12), VALIDATION, 112, List.of(), selected, null);
    }

    static List<Performance> performance(List<String> sequences) {
        List<Performance> rows = new ArrayList<>();
        for (String sequence : sequences) {
            for (String model : List.of("0", "V", "I")) {
                for (String classifier : List.of("knn", "naive-bayes")) {
                    double shift = (model.equals("I") ? 1 : model.equals("V") ? 0.5 : 0.2)
                            + (sequence.equals("T1C") ? 0 : 0.3);
                    rows.add(SampleScores.row(sequence, model, classifier, Rows.TRAINING_APPARENT, shift + 0.5));
                    rows.add(SampleScores.row(sequence, model, classifier, Rows.TRAINING_OUT_OF_FOLD, shift));
                    rows.add(SampleScores.row(sequence, model, classifier, Rows.VALIDATION, shift));
                }
            }
        }
        return rows;
    }

    static Methods methods() {
        return new Methods(
                new Methods.Extraction(
                        true,
                        100,
                        List.of(1.0, 1.0, 1.0),
                        "sitkBSpline",
                        "a fixed bin width of 5",
                        List.of("Original"),
                        List.of("first order", "3-D shape", "GLCM")),
                new Methods.Split(true, 0.7, List.of("outcome", "centre")),
                new Methods.Selection(100, 1e-3, 10, "smallest cross-validated error", 100, 20),
                List.of(
                        new Named("0", "clinical variables", ""),
                        new Named("V", "log lesion volume", ""),
                        new Named("I", "hand-crafted features", "")),
                List.of(
                        new Named("knn", "k nearest neighbours", "k = 5"),
                        new Named("naive-bayes", "Gaussian naive Bayes", "smoothing 1e-9")),
                new Methods.Evaluation(10, 200, 2000));
    }

    static List<Setting> settings() {
        return List.of(
                new Setting("seed", "20250515", Origin.STUDY_FILE, 2, ""),
                new Setting("protocol", "strict", Origin.DEFAULT, 0, "every fitted step sees training rows only"),
                new Setting("resampling.holdout", "0.7", Origin.STUDY_FILE, 24, ""),
                new Setting("select.folds", "10", Origin.DEFAULT, 0, ""),
                new Setting("setting.binWidth", "5", Origin.PARAMETER_FILE, 9, "30 to 130 grey levels a lesion"),
                new Setting("setting.normalize", "true", Origin.PARAMETER_FILE, 4, "MR intensities have no unit"),
                new Setting("threads", "4", Origin.COMMAND_LINE, 0, ""));
    }
}
