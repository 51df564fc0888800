package radiome.table.feature;

import java.io.OutputStream;
import java.util.List;
import radiome.table.text.TableWriter;

/**
 * Why a value of a table is NaN: a line of {@code nan.csv}.
 *
 * @param table its file name
 * @param id of the row
 * @param column its name
 * @param reason one word, for example {@code missing}, {@code infinite}, {@code flat}
 */
public record Gap(String table, String id, String column, String reason) {
    /** Writes {@code nan.csv}, in the order given. */
    public static void write(OutputStream out, List<Gap> gaps) {
        try (TableWriter writer = new TableWriter(out, List.of("table", "id", "column", "reason"))) {
            for (Gap gap : gaps) {
                writer.texts(List.of(gap.table, gap.id, gap.column, gap.reason));
            }
        }
    }
}
