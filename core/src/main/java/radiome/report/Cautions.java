package radiome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.report.data.CohortData.Centre;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;
import radiome.report.data.SequenceData;

/**
 * What a reader must know before believing the numbers, derived from the numbers themselves: few events, few events a
 * selected feature, wide intervals, low sensitivity, small centres. The bounds are rules of thumb of the field; none is a
 * test.
 */
public final class Cautions {
    private static final int FEWEST_EVENTS = 10;
    private static final int FEWEST_EVENTS_PER_FEATURE = 5;
    private static final int SMALLEST_CENTRE = 10;
    private static final double WIDEST_INTERVAL = 0.2;
    private static final double LOWEST_SENSITIVITY = 0.5;

    private final ReportData data;
    private final List<String> lines = new ArrayList<>();

    private Cautions(ReportData data) {
        this.data = data;
    }

    /** Whole sentences, most severe first; the report prints them without being asked, before {@code data.cautions()}. */
    public static List<String> of(ReportData data) {
        Cautions cautions = new Cautions(data);
        cautions.ofCohorts();
        cautions.ofPrimary();
        cautions.ofSelections();
        cautions.ofOthers();
        cautions.ofCentres();
        return List.copyOf(cautions.lines);
    }

    private void ofCohorts() {
        fewEvents("validation", data.cohort().validation());
        fewEvents("training", data.cohort().training());
    }

    private void fewEvents(String cohort, Counts counts) {
        if (counts.events() < FEWEST_EVENTS) {
            lines.add("The " + cohort + " cohort holds " + Show.counted(counts.events(), "event") + " among "
                    + Show.counted(counts.n(), "patient") + "; fewer than " + FEWEST_EVENTS
                    + " events cannot tell a good model from a poor one.");
        }
    }

    private void ofPrimary() {
        Optional<Performance> validation = Analyses.primary(data, Rows.VALIDATION);
        if (validation.isEmpty() || Double.isNaN(validation.get().auc())) {
            lines.add("The primary analysis has no AUC in the validation cohort.");
            return;
        }
        Performance primary = validation.get();
        Interval interval = primary.quoted();
        boolean coversChance = interval.exists() && interval.low() <= 0.5 && interval.high() >= 0.5;
        boolean wide = interval.width() > WIDEST_INTERVAL;
        if (coversChance || wide) {
            lines.add("The 95% interval of the primary AUC, " + Show.interval(interval) + ","
                    + (wide ? " is " + Show.proportion(interval.width()) + " wide" : "")
                    + (wide && coversChance ? " and" : "")
                    + (coversChance
                            ? " covers 0.5: these data cannot tell the model from chance."
                            : ": models of very different worth fit these data."));
        }
        Performance.Rate sensitivity = primary.chosen().sensitivity();
        if (sensitivity.value() < LOWEST_SENSITIVITY) {
            lines.add("At the chosen threshold the primary model finds "
                    + primary.chosen().tp() + " of " + primary.events()
                    + " validation events: sensitivity " + Show.proportion(sensitivity.value()) + ", below 0.5.");
        }
    }

    private void ofSelections() {
        List<String> thin = new ArrayList<>();
        for (SequenceData sequence : data.sequences()) {
            int selected = sequence.selected().size();
            int events = sequence.training().events();
            if (selected == 0 && sequence.lasso() != null) {
                lines.add(sequence.name() + ": no feature was selected; models of its features give every patient the"
                        + " training event rate, AUC 0.5 by construction.");
            } else if (selected > 0 && events < FEWEST_EVENTS_PER_FEATURE * selected) {
                thin.add(sequence.name() + " " + Show.number((double) events / selected, 1) + " ("
                        + Show.counted(events, "event") + ", " + Show.counted(selected, "feature") + " of "
                        + sequence.extracted() + " candidates)");
            }
        }
        if (!thin.isEmpty()) {
            lines.add("Fewer than " + FEWEST_EVENTS_PER_FEATURE
                    + " training events for each selected feature, so coefficients are unstable: "
                    + String.join(", ", thin) + ".");
        }
    }

    private void ofOthers() {
        List<Performance> others = data.performance().stream()
                .filter(p -> p.cohort() == Rows.VALIDATION && !Analyses.isPrimary(data, p))
                .toList();
        long wide = others.stream()
                .filter(p -> p.quoted().width() > WIDEST_INTERVAL)
                .count();
        long blind = others.stream()
                .filter(p -> p.chosen().sensitivity().value() < LOWEST_SENSITIVITY)
                .count();
        if (wide > 0) {
            lines.add("Of the " + others.size() + " other validation analyses, " + wide + (wide == 1 ? " has" : " have")
                    + " an AUC interval wider than 0.2: the largest AUC among them is no evidence for that model.");
        }
        if (blind > 0) {
            lines.add("Of the " + others.size() + " other validation analyses, " + blind
                    + (blind == 1 ? " has" : " have") + " a sensitivity below 0.5 at the chosen threshold.");
        }
    }

    private void ofCentres() {
        List<String> small = data.cohort().centres().stream()
                .filter(c -> patients(c) < SMALLEST_CENTRE)
                .map(c -> c.name() + " (n = " + patients(c) + ")")
                .toList();
        if (!small.isEmpty()) {
            lines.add((small.size() == 1 ? "This centre has" : "These centres have") + " fewer than " + SMALLEST_CENTRE
                    + " patients, too few to see a centre effect: " + String.join(", ", small) + ".");
        }
    }

    private static int patients(Centre centre) {
        return centre.training().n() + centre.validation().n();
    }
}
