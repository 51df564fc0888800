package radiome.table.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.text.TextTable;

/** T27: whether all rows of a PyRadiomics table were made with the same settings and versions. */
final class FeatureSettingsCheck {
    private static final int IDS_IN_A_MESSAGE = 3;

    private FeatureSettingsCheck() {}

    /** One fault for each {@code diagnostics_Configuration_} column (STOP) or version column (W) with several values. */
    static List<Fault> of(TextTable table, int idColumn) {
        List<Fault> faults = new ArrayList<>();
        for (int j = 0; j < table.columns(); j++) {
            String name = table.names().get(j);
            boolean settings = name.startsWith("diagnostics_Configuration_");
            if (settings || name.startsWith("diagnostics_Versions_")) {
                Map<String, List<String>> idsByValue = idsByValue(table, j, idColumn);
                if (idsByValue.size() > 1) {
                    faults.add(Fault.of(
                                    TableFault.T27,
                                    table.file(),
                                    Text.clean(name) + " has " + idsByValue.size() + " values: "
                                            + groups(idsByValue.values()) + ".",
                                    "Extract one group again with the settings of the other.")
                            .at(settings ? Level.STOP : Level.WARNING)
                            .measured(idsByValue.size(), "values"));
                }
            }
        }
        return faults;
    }

    /** Rows without a value (failed cases) have no part. */
    private static Map<String, List<String>> idsByValue(TextTable table, int column, int idColumn) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (int i = 0; i < table.rows(); i++) {
            String value = table.at(i, column);
            if (!value.isEmpty()) {
                ids.computeIfAbsent(value, v -> new ArrayList<>()).add(table.at(i, idColumn));
            }
        }
        return ids;
    }

    private static String groups(Iterable<List<String>> ids) {
        List<String> groups = new ArrayList<>();
        for (List<String> group : ids) {
            List<String> named =
                    group.stream().limit(IDS_IN_A_MESSAGE).map(Text::clean).toList();
            int more = group.size() - named.size();
            groups.add("one for " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : ""));
        }
        return String.join("; ", groups);
    }
}
