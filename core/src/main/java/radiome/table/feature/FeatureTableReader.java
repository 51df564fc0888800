package radiome.table.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.FeatureTable;
import radiome.table.text.CellText;
import radiome.table.text.TextTable;

/**
 * Reads features out of a text table: one of ours, the output of PyRadiomics' batch (with or without its
 * {@code diagnostics_} columns) or of FAE. An immutable value; {@code with...} give changed copies.
 *
 * @param id the id column; empty: {@code id}, else a name that other tools use
 * @param others columns that are no features: outcome, centre, clinical
 * @param features which columns are features, by a pattern that is found in their name; empty: all but ids, the columns
 *     of {@code others}, names that our tables, PyRadiomics and FAE give to something else, and what stands before the
 *     first {@code diagnostics_} column
 */
public record FeatureTableReader(Optional<String> id, List<String> others, Optional<Pattern> features) {
    private static final List<String> IDS = List.of(
            "id",
            "patient",
            "patient_id",
            "patientid",
            "patient id",
            "casename",
            "case",
            "case_id",
            "caseid",
            "subject",
            "subject_id",
            "subjectid",
            "编号",
            "病例号",
            "",
            "unnamed: 0");
    private static final List<String> NO_FEATURES =
            List.of("id", "centre", "center", "cohort", "outcome", "label", "label_channel", "image", "mask", "reader");
    private static final List<String> SETTINGS_PREFIXES = List.of("diagnostics_", "general_info_");
    private static final FeatureTable NOTHING = new FeatureTable(List.of(), List.of(), new double[0]);

    public FeatureTableReader {
        others = List.copyOf(others);
    }

    /** Knows columns by their usual names only. */
    public static FeatureTableReader standard() {
        return new FeatureTableReader(Optional.empty(), List.of(), Optional.empty());
    }

    public FeatureTableReader withId(String column) {
        return new FeatureTableReader(Optional.of(column), others, features);
    }

    public FeatureTableReader withOthers(List<String> columns) {
        return new FeatureTableReader(id, columns, features);
    }

    public FeatureTableReader withFeatures(Pattern namePattern) {
        return new FeatureTableReader(id, others, Optional.of(namePattern));
    }

    /**
     * Features with one row for each row of the table, in its order; ids as text in their {@link CellText#normal} form, not made unique.
     *
     * @return with all faults, those at STOP too; the table has no rows when there is one
     */
    public Features read(TextTable table) {
        List<Fault> faults = new ArrayList<>();
        int idColumn = idColumn(table, faults);
        if (idColumn < 0) {
            return new Features(NOTHING, List.of(), faults);
        }
        List<Integer> columns = featureColumns(table, idColumn, faults);
        faults.addAll(FeatureSettingsCheck.of(table, idColumn));
        List<String> ids = IntStream.range(0, table.rows())
                .mapToObj(i -> CellText.normal(table.raw(i, idColumn)))
                .toList();
        FeatureValues values = FeatureValues.of(table, ids, columns, faults);
        if (faults.stream().anyMatch(f -> f.level() == Level.STOP)) {
            return new Features(NOTHING, List.of(), faults);
        }
        List<String> names = columns.stream().map(table.names()::get).toList();
        return new Features(new FeatureTable(ids, names, values.rowMajor()), values.gaps(), faults);
    }

    /**
     * What was read.
     *
     * @param table rows as in the file
     * @param gaps why a value is NaN, row by row
     * @param faults T20, T24, T26, T27, in the order found
     */
    public record Features(FeatureTable table, List<Gap> gaps, List<Fault> faults) {
        public Features {
            gaps = List.copyOf(gaps);
            faults = List.copyOf(faults);
        }

        /** @throws RadiomeException with the first fault at STOP */
        public FeatureTable orThrow() {
            faults.stream().filter(f -> f.level() == Level.STOP).findFirst().ifPresent(f -> {
                throw f.raise();
            });
            return table;
        }
    }

    private int idColumn(TextTable table, List<Fault> faults) {
        if (id.isPresent()) {
            try {
                return table.column(id.get(), "id");
            } catch (RadiomeException e) {
                faults.add(e.fault());
                return -1;
            }
        }
        for (String known : IDS) {
            for (int j = 0; j < table.columns(); j++) {
                if (table.names().get(j).toLowerCase(Locale.ROOT).equals(known) && (!known.isEmpty() || j == 0)) {
                    noteId(table, j, faults);
                    return j;
                }
            }
        }
        faults.add(Fault.of(
                        TableFault.T24,
                        table.file(),
                        "No column holds the ids; the first column is "
                                + Text.clean(table.names().get(0)) + ".",
                        "Name the id column `id`.")
                .at(Level.STOP));
        return -1;
    }

    private static void noteId(TextTable table, int column, List<Fault> faults) {
        String name = table.names().get(column);
        if (!name.equals("id")) {
            String called = name.isEmpty() ? "without a name" : Text.clean(name);
            String what = "Ids were taken from column " + (column + 1) + ", " + called + ".";
            faults.add(Fault.of(TableFault.T24, table.file(), what, "Name it `id`.")
                    .at(Level.NOTE));
        }
    }

    private List<Integer> featureColumns(TextTable table, int idColumn, List<Fault> faults) {
        List<String> names = table.names();
        Predicate<String> isFeature = features.map(Pattern::asPredicate).orElse(FeatureTableReader::isNoKnownOther);
        int firstDiagnostics = IntStream.range(0, names.size())
                .filter(j -> names.get(j).startsWith(SETTINGS_PREFIXES.get(0)))
                .findFirst()
                .orElse(0);
        int from = features.isPresent() ? 0 : firstDiagnostics;
        List<Integer> chosen = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (int j = from; j < names.size(); j++) {
            String name = names.get(j);
            if (isOfSettings(name)) {
                settings.add(name);
            } else if (j != idColumn && !name.isEmpty() && !others.contains(name) && isFeature.test(name)) {
                chosen.add(j);
            }
        }
        if (!settings.isEmpty()) {
            String what = settings.size() + " columns of settings and versions (" + Text.clean(settings.get(0))
                    + " and the like) are no features.";
            faults.add(Fault.of(TableFault.T24, table.file(), what, "Nothing has to be done.")
                    .at(Level.NOTE));
        }
        refuseRepeated(table, chosen, faults);
        return chosen;
    }

    private static boolean isNoKnownOther(String name) {
        return !NO_FEATURES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfSettings(String name) {
        return SETTINGS_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static void refuseRepeated(TextTable table, List<Integer> chosen, List<Fault> faults) {
        List<String> names = table.names();
        for (int j : chosen) {
            if (names.lastIndexOf(names.get(j)) != j || names.indexOf(names.get(j)) != j) {
                int[] places = IntStream.range(0, names.size())
                        .filter(k -> names.get(k).equals(names.get(j)))
                        .map(k -> k + 1)
                        .toArray();
                if (places[0] == j + 1) {
                    faults.add(Fault.of(
                                    TableFault.T24,
                                    table.file(),
                                    "The feature " + Text.clean(names.get(j)) + " stands in columns "
                                            + Arrays.toString(places) + ".",
                                    "Rename or delete one of the columns.")
                            .at(Level.STOP));
                }
            }
        }
        chosen.removeIf(j -> names.indexOf(names.get(j)) != j);
        Collections.sort(chosen);
    }
}
