package radiome.study.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the study file says of the patients' table: the columns by name. {@code with...} give changed copies.
 *
 * @param id column of the ids
 * @param outcome column of the outcome
 * @param positive the value of the outcome that is the event; empty: 0/1, or a pair that everybody knows
 * @param centre column of the centre
 * @param centreNeeded whether a patient without a centre is left out, as harmonising asks
 * @param clinical columns of the clinical predictors
 * @param missing codes that mean a missing value, beside the usual words
 * @param split column that says training or validation
 * @param time column of the follow-up time
 * @param event column of the event at that time
 */
public record CohortSettings(
        String id,
        String outcome,
        Optional<String> positive,
        Optional<String> centre,
        boolean centreNeeded,
        List<String> clinical,
        List<String> missing,
        Optional<String> split,
        Optional<String> time,
        Optional<String> event) {

    public CohortSettings {
        clinical = List.copyOf(clinical);
        missing = List.copyOf(missing);
    }

    /** Ids and an outcome of 0 and 1, nothing else. */
    public static CohortSettings of(String id, String outcome) {
        Optional<String> none = Optional.empty();
        return new CohortSettings(id, outcome, none, none, false, List.of(), List.of(), none, none, none);
    }

    public CohortSettings withPositive(String value) {
        return new CohortSettings(
                id, outcome, Optional.of(value), centre, centreNeeded, clinical, missing, split, time, event);
    }

    public CohortSettings withCentre(String column) {
        return new CohortSettings(
                id, outcome, positive, Optional.of(column), centreNeeded, clinical, missing, split, time, event);
    }

    public CohortSettings withCentreNeeded(boolean needed) {
        return new CohortSettings(id, outcome, positive, centre, needed, clinical, missing, split, time, event);
    }

    public CohortSettings withClinical(List<String> columns) {
        return new CohortSettings(id, outcome, positive, centre, centreNeeded, columns, missing, split, time, event);
    }

    public CohortSettings withMissing(List<String> codes) {
        return new CohortSettings(id, outcome, positive, centre, centreNeeded, clinical, codes, split, time, event);
    }

    public CohortSettings withSplit(String column) {
        return new CohortSettings(
                id, outcome, positive, centre, centreNeeded, clinical, missing, Optional.of(column), time, event);
    }

    public CohortSettings withTime(String timeColumn, String eventColumn) {
        return new CohortSettings(
                id,
                outcome,
                positive,
                centre,
                centreNeeded,
                clinical,
                missing,
                split,
                Optional.of(timeColumn),
                Optional.of(eventColumn));
    }

    /** All columns that are named; a header is known by them. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(id, outcome));
        centre.ifPresent(columns::add);
        columns.addAll(clinical);
        split.ifPresent(columns::add);
        time.ifPresent(columns::add);
        event.ifPresent(columns::add);
        return columns.stream().distinct().toList();
    }
}
