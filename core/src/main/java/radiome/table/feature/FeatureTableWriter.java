package radiome.table.feature;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import radiome.table.FeatureTable;
import radiome.table.text.TableWriter;

/**
 * Writes a feature table of ours: {@code id}, {@code centre}, {@code cohort}, {@code outcome}, then clinical columns, then
 * features; NaN where a value is missing.
 */
public final class FeatureTableWriter {
    private FeatureTableWriter() {}

    /**
     * What is known of a row beside its features.
     *
     * @param id of the patient
     * @param centre or the empty string
     * @param cohort {@code training}, {@code validation} or the empty string
     * @param outcome {@code 0}, {@code 1} or the empty string
     */
    public record RowHead(String id, String centre, String cohort, String outcome) {}

    /**
     * @param out is closed
     * @param heads one a row
     * @param clinical the same rows; may have no columns
     * @param features the same rows
     */
    public static void write(OutputStream out, List<RowHead> heads, FeatureTable clinical, FeatureTable features) {
        List<String> ids = heads.stream().map(RowHead::id).toList();
        if (!ids.equals(clinical.ids()) || !ids.equals(features.ids())) {
            throw new IllegalArgumentException("the tables have other rows");
        }
        List<String> names = new ArrayList<>(List.of("id", "centre", "cohort", "outcome"));
        names.addAll(clinical.names());
        names.addAll(features.names());
        try (TableWriter writer = new TableWriter(out, names)) {
            for (int i = 0; i < heads.size(); i++) {
                RowHead head = heads.get(i);
                writer.text(head.id).text(head.centre).text(head.cohort).text(head.outcome);
                for (int j = 0; j < clinical.columns(); j++) {
                    writer.number(clinical.at(i, j));
                }
                for (int j = 0; j < features.columns(); j++) {
                    writer.number(features.at(i, j));
                }
                writer.end();
            }
        }
    }
}
