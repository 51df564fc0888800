package radiome.feature.cooccurrence;

import java.util.Arrays;

/**
 * The cells that are not 0 of a square matrix, row by row, columns ascending: row r holds cells {@code start[r]} to
 * {@code start[r + 1] - 1}. Grows while rows are written, read afterwards; callers do not change the arrays.
 */
final class Cells {
    private final int[] start;
    private int[] column;
    private double[] weight;
    private int row;
    private int size;

    /**
     * @param rows of the matrix
     * @param expected cells, a guess
     */
    Cells(int rows, int expected) {
        start = new int[rows + 1];
        column = new int[Math.max(expected, 16)];
        weight = new double[column.length];
    }

    /** Adds a cell to the row being written; a weight of 0 is none. */
    void add(int atColumn, double atWeight) {
        if (atWeight == 0) {
            return;
        }
        if (size == column.length) {
            column = Arrays.copyOf(column, size + size / 2);
            weight = Arrays.copyOf(weight, column.length);
        }
        column[size] = atColumn;
        weight[size++] = atWeight;
    }

    void endRow() {
        start[++row] = size;
    }

    int rows() {
        return start.length - 1;
    }

    int size() {
        return size;
    }

    int[] start() {
        return start;
    }

    /** Longer than {@link #size}. */
    int[] column() {
        return column;
    }

    /** Longer than {@link #size}. */
    double[] weight() {
        return weight;
    }
}
