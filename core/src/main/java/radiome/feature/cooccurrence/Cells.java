package radiome.feature.cooccurrence;

import java.util.Arrays;

/**
 * The cells that are not 0 of a square matrix, row by row, columns ascending; of a symmetrical matrix only those on and above
 * the diagonal, so that one off it stands for two. Grows while it is written, read afterwards; callers do not change the arrays.
 */
final class Cells {
    private final int levels;
    private final boolean symmetrical;
    private int[] row;
    private int[] column;
    private double[] weight;
    private int size;

    /**
     * @param levels rows and columns of the matrix
     * @param expected cells, a guess
     */
    Cells(int levels, boolean symmetrical, int expected) {
        this(
                levels,
                symmetrical,
                new int[Math.max(expected, 16)],
                new int[Math.max(expected, 16)],
                new double[Math.max(expected, 16)],
                0);
    }

    /** Written already; the arrays, which may be longer, are kept. */
    Cells(int levels, boolean symmetrical, int[] row, int[] column, double[] weight, int size) {
        this.levels = levels;
        this.symmetrical = symmetrical;
        this.row = row;
        this.column = column;
        this.weight = weight;
        this.size = size;
    }

    /** Adds a cell; a weight of 0 is none. */
    void add(int atRow, int atColumn, double atWeight) {
        if (atWeight == 0) {
            return;
        }
        if (size == column.length) {
            row = Arrays.copyOf(row, size + size / 2);
            column = Arrays.copyOf(column, row.length);
            weight = Arrays.copyOf(weight, row.length);
        }
        row[size] = atRow;
        column[size] = atColumn;
        weight[size++] = atWeight;
    }

    int levels() {
        return levels;
    }

    boolean isSymmetrical() {
        return symmetrical;
    }

    int size() {
        return size;
    }

    /** Longer than {@link #size}. */
    int[] row() {
        return row;
    }

    /** Longer than {@link #size}. */
    int[] column() {
        return column;
    }

    /** Longer than {@link #size}. */
    double[] weight() {
        return weight;
    }

    /** The weight of each cell together with its mirror's. */
    double[] shares() {
        double[] shares = new double[size];
        double twice = symmetrical ? 2 : 1;
        for (int c = 0; c < size; c++) {
            shares[c] = row[c] == column[c] ? weight[c] : twice * weight[c];
        }
        return shares;
    }
}
