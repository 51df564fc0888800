package radiome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import radiome.plot.CvChart;
import radiome.plot.DotPlot;
import radiome.plot.FlowChart;
import radiome.plot.PathChart;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Figure.Words;
import radiome.report.data.CohortData;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.ReportData;
import radiome.report.data.SequenceData;
import radiome.report.data.SequenceData.Lasso;

/** The figures of a report, each a function from its data to marks, in the order in which the report numbers them. */
public final class Figures {
    private static final int LABELLED_LINES = 7;

    private Figures() {}

    /** All figures that the data has numbers for; names are unique and fit for file names. */
    public static List<Figure> of(ReportData data) {
        List<Figure> figures = new ArrayList<>();
        figures.add(flow(data));
        for (SequenceData sequence : data.sequences()) {
            Lasso lasso = sequence.lasso();
            if (lasso != null && !lasso.path().isEmpty()) {
                figures.add(path(sequence, lasso));
            }
            if (lasso != null && !lasso.cv().isEmpty()) {
                figures.add(crossValidation(sequence, lasso));
            }
            if (!sequence.selected().isEmpty()) {
                figures.add(coefficients(sequence));
            }
        }
        figures.addAll(PerformanceFigures.of(data));
        return List.copyOf(figures);
    }

    /** The name of a sequence's figure; what has no place in a file name is written as {@code _hex_}. */
    static String name(String kind, String sequence) {
        StringBuilder out = new StringBuilder(kind).append('-');
        sequence.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-');
            out.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "_%x_", c));
        });
        return out.toString();
    }

    private static Figure flow(ReportData data) {
        CohortData cohort = data.cohort();
        int leftOut = cohort.exclusions().stream()
                .mapToInt(CohortData.Exclusion::patients)
                .sum();
        List<FlowChart.Count> reasons = cohort.exclusions().stream()
                .map(e -> new FlowChart.Count(
                        e.code().isEmpty() ? e.reason() : e.code() + ": " + e.reason(), e.patients()))
                .toList();
        FlowChart.Flow flow = new FlowChart.Flow(
                new FlowChart.Box("Patients in the table", cohort.read(), List.of()),
                new FlowChart.Box("Left out", leftOut, reasons),
                new FlowChart.Box(
                        "Analysed",
                        cohort.analysed().n(),
                        List.of(new FlowChart.Count(
                                "with the event", cohort.analysed().events()))),
                List.of(
                        arm("Training", cohort.training(), data, true),
                        arm("Validation", cohort.validation(), data, false)));
        return FlowChart.draw(
                new Words(
                        "flow",
                        "Flow of patients",
                        "Patients read from the table, left out with the reason and its code, and analysed. The event is "
                                + data.study().outcome() + " = " + data.study().event()
                                + ". Patients of a sequence are those from whose image features could be computed."),
                flow);
    }

    private static FlowChart.Box arm(String title, Counts counts, ReportData data, boolean training) {
        List<FlowChart.Count> lines = new ArrayList<>();
        lines.add(new FlowChart.Count("with the event", counts.events()));
        for (SequenceData sequence : data.sequences()) {
            Counts here = training ? sequence.training() : sequence.validation();
            lines.add(new FlowChart.Count("with features of " + sequence.name(), here.n()));
        }
        return new FlowChart.Box(title, counts.n(), lines);
    }

    private static Figure path(SequenceData sequence, Lasso lasso) {
        List<String> selected =
                sequence.selected().stream().map(SequenceData.Selected::feature).toList();
        List<PathChart.Line> lines = lasso.path().stream()
                .map(l -> new PathChart.Line(l.feature(), selected.contains(l.feature()), l.coefficients()))
                .toList();
        String caption = "Coefficients of z-scored features along the penalty \u03bb, training cohort (" + who(sequence)
                + "). Dashed line: the chosen \u03bb, " + Show.significant(lasso.lambda()) + " (" + lasso.rule()
                + "), at which "
                + Show.counted(selected.size(), "feature") + " of " + sequence.extracted()
                + " extracted " + (selected.size() == 1 ? "has" : "have") + " a coefficient other than 0. "
                + (selected.size() > LABELLED_LINES
                        ? "The " + LABELLED_LINES + " with the largest coefficients are labelled."
                        : "They are labelled.");
        return PathChart.draw(
                new Words(
                        name("path", sequence.name()),
                        "LASSO path, " + sequence.name(),
                        selected.isEmpty() ? caption.replace(" They are labelled.", "") : caption),
                new PathChart.Path(lasso.lambdas(), lasso.lambda(), lines, "Coefficient (outcome per SD)"),
                LABELLED_LINES);
    }

    private static Figure crossValidation(SequenceData sequence, Lasso lasso) {
        List<CvChart.Point> points = lasso.cv().stream()
                .map(p -> new CvChart.Point(p.lambda(), p.meanSquaredError(), p.standardError()))
                .toList();
        return CvChart.draw(
                new Words(
                        name("cv", sequence.name()),
                        "Cross-validated error of the LASSO, " + sequence.name(),
                        "Mean squared error of the predicted outcome (0 or 1) over " + lasso.folds()
                                + " folds of the training cohort (" + who(sequence)
                                + "); bars show one standard error of that mean up and down. Dashed line: the chosen \u03bb, "
                                + Show.significant(lasso.lambda()) + " (" + lasso.rule() + ")."),
                points,
                lasso.lambda(),
                "Mean squared error (outcome\u00b2)");
    }

    private static Figure coefficients(SequenceData sequence) {
        List<DotPlot.Item> items = sequence.selected().stream()
                .map(s -> new DotPlot.Item(s.feature(), s.coefficient(), s.frequency()))
                .toList();
        boolean frequencies = sequence.selected().stream().anyMatch(s -> !Double.isNaN(s.frequency()));
        return DotPlot.draw(
                new Words(
                        name("coefficients", sequence.name()),
                        "Selected features, " + sequence.name(),
                        "Coefficients of the " + Show.counted(items.size(), "selected feature")
                                + ", z-scored, training cohort ("
                                + who(sequence) + ")."
                                + (frequencies
                                        ? " At the right, the share of half-samples of the training cohort in which the"
                                                + " feature was selected again at the same \u03bb."
                                        : "")),
                items,
                new DotPlot.Titles(
                        "Coefficient (outcome per SD of the feature)",
                        "Selected again",
                        "coefficient",
                        "selection_frequency"));
    }

    /** {@code n = 33, 11 events}. */
    static String who(SequenceData sequence) {
        return who(sequence.training());
    }

    static String who(Counts counts) {
        return "n = " + counts.n() + ", " + Show.counted(counts.events(), "event");
    }
}
