package radiome.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import radiome.plot.ForestPlot;
import radiome.plot.RocChart;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Figure.Words;
import radiome.plot.svg.XY;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Operating;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;

/** ROC curves and the plot of all AUCs. */
final class PerformanceFigures {
    private static final String INTERVALS = "by DeLong, for an AUC above 0.85 on the logit scale";

    private final ReportData data;
    private final Names names;

    private PerformanceFigures(ReportData data) {
        this.data = data;
        this.names = new Names(data);
    }

    /** Those that have something to show. */
    static List<Figure> of(ReportData data) {
        PerformanceFigures figures = new PerformanceFigures(data);
        List<Figure> out = new ArrayList<>();
        figures.primary().ifPresent(out::add);
        figures.forest().ifPresent(out::add);
        for (String sequence : Analyses.sequences(data)) {
            figures.curves(sequence).ifPresent(out::add);
        }
        return out;
    }

    private Optional<Figure> primary() {
        List<RocChart.Curve> curves = new ArrayList<>();
        for (Rows cohort : List.of(Rows.VALIDATION, Rows.TRAINING_APPARENT)) {
            Analyses.primary(data, cohort)
                    .filter(p -> !p.roc().isEmpty())
                    .ifPresent(p -> curves.add(new RocChart.Curve(
                            cohort.words(), Show.estimate(p.auc(), p.quoted()), points(p), place(p.chosen()))));
        }
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        String whose = Analyses.primary(data, Rows.VALIDATION)
                .map(p -> "Validation: " + Figures.who(new Counts(p.n(), p.events())) + "; ")
                .orElse("");
        String training = Analyses.primary(data, Rows.TRAINING_APPARENT)
                .map(p -> "training: " + Figures.who(new Counts(p.n(), p.events())) + ". ")
                .orElse("");
        return Optional.of(RocChart.draw(
                new Words(
                        "roc_primary",
                        "ROC curves of the primary analysis",
                        names.analysis(data.primary()) + ". " + whose + training
                                + "Numbers: AUC with its 95% interval (" + INTERVALS
                                + "). Points: " + Analyses.threshold(data) + ". The training curve is"
                                + " apparent: the model is scored on the rows it was fitted to. Dashed diagonal: a score"
                                + " without information."),
                List.of(new RocChart.Panel("Primary analysis, " + data.primary().sequence(), curves))));
    }

    private Optional<Figure> curves(String sequence) {
        Map<String, List<RocChart.Curve>> panels = new LinkedHashMap<>();
        Counts counts = new Counts(0, 0);
        for (Analyses analysis : Analyses.of(data, sequence)) {
            Optional<Performance> validation =
                    analysis.in(Rows.VALIDATION).filter(p -> !p.roc().isEmpty());
            if (validation.isPresent()) {
                Performance row = validation.get();
                counts = new Counts(row.n(), row.events());
                panels.computeIfAbsent(names.classifier(row.classifier()), k -> new ArrayList<>())
                        .add(new RocChart.Curve(
                                "Model " + row.model(), Show.estimate(row.auc(), row.quoted()), points(row), null));
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<RocChart.Panel> squares = panels.entrySet().stream()
                .map(e -> new RocChart.Panel(e.getKey(), e.getValue()))
                .toList();
        return Optional.of(RocChart.draw(
                new Words(
                        Figures.name("roc", sequence),
                        "ROC curves in validation, " + sequence,
                        "Validation cohort (" + Figures.who(counts) + "), one panel a classifier. " + names.models()
                                + " Numbers: AUC with its 95% interval (" + INTERVALS
                                + "). Dashed diagonal: a score without information."),
                squares));
    }

    private Optional<Figure> forest() {
        List<ForestPlot.Group> groups = new ArrayList<>();
        for (String sequence : Analyses.sequences(data)) {
            List<ForestPlot.Row> rows = Analyses.of(data, sequence).stream()
                    .flatMap(a -> a.in(Rows.VALIDATION).map(v -> row(a, v)).stream())
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new ForestPlot.Group(sequence, rows));
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ForestPlot.draw(
                new Words(
                        "auc",
                        "AUC of every analysis",
                        "AUC in the validation cohort ("
                                + Figures.who(data.cohort().validation()) + "; fewer where a sequence is"
                                + " missing) with 95% intervals (" + INTERVALS
                                + "). Diamonds: mean AUC over the folds in which training patients were scored out of fold; it"
                                + " has no interval. Dashed line: 0.5, a score without information. "
                                + names.models() + " The analyses were not compared with each other by a test."),
                groups,
                new ForestPlot.Titles(
                        "AUC", "AUC (95% CI)", "validation", "training, out of fold", "validation, primary analysis"),
                0.5));
    }

    private ForestPlot.Row row(Analyses analysis, Performance validation) {
        Interval interval = validation.quoted();
        double outOfFold =
                analysis.in(Rows.TRAINING_OUT_OF_FOLD).map(Performance::auc).orElse(Double.NaN);
        return new ForestPlot.Row(
                "Model " + analysis.model() + ", " + names.classifier(analysis.classifier()),
                Analyses.isPrimary(data, validation),
                validation.auc(),
                interval.low(),
                interval.high(),
                outOfFold,
                Show.estimate(validation.auc(), interval));
    }

    private static List<XY> points(Performance row) {
        return row.roc().stream()
                .map(p -> new XY(p.falsePositiveRate(), p.truePositiveRate()))
                .toList();
    }

    private static XY place(Operating at) {
        return new XY(1 - at.specificity().value(), at.sensitivity().value());
    }
}
