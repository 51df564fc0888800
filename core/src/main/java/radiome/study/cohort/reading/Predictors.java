package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.study.cohort.CohortSettings;
import radiome.table.FeatureTable;

/** T28: predictors that are the outcome, or that know it. */
public final class Predictors {
    private static final int FEWEST = 10; // rows from which serial numbers can be told

    private Predictors() {}

    /** At STOP: the outcome, its time or event, the id or the split, named as a clinical predictor. */
    static List<Fault> named(CohortSettings settings, String file) {
        List<Fault> faults = new ArrayList<>();
        for (String column : settings.clinical()) {
            roleOf(column, settings)
                    .ifPresent(role -> faults.add(Fault.of(
                            TableFault.T28,
                            file,
                            "The clinical predictor " + Text.clean(column) + " is the " + role + ".",
                            "Drop the column from `clinical:`.")));
        }
        return faults;
    }

    private static Optional<String> roleOf(String column, CohortSettings settings) {
        if (column.equals(settings.outcome())) {
            return Optional.of("outcome");
        }
        if (settings.time().equals(Optional.of(column))) {
            return Optional.of("follow-up time");
        }
        if (settings.event().equals(Optional.of(column))) {
            return Optional.of("event of the follow-up");
        }
        if (column.equals(settings.id())) {
            return Optional.of("id");
        }
        return settings.split().equals(Optional.of(column)) ? Optional.of("split column") : Optional.empty();
    }

    /**
     * Warnings for columns that separate the outcome perfectly (AUC exactly 1) and for columns that are serial numbers or
     * dates: whole numbers, different in every row, and without gaps, in the table's order or of the form yyyymmdd.
     *
     * @param outcome 0 or 1, one a row
     * @param file for the message
     */
    public static List<Fault> suspicious(FeatureTable predictors, int[] outcome, String file) {
        List<Fault> faults = new ArrayList<>();
        for (int j = 0; j < predictors.columns(); j++) {
            double[] x = predictors.column(j);
            String name = Text.clean(predictors.names().get(j));
            if (separates(x, outcome)) {
                faults.add(warning(
                        file,
                        "The predictor " + name + " tells the outcome of every patient (AUC 1): it may be its copy, or"
                                + " be known only after it."));
            } else if (isSerial(x)) {
                faults.add(warning(
                        file,
                        "The predictor " + name + " has another value in every row, as an id, a date or a running"
                                + " number has."));
            }
        }
        return faults;
    }

    private static Fault warning(String file, String what) {
        return Fault.of(TableFault.T28, file, what, "Drop the column, unless it was known before the outcome.")
                .at(Level.WARNING);
    }

    private static boolean separates(double[] x, int[] outcome) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])) {
                low[outcome[i]] = Math.min(low[outcome[i]], x[i]);
                high[outcome[i]] = Math.max(high[outcome[i]], x[i]);
            }
        }
        boolean bothSeen = low[0] <= high[0] && low[1] <= high[1];
        return bothSeen && (high[0] < low[1] || high[1] < low[0]);
    }

    private static boolean isSerial(double[] x) {
        double[] known = Arrays.stream(x).filter(v -> !Double.isNaN(v)).toArray();
        double[] sorted = known.clone();
        Arrays.sort(sorted);
        boolean whole = Arrays.stream(known).allMatch(v -> v == Math.rint(v));
        boolean different = IntStream.range(1, sorted.length).allMatch(i -> sorted[i] > sorted[i - 1]);
        if (known.length < FEWEST || !whole || !different) {
            return false;
        }
        boolean dense = sorted[sorted.length - 1] - sorted[0] < 2.0 * sorted.length;
        boolean rising = IntStream.range(1, known.length).allMatch(i -> known[i] > known[i - 1]);
        boolean dates = Arrays.stream(known).allMatch(Predictors::isDayNumber);
        return dense || rising || dates;
    }

    private static boolean isDayNumber(double v) {
        long day = (long) v;
        return day >= 1900_01_01
                && day <= 2100_12_31
                && day / 100 % 100 >= 1
                && day / 100 % 100 <= 12
                && day % 100 <= 31;
    }
}
