package radiome.study.cohort.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.number.MissingWords;
import radiome.table.text.CellText;

/** The column that says which side of the split a patient is on. */
final class SplitColumn {
    private static final Set<String> TRAINING = Set.of("training", "train", "development", "训练", "训练集", "训练组");
    private static final Set<String> VALIDATION =
            Set.of("validation", "valid", "val", "test", "testing", "验证", "验证集", "验证组", "测试", "测试集");

    private SplitColumn() {}

    /**
     * A blank leaves the row out (T8); a word that is neither stops (C2).
     *
     * @param cohorts {@code training} or {@code validation} is written at each row's place, else the empty string
     */
    static void read(RowChecks rows, Optional<Integer> column, MissingWords missing, String[] cohorts) {
        Arrays.fill(cohorts, "");
        if (column.isEmpty()) {
            return;
        }
        Set<String> unknown = new TreeSet<>();
        for (int i : rows.rows()) {
            String cell = rows.table().at(i, column.get());
            String word = CellText.normal(cell).toLowerCase(Locale.ROOT);
            if (missing.contains(cell)) {
                rows.exclude(
                        List.of(i),
                        rows.fault(
                                TableFault.T8,
                                "No cohort: the split column is blank in " + rows.lines(List.of(i)) + ".",
                                "Write `training` or `validation`."));
            } else if (TRAINING.contains(word)) {
                cohorts[i] = "training";
            } else if (VALIDATION.contains(word)) {
                cohorts[i] = "validation";
            } else {
                unknown.add(Text.clean(cell));
            }
        }
        if (!unknown.isEmpty()) {
            rows.add(
                    Level.STOP,
                    SettingFault.C2,
                    "The split column " + Text.clean(rows.table().names().get(column.get())) + " holds "
                            + String.join(", ", unknown.stream().limit(10).toList()) + ".",
                    "Write `training` or `validation` in it.");
        }
    }
}
