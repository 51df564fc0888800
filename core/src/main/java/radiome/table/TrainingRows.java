package radiome.table;

import java.util.List;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.ModelFault;
import radiome.error.StatisticsFault;
import radiome.error.Text;

/** What fitted steps ask of the rows they learn from and of the rows they are applied to. */
public final class TrainingRows {
    private static final int NAMED = 3;

    private TrainingRows() {}

    /**
     * Refuses rows that no classifier or selector can learn from.
     *
     * @param training rows x columns
     * @param outcome of the same rows in the same order
     * @throws radiome.error.RadiomeException S9 (fewer than 2 rows, one class), S20 (missing or infinite value)
     * @throws IllegalArgumentException when the outcome is of other rows
     */
    public static void check(FeatureTable training, Outcome outcome) {
        if (!training.ids().equals(outcome.ids())) {
            throw new IllegalArgumentException("table and outcome have other rows");
        }
        atLeast(2, training);
        if (outcome.events() == 0 || outcome.events() == outcome.rows()) {
            throw Fault.of(
                            StatisticsFault.S9,
                            "",
                            "All " + outcome.rows() + " training rows have the outcome " + outcome.at(0)
                                    + "; nothing can be learnt from one class.",
                            "check `positive:` under `outcome:`, or use a `holdout` with more patients")
                    .measured(outcome.rows(), "rows")
                    .raise();
        }
        finite(training);
    }

    /**
     * @throws radiome.error.RadiomeException S9 when there are fewer rows
     */
    public static void atLeast(int rows, FeatureTable training) {
        if (training.rows() < rows) {
            throw Fault.of(
                            StatisticsFault.S9,
                            "",
                            training.rows() + " training row(s), at least " + rows + " are needed.",
                            "use a `holdout` with more patients")
                    .measured(training.rows(), "rows")
                    .raise();
        }
    }

    /**
     * @throws radiome.error.RadiomeException S20 naming the first cell that is missing or infinite
     */
    public static void finite(FeatureTable table) {
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (!Double.isFinite(table.at(i, j))) {
                    throw Fault.of(
                                    StatisticsFault.S20,
                                    "",
                                    "Column " + Text.clean(table.names().get(j)) + " is " + table.at(i, j)
                                            + " where a number is needed.",
                                    "impute the table first, or drop the column or the row")
                            .of(table.ids().get(i), "")
                            .at(Level.STOP)
                            .raise();
                }
            }
        }
    }

    /**
     * The columns a step was fitted on, in its order; other columns are left out.
     *
     * @param rows any rows
     * @param trained the names fitted on
     * @throws radiome.error.RadiomeException M6 when one is missing
     */
    public static FeatureTable columns(FeatureTable rows, List<String> trained) {
        if (rows.names().equals(trained)) {
            return rows;
        }
        List<String> absent =
                trained.stream().filter(name -> rows.indexOf(name) < 0).toList();
        if (!absent.isEmpty()) {
            throw Fault.of(
                            ModelFault.M6,
                            "",
                            absent.size() + " of " + trained.size() + " training columns are missing: " + some(absent)
                                    + ".",
                            "extract the new cases with the parameters of the training cases; do not rename columns")
                    .measured(absent.size(), "columns")
                    .raise();
        }
        return rows.columns(trained);
    }

    /** The first three names, cleaned for a message, and how many there are beside them. */
    public static String some(List<String> names) {
        String first =
                String.join(", ", names.stream().limit(NAMED).map(Text::clean).toList());
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
