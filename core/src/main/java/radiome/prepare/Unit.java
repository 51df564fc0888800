package radiome.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.num.Groups;
import radiome.table.Canonical;
import radiome.table.TrainingRows;

/**
 * Rows that are dealt as one: of one patient, or with the same images.
 *
 * @param rows their places, by id
 * @param ids their ids, by id
 * @param outcome 1 when any of them has the event
 * @param centre of the first
 */
record Unit(List<Integer> rows, List<String> ids, int outcome, String centre) {
    /** The units by their first id. */
    static List<Unit> of(List<SplitRow> rows) {
        Comparator<Integer> byId = Comparator.comparing(row -> rows.get(row).id(), Canonical.ORDER);
        List<Unit> units = new ArrayList<>();
        for (List<Integer> group : Groups.of(rows.stream().map(Unit::marks).toList())) {
            List<Integer> members = group.stream().sorted(byId).toList();
            units.add(new Unit(
                    members,
                    members.stream().map(row -> rows.get(row).id()).toList(),
                    members.stream()
                            .mapToInt(row -> rows.get(row).outcome())
                            .max()
                            .orElse(0),
                    rows.get(members.get(0)).centre()));
        }
        units.sort(Comparator.comparing(unit -> unit.ids.get(0), Canonical.ORDER));
        return units;
    }

    private static List<String> marks(SplitRow row) {
        List<String> marks = new ArrayList<>();
        marks.add("id\0" + row.id());
        row.marks().forEach(mark -> marks.add("mark\0" + mark));
        return marks;
    }

    /** The warning that several rows were kept together; none when every unit is one row. */
    static List<Fault> together(List<Unit> units) {
        List<String> several = units.stream()
                .filter(unit -> unit.rows.size() > 1)
                .map(unit -> String.join(" + ", unit.ids))
                .toList();
        if (several.isEmpty()) {
            return List.of();
        }
        return List.of(Fault.of(
                        StatisticsFault.S17,
                        "",
                        several.size() + " group(s) of rows share a patient or images and are kept on one side: "
                                + TrainingRows.some(several) + ".",
                        "give each patient one row, or leave it so")
                .measured(several.size(), "groups"));
    }
}
