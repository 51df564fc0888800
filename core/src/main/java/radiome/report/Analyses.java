package radiome.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import radiome.report.data.Performance;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;

/**
 * One sequence, model and classifier in all its cohorts.
 *
 * @param rows in the order given
 */
record Analyses(String sequence, String model, String classifier, List<Performance> rows) {

    /** Whether the row belongs to the analysis that leads the report. */
    static boolean isPrimary(ReportData data, Performance row) {
        return data.primary().equals(new ReportData.Primary(row.sequence(), row.model(), row.classifier()));
    }

    /** The primary analysis in a cohort. */
    static Optional<Performance> primary(ReportData data, Rows cohort) {
        return data.performance().stream()
                .filter(p -> p.cohort() == cohort && isPrimary(data, p))
                .findFirst();
    }

    /** A sequence's rows by model and classifier, in the order of their first rows. */
    static List<Analyses> of(ReportData data, String sequence) {
        Map<ReportData.Primary, List<Performance>> groups = new LinkedHashMap<>();
        for (Performance row : data.performance()) {
            if (row.sequence().equals(sequence)) {
                groups.computeIfAbsent(
                                new ReportData.Primary(row.sequence(), row.model(), row.classifier()),
                                k -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.entrySet().stream()
                .map(e -> new Analyses(
                        e.getKey().sequence(), e.getKey().model(), e.getKey().classifier(), List.copyOf(e.getValue())))
                .toList();
    }

    /** The row of a cohort. */
    Optional<Performance> in(Rows cohort) {
        return rows.stream().filter(p -> p.cohort() == cohort).findFirst();
    }

    /** Where the rates stand, by what the threshold was chosen on. */
    static String threshold(ReportData data) {
        boolean outOfFold = data.performance().stream().anyMatch(p -> p.cohort() == Rows.TRAINING_OUT_OF_FOLD);
        return outOfFold ? "the threshold chosen on out-of-fold training scores" : "the default threshold";
    }

    /** Sequences that have rows, in the order of their first rows. */
    static List<String> sequences(ReportData data) {
        return data.performance().stream().map(Performance::sequence).distinct().toList();
    }
}
