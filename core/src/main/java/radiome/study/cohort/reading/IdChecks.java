package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.text.TextTable;

/** What is wrong with ids (T5, T6) and with rows that share one (T7, T8). */
final class IdChecks {
    private static final int COLUMNS_IN_A_MESSAGE = 5;

    private final RowChecks rows;
    private final int column;

    IdChecks(RowChecks rows, int column) {
        this.rows = rows;
        this.column = column;
    }

    void run(Optional<Integer> splitColumn) {
        leaveOutBlank();
        noteUnseenCharacters();
        leaveOutMangled();
        leaveOutOtherCase();
        joinDuplicates(splitColumn);
    }

    private void leaveOutBlank() {
        for (int i : rows.rows()) {
            if (rows.id(i).isEmpty()) {
                String line = rows.lines(List.of(i));
                rows.exclude(
                        List.of(i), rows.fault(TableFault.T6, "The id in " + line + " is blank.", "Write the id."));
            }
        }
    }

    private void noteUnseenCharacters() {
        TextTable table = rows.table();
        List<Integer> changed = Arrays.stream(rows.rows())
                .filter(i -> !table.raw(i, column).equals(rows.id(i)))
                .boxed()
                .toList();
        if (!changed.isEmpty()) {
            rows.add(rows.fault(
                            TableFault.T6,
                            "Ids have spaces round them, zero-width or full-width characters: " + changed.size()
                                    + ", in " + rows.lines(changed) + "; they were compared without.",
                            "Clean the id column.")
                    .measured(changed.size(), "ids"));
        }
    }

    private void leaveOutMangled() {
        List<Integer> decimals = Arrays.stream(rows.rows())
                .filter(i -> MangledId.of(rows.id(i)).equals(Optional.of(MangledId.DECIMAL)))
                .boxed()
                .toList();
        if (!decimals.isEmpty() && decimals.size() == rows.rows().length) {
            decimals.forEach(i ->
                    rows.rename(i, rows.id(i).substring(0, rows.id(i).indexOf('.'))));
            rows.add(
                    Level.WARNING,
                    TableFault.T5,
                    "All " + decimals.size() + " ids end in .0; they were read without it, the first as "
                            + rows.id(decimals.get(0)) + ".",
                    "Format the id column as text, then type the ids again.");
            return;
        }
        for (int i : rows.rows()) {
            MangledId.of(rows.id(i))
                    .ifPresent(form -> rows.exclude(
                            List.of(i),
                            rows.fault(
                                    TableFault.T5,
                                    "The id " + Text.clean(rows.id(i)) + " in " + rows.lines(List.of(i))
                                            + " is what a spreadsheet shows for " + form.form() + ".",
                                    "Format the id column as text, then type the id again.")));
        }
    }

    private void leaveOutOtherCase() {
        Map<String, Set<String>> spellings = new LinkedHashMap<>();
        for (int i : rows.rows()) {
            spellings
                    .computeIfAbsent(rows.id(i).toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>())
                    .add(rows.id(i));
        }
        for (List<Integer> same : rowsById().values()) {
            String id = rows.id(same.get(0));
            List<String> others = spellings.getOrDefault(id.toLowerCase(Locale.ROOT), Set.of()).stream()
                    .filter(s -> !s.equals(id))
                    .map(Text::clean)
                    .toList();
            if (!others.isEmpty()) {
                rows.exclude(
                        same,
                        rows.fault(
                                TableFault.T6,
                                "The id " + Text.clean(id) + " in " + rows.lines(same)
                                        + " differs in letter case only from " + String.join(", ", others) + ".",
                                "Clean the id column: one spelling for a patient, different ids for two."));
            }
        }
    }

    private Map<String, List<Integer>> rowsById() {
        Map<String, List<Integer>> byId = new LinkedHashMap<>();
        for (int i : rows.rows()) {
            byId.computeIfAbsent(rows.id(i), k -> new ArrayList<>()).add(i);
        }
        return byId;
    }

    private void joinDuplicates(Optional<Integer> splitColumn) {
        List<Integer> dropped = new ArrayList<>();
        for (List<Integer> same : rowsById().values()) {
            if (same.size() > 1) {
                List<Integer> differing = differingColumns(same);
                if (differing.isEmpty()) {
                    same.subList(1, same.size()).forEach(rows::dropDuplicate);
                    dropped.addAll(same.subList(1, same.size()));
                } else {
                    leaveOut(same, differing, splitColumn);
                }
            }
        }
        if (!dropped.isEmpty()) {
            rows.add(rows.fault(
                            TableFault.T7,
                            "Rows that repeat another were dropped: " + dropped.size() + ", in " + rows.lines(dropped)
                                    + ", the first of patient " + Text.clean(rows.id(dropped.get(0))) + ".",
                            "Delete the repeated rows.")
                    .at(Level.NOTE)
                    .measured(dropped.size(), "rows"));
        }
    }

    private List<Integer> differingColumns(List<Integer> same) {
        TextTable table = rows.table();
        return IntStream.range(0, table.columns())
                .filter(j -> j != column)
                .filter(j -> same.stream().map(i -> table.at(i, j)).distinct().count() > 1)
                .boxed()
                .toList();
    }

    private void leaveOut(List<Integer> same, List<Integer> differing, Optional<Integer> splitColumn) {
        String who = "The id " + Text.clean(rows.id(same.get(0))) + " stands in " + rows.lines(same);
        boolean inTwoCohorts = splitColumn.isPresent() && differing.contains(splitColumn.get());
        if (inTwoCohorts) {
            String cohorts = String.join(
                    " and ",
                    same.stream()
                            .map(i -> Text.clean(rows.table().at(i, splitColumn.get())))
                            .distinct()
                            .toList());
            rows.exclude(
                    same, rows.fault(TableFault.T8, who + ", in two cohorts: " + cohorts + ".", "Keep one row of it."));
            return;
        }
        List<String> names = differing.stream()
                .limit(COLUMNS_IN_A_MESSAGE)
                .map(j -> Text.clean(rows.table().names().get(j)))
                .toList();
        int more = differing.size() - names.size();
        rows.exclude(
                same,
                rows.fault(
                        TableFault.T7,
                        who + ", and the rows differ in " + String.join(", ", names)
                                + (more > 0 ? " and " + more + " more columns" : "") + ".",
                        "Delete one row of it."));
    }
}
