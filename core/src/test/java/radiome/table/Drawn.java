package radiome.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import radiome.num.Streams;

/** Tables drawn from a seed, and the same tables in another order. */
public final class Drawn {
    private Drawn() {}

    /** Independent standard normal columns f000, f001, ... of patients p000, p001, ... */
    public static FeatureTable table(long seed, int rows, int columns) {
        UniformRandomProvider random = new Streams(seed).of("table", 0, "");
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = normal.sample();
        }
        return new FeatureTable(names("p", rows), names("f", columns), values);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%s%03d", letter, i))
                .toList();
    }

    /** An outcome that follows the first column more or less: event when effect x column + noise is positive. */
    public static Outcome outcome(long seed, FeatureTable table, double effect) {
        UniformRandomProvider random = new Streams(seed).of("outcome", 0, "");
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        int[] y = new int[table.rows()];
        for (int i = 0; i < y.length; i++) {
            y[i] = effect * table.at(i, 0) + normal.sample() > 0 ? 1 : 0;
        }
        return new Outcome(table.ids(), y);
    }

    /** Places 0 ... n - 1 in another order. */
    public static int[] order(long seed, int n) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The table with its columns in another order. */
    public static FeatureTable columnsShuffled(long seed, FeatureTable table) {
        List<String> names = new ArrayList<>(table.names());
        Collections.shuffle(names, new Random(seed));
        return table.columns(names);
    }

    /** The table with one cell changed. */
    public static FeatureTable withCell(FeatureTable table, int row, int column, double value) {
        double[] values = values(table);
        values[row * table.columns() + column] = value;
        return new FeatureTable(table.ids(), table.names(), values);
    }

    /** The table with a column appended. */
    public static FeatureTable withColumn(FeatureTable table, String name, double[] column) {
        return table.join(new FeatureTable(table.ids(), List.of(name), column));
    }

    /** All values, row by row. */
    public static double[] values(FeatureTable table) {
        double[] values = new double[table.rows() * table.columns()];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.at(i / table.columns(), i % table.columns());
        }
        return values;
    }
}
