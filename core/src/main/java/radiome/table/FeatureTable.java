package radiome.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows x named columns of doubles; immutable; column order kept; a missing value is NaN. A class, not a record: its array
 * must not leak or be compared by address.
 */
public final class FeatureTable {
    private final List<String> ids;
    private final List<String> names;
    private final double[] values;
    private final Map<String, Integer> columnOf;

    /**
     * @param ids one a row
     * @param names one a column, all different, order kept
     * @param values row-major, length ids x names; copied
     */
    public FeatureTable(List<String> ids, List<String> names, double[] values) {
        this(List.copyOf(ids), List.copyOf(names), values, true);
    }

    private FeatureTable(List<String> ids, List<String> names, double[] values, boolean copy) {
        if (values.length != (long) ids.size() * names.size()) {
            throw new IllegalArgumentException(values.length + " values for " + ids.size() + " x " + names.size());
        }
        this.ids = ids;
        this.names = names;
        this.values = copy ? values.clone() : values;
        this.columnOf = new HashMap<>();
        for (int j = 0; j < names.size(); j++) {
            if (columnOf.put(names.get(j), j) != null) {
                throw new IllegalArgumentException("two columns are named " + names.get(j));
            }
        }
    }

    public List<String> ids() {
        return ids;
    }

    public List<String> names() {
        return names;
    }

    public int rows() {
        return ids.size();
    }

    public int columns() {
        return names.size();
    }

    public double at(int row, int column) {
        return values[row * names.size() + column];
    }

    /** A copy of one column. */
    public double[] column(int column) {
        double[] out = new double[ids.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = at(i, column);
        }
        return out;
    }

    /** The place of a column, or -1. */
    public int indexOf(String name) {
        return columnOf.getOrDefault(name, -1);
    }

    /** The rows at these places, in this order; a place may come twice. */
    public FeatureTable select(int[] rows) {
        int p = names.size();
        double[] out = new double[Math.multiplyExact(rows.length, p)];
        List<String> chosen = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            chosen.add(ids.get(rows[i]));
            System.arraycopy(values, rows[i] * p, out, i * p, p);
        }
        return new FeatureTable(Collections.unmodifiableList(chosen), names, out, false);
    }

    /**
     * The named columns, in this order.
     *
     * @throws IllegalArgumentException when one is not there
     */
    public FeatureTable columns(List<String> chosen) {
        int[] from = new int[chosen.size()];
        for (int j = 0; j < from.length; j++) {
            from[j] = indexOf(chosen.get(j));
            if (from[j] < 0) {
                throw new IllegalArgumentException("no column " + chosen.get(j));
            }
        }
        double[] out = new double[Math.multiplyExact(ids.size(), from.length)];
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < from.length; j++) {
                out[i * from.length + j] = at(i, from[j]);
            }
        }
        return new FeatureTable(ids, List.copyOf(chosen), out, false);
    }

    /** This table's columns, then the other's; the rows must be the same ids in the same order. */
    public FeatureTable join(FeatureTable other) {
        if (!ids.equals(other.ids)) {
            throw new IllegalArgumentException("the tables have other rows");
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(other.names);
        int p = names.size();
        int q = other.names.size();
        double[] out = new double[Math.multiplyExact(ids.size(), p + q)];
        for (int i = 0; i < ids.size(); i++) {
            System.arraycopy(values, i * p, out, i * (p + q), p);
            System.arraycopy(other.values, i * q, out, i * (p + q) + p, q);
        }
        return new FeatureTable(ids, List.copyOf(all), out, false);
    }

    /** A table of the same rows and columns with other values. */
    public FeatureTable with(CellFunction f) {
        double[] out = new double[values.length];
        int p = names.size();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < p; j++) {
                out[i * p + j] = f.apply(values[i * p + j], j);
            }
        }
        return new FeatureTable(ids, names, out, false);
    }

    /** Value and column index to value. */
    @FunctionalInterface
    public interface CellFunction {
        double apply(double value, int column);
    }
}
