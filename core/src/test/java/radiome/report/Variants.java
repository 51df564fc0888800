package radiome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.report.data.CohortData;
import radiome.report.data.CohortData.Baseline;
import radiome.report.data.CohortData.Centre;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;
import radiome.report.data.ReportData.Demo;
import radiome.report.data.ReportData.NotDone;
import radiome.report.data.ReportData.Primary;
import radiome.report.data.SequenceData;
import radiome.report.data.SequenceData.Lasso;
import radiome.report.data.SequenceData.Selected;

/** The sample study changed in one respect. */
final class Variants {
    private Variants() {}

    static ReportData withFaults(ReportData data, List<Fault> faults) {
        return copy(
                data,
                data.primary(),
                data.cautions(),
                faults,
                data.cohort(),
                data.sequences(),
                data.performance(),
                data.demo());
    }

    static ReportData withCohort(ReportData data, CohortData cohort) {
        return copy(
                data,
                data.primary(),
                data.cautions(),
                data.faults(),
                cohort,
                data.sequences(),
                data.performance(),
                data.demo());
    }

    static ReportData withPerformance(ReportData data, List<Performance> performance) {
        return copy(
                data,
                data.primary(),
                data.cautions(),
                data.faults(),
                data.cohort(),
                data.sequences(),
                performance,
                data.demo());
    }

    static ReportData withSequences(ReportData data, List<SequenceData> sequences) {
        return copy(
                data,
                data.primary(),
                data.cautions(),
                data.faults(),
                data.cohort(),
                sequences,
                data.performance(),
                data.demo());
    }

    /** Nothing was analysed, nothing went wrong. */
    static ReportData empty(ReportData data) {
        Counts none = new Counts(0, 0);
        CohortData cohort = new CohortData(0, List.of(), none, none, new Baseline(List.of(), List.of()), List.of());
        ReportData out = copy(data, data.primary(), List.of(), List.of(), cohort, List.of(), List.of(), null);
        return new ReportData(
                out.study(),
                out.primary(),
                out.cautions(),
                out.faults(),
                out.cohort(),
                out.sequences(),
                out.performance(),
                out.methods(),
                List.of(),
                List.<NotDone>of(),
                null,
                List.of());
    }

    /** Enough patients and events, narrow intervals. */
    static ReportData large(ReportData data) {
        Counts many = new Counts(1000, 400);
        CohortData cohort = new CohortData(
                2000, List.of(), many, many, data.cohort().baseline(), List.of(new Centre("A", many, many)));
        List<SequenceData> sequences = data.sequences().stream()
                .map(s -> sequence(s, many, s.selected(), s.lasso()))
                .toList();
        List<Performance> performance = data.performance().stream()
                .map(p -> scored(p, 0.8, new Interval(0.77, 0.83), 0.7))
                .toList();
        return copy(data, data.primary(), List.of(), List.of(), cohort, sequences, performance, null);
    }

    static ReportData nothingSelected(ReportData data) {
        List<SequenceData> sequences = data.sequences().stream()
                .map(s -> sequence(s, s.training(), List.of(), s.lasso()))
                .toList();
        List<Performance> performance = data.performance().stream()
                .map(p -> scored(p, Double.NaN, Interval.NONE, Double.NaN))
                .toList();
        return copy(
                data,
                data.primary(),
                data.cautions(),
                data.faults(),
                data.cohort(),
                sequences,
                performance,
                data.demo());
    }

    static ReportData oneSequence(ReportData data) {
        return copy(
                data,
                data.primary(),
                List.of(),
                List.of(),
                data.cohort(),
                data.sequences().stream().filter(s -> s.name().equals("T2")).toList(),
                data.performance().stream()
                        .filter(p -> p.sequence().equals("T2"))
                        .toList(),
                null);
    }

    /** The row with these numbers at every place where they stand. */
    static Performance scored(Performance row, double auc, Interval interval, double sensitivity) {
        Performance.Operating at = row.chosen();
        Performance.Operating chosen = new Performance.Operating(
                at.threshold(),
                at.range(),
                at.tp(),
                at.fp(),
                at.tn(),
                at.fn(),
                at.accuracy(),
                new Performance.Rate(sensitivity, Interval.NONE),
                at.specificity(),
                at.ppv(),
                at.npv());
        return new Performance(
                row.sequence(),
                row.model(),
                row.classifier(),
                row.cohort(),
                row.n(),
                row.events(),
                auc,
                interval,
                interval,
                interval,
                chosen,
                row.byDefault(),
                Double.isNaN(auc) ? List.of() : row.roc());
    }

    /** The primary analysis' validation row changed, all others removed. */
    static ReportData withPrimary(ReportData data, double auc, Interval interval, double sensitivity) {
        return withPerformance(
                data,
                data.performance().stream()
                        .filter(p -> p.cohort() == Rows.VALIDATION && Analyses.isPrimary(data, p))
                        .map(p -> scored(p, auc, interval, sensitivity))
                        .toList());
    }

    static SequenceData sequence(SequenceData data, Counts training, List<Selected> selected, @Nullable Lasso lasso) {
        return new SequenceData(
                data.name(), training, data.validation(), data.extracted(), data.dropped(), selected, lasso);
    }

    private static ReportData copy(
            ReportData data,
            Primary primary,
            List<String> cautions,
            List<Fault> faults,
            CohortData cohort,
            List<SequenceData> sequences,
            List<Performance> performance,
            @Nullable Demo demo) {
        return new ReportData(
                data.study(),
                primary,
                cautions,
                faults,
                cohort,
                sequences,
                performance,
                data.methods(),
                data.settings(),
                data.notDone(),
                demo,
                data.software());
    }
}
