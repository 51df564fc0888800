package radiome.study.cohort;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.text.CellText;
import radiome.table.text.TextTable;

/**
 * The patients of a study as its table gives them, in the table's order. Immutable.
 *
 * @param table where they come from; {@link Patient#row} is a row of it
 * @param settings as read with
 * @param list the patients that are left
 * @param clinical their clinical predictors as numbers, in the order of the settings
 * @param codings of the same columns
 * @param outcomeCoding the two values of the outcome
 * @param flow counts
 */
public record Patients(
        TextTable table,
        CohortSettings settings,
        List<Patient> list,
        FeatureTable clinical,
        List<Coding> codings,
        Coding outcomeCoding,
        Flow flow) {

    public Patients {
        list = List.copyOf(list);
        codings = List.copyOf(codings);
    }

    public List<String> ids() {
        return list.stream().map(Patient::id).toList();
    }

    /** The ids of all rows of the table, of those that were left out too. */
    public Set<String> tableIds() {
        int column = table.indexOf(settings.id());
        Set<String> all = new LinkedHashSet<>(ids());
        IntStream.range(0, table.rows()).forEach(i -> all.add(CellText.normal(table.raw(i, column))));
        return all;
    }

    public Outcome outcome() {
        return new Outcome(ids(), list.stream().mapToInt(Patient::outcome).toArray());
    }

    /** Places of the patients in the table: a feature table read from it is cut to them by {@code select}. */
    public int[] rows() {
        return list.stream().mapToInt(Patient::row).toArray();
    }

    /** The value of the outcome that is the event, as written in the table. */
    public String event() {
        return outcomeCoding.levels().get(1).text();
    }

    /** Patients whose id is among these, with their clinical values, in the table's order; flow and codings stay. */
    public Patients only(Set<String> ids) {
        int[] places = IntStream.range(0, list.size())
                .filter(i -> ids.contains(list.get(i).id()))
                .toArray();
        List<Patient> kept = Arrays.stream(places).mapToObj(list::get).toList();
        return new Patients(table, settings, kept, clinical.select(places), codings, outcomeCoding, flow);
    }
}
