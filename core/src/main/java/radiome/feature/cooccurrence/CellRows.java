package radiome.feature.cooccurrence;

/**
 * All cells that are not 0 of a matrix, those below the diagonal too: row r holds cells {@code start[r]} to
 * {@code start[r + 1] - 1}, columns ascending. Not changed by callers.
 */
final class CellRows {
    private final int[] start;
    private final int[] column;
    private final double[] weight;

    private CellRows(int[] start, int[] column, double[] weight) {
        this.start = start;
        this.column = column;
        this.weight = weight;
    }

    static CellRows of(Cells cells) {
        int[] row = cells.row();
        int[] column = cells.column();
        boolean mirrored = cells.isSymmetrical();
        int[] start = new int[cells.levels() + 1];
        for (int c = 0; c < cells.size(); c++) {
            start[row[c] + 1]++;
            if (mirrored && row[c] != column[c]) {
                start[column[c] + 1]++;
            }
        }
        for (int r = 0; r < cells.levels(); r++) {
            start[r + 1] += start[r];
        }
        int[] next = start.clone();
        int[] columns = new int[start[cells.levels()]];
        double[] weights = new double[columns.length];
        // a row's mirrored cells lie in rows before it, so they come before its own
        for (int c = 0; c < cells.size(); c++) {
            int at = next[row[c]]++;
            columns[at] = column[c];
            weights[at] = cells.weight()[c];
            if (mirrored && row[c] != column[c]) {
                int other = next[column[c]]++;
                columns[other] = row[c];
                weights[other] = cells.weight()[c];
            }
        }
        return new CellRows(start, columns, weights);
    }

    int rows() {
        return start.length - 1;
    }

    int[] start() {
        return start;
    }

    int[] column() {
        return column;
    }

    double[] weight() {
        return weight;
    }
}
