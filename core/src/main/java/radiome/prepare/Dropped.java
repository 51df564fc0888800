package radiome.prepare;

import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.StatisticsFault;
import radiome.table.TrainingRows;

/** The notes on columns that a step leaves out; no note when there is none. */
final class Dropped {
    private Dropped() {}

    static List<Fault> flat(List<String> names) {
        return note(
                StatisticsFault.S16,
                names,
                " column(s) have no spread in the training rows and are dropped: ",
                "nothing needs to be done; `exclude:` them to be rid of the note");
    }

    static List<Fault> missing(List<String> names) {
        return note(
                StatisticsFault.S15,
                names,
                " column(s) are missing in more than 20 % of the training rows and are dropped: ",
                "complete the column in the table if it matters");
    }

    static List<Fault> duplicate(Map<String, String> duplicateOf) {
        return note(
                StatisticsFault.S7,
                duplicateOf.entrySet().stream()
                        .map(pair -> pair.getKey() + " = " + pair.getValue())
                        .toList(),
                " column(s) equal another one exactly and are dropped (the first by name stays): ",
                "nothing needs to be done; `exclude:` them to be rid of the note");
    }

    private static List<Fault> note(StatisticsFault code, List<String> names, String what, String fix) {
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of(Fault.of(code, "", names.size() + what + TrainingRows.some(names) + ".", fix)
                .measured(names.size(), "columns"));
    }
}
