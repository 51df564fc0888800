package radiome.study.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.FeatureTable;

/**
 * The rows of a feature table for the patients of a study, put together by id.
 *
 * @param table the patients that have features, in the patients' order
 * @param faults T4, T6, T7, T25, in the patients' order, then the counts
 */
public record FeatureRows(FeatureTable table, List<Fault> faults) {
    private static final int IDS_IN_A_MESSAGE = 3;

    public FeatureRows {
        faults = List.copyOf(faults);
    }

    /**
     * Rows without any value are nobody's; rows of one id that are equal are one, those that differ leave the patient out.
     *
     * @param features ids in their normal form, as the reader of feature tables gives them
     * @param file of the features, for the messages
     */
    public static FeatureRows of(Patients patients, FeatureTable features, String file) {
        Map<String, List<Integer>> rowsById = new LinkedHashMap<>();
        for (int i = 0; i < features.rows(); i++) {
            rowsById.computeIfAbsent(features.ids().get(i), k -> new ArrayList<>())
                    .add(i);
        }
        List<Fault> faults = new ArrayList<>();
        List<Integer> chosen = new ArrayList<>();
        int absent = 0;
        for (String id : patients.ids()) {
            List<Integer> rows = rowsById.getOrDefault(id, List.of());
            if (rows.isEmpty()) {
                absent++;
                faults.add(absent(id, rowsById.keySet(), file));
            } else if (rows.stream().anyMatch(i -> differs(features, rows.get(0), i))) {
                faults.add(twice(id, file));
            } else if (!isEmpty(features, rows.get(0))) {
                chosen.add(rows.get(0));
            }
        }
        count(patients, rowsById.keySet(), absent, file).ifPresent(faults::add);
        return new FeatureRows(
                features.select(chosen.stream().mapToInt(Integer::intValue).toArray()), faults);
    }

    private static boolean isEmpty(FeatureTable features, int row) {
        return IntStream.range(0, features.columns()).allMatch(j -> Double.isNaN(features.at(row, j)));
    }

    private static boolean differs(FeatureTable features, int a, int b) {
        return IntStream.range(0, features.columns())
                .anyMatch(j -> Double.compare(features.at(a, j), features.at(b, j)) != 0);
    }

    private static Fault twice(String id, String file) {
        return Fault.of(
                        TableFault.T7,
                        file,
                        "The id " + Text.clean(id) + " stands in several rows whose features differ.",
                        "Delete all rows of it but one.")
                .of(id, "");
    }

    /** With what stands there in other letters, or with zeros in front. */
    private static Fault absent(String id, Set<String> there, String file) {
        Optional<String> otherCase =
                there.stream().filter(t -> t.equalsIgnoreCase(id)).findFirst();
        if (otherCase.isPresent()) {
            String what = "There is no row of " + Text.clean(id) + ", only of " + Text.clean(otherCase.get())
                    + " in other letters.";
            return Fault.of(TableFault.T6, file, what, "Clean the id column: one spelling for a patient.")
                    .at(Level.ERROR)
                    .of(id, "");
        }
        Optional<String> padded =
                there.stream().filter(t -> LostZeros.between(t, id)).findFirst();
        if (padded.isPresent()) {
            String what = "There is no row of " + Text.clean(id) + ", but one of " + padded.get()
                    + ": zeros were lost in the spreadsheet.";
            String fix = "Format the id column of the patients as text and write `" + padded.get() + "`.";
            return Fault.of(TableFault.T4, file, what, fix).of(id, "");
        }
        return Fault.of(
                        TableFault.T25,
                        file,
                        "There is no row of " + Text.clean(id) + ".",
                        "Extract the features of this patient, or correct the id.")
                .at(Level.ERROR)
                .of(id, "");
    }

    private static Optional<Fault> count(Patients patients, Set<String> there, int absent, String file) {
        Set<String> nobodys = new LinkedHashSet<>(there);
        nobodys.removeAll(patients.tableIds());
        if (absent == 0 && nobodys.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown =
                nobodys.stream().limit(IDS_IN_A_MESSAGE).map(Text::clean).toList();
        String which =
                shown.isEmpty() ? "" : " (" + String.join(", ", shown) + (nobodys.size() > 3 ? " ..." : "") + ")";
        String what = String.format(
                Locale.ROOT,
                "Ids in both tables: %d; of patients only: %d; of features only: %d%s.",
                patients.ids().size() - absent,
                absent,
                nobodys.size(),
                which);
        return Optional.of(Fault.of(TableFault.T25, file, what, "Add the rows that belong to the study."));
    }
}
