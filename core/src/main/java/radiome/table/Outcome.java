package radiome.table;

import java.util.List;

/** The 0/1 outcome of rows, in their order; 1 is the event. Immutable. */
public final class Outcome {
    private final List<String> ids;
    private final int[] y;
    private final int events;

    /**
     * @param ids one a row
     * @param y 0 or 1 a row; copied
     */
    public Outcome(List<String> ids, int[] y) {
        if (ids.size() != y.length) {
            throw new IllegalArgumentException(ids.size() + " ids for " + y.length + " outcomes");
        }
        this.ids = List.copyOf(ids);
        this.y = y.clone();
        int n = 0;
        for (int v : y) {
            if (v != 0 && v != 1) {
                throw new IllegalArgumentException("an outcome is " + v + ", not 0 or 1");
            }
            n += v;
        }
        this.events = n;
    }

    public List<String> ids() {
        return ids;
    }

    public int rows() {
        return y.length;
    }

    public int at(int row) {
        return y[row];
    }

    /** A copy. */
    public int[] values() {
        return y.clone();
    }

    /** Rows with outcome 1. */
    public int events() {
        return events;
    }

    /** The rows at these places, in this order. */
    public Outcome select(int[] rows) {
        int[] out = new int[rows.length];
        String[] chosen = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            out[i] = y[rows[i]];
            chosen[i] = ids.get(rows[i]);
        }
        return new Outcome(List.of(chosen), out);
    }
}
