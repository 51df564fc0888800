package radiome.feature.cooccurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Blocks of at most 64 rows and columns, as sets of bits. */
final class BlocksBySets implements Blocks {
    /** Of each row. */
    private final long[] columns;

    /** Of all rows, and of the block of the first row that has any. */
    private final long all;

    private final long first;

    BlocksBySets(Cells cells) {
        this.columns = new long[cells.levels()];
        int[] row = cells.row();
        int[] column = cells.column();
        long used = 0;
        for (int c = 0; c < cells.size(); c++) {
            columns[row[c]] |= 1L << column[c];
            used |= 1L << column[c];
        }
        if (cells.isSymmetrical()) {
            for (int c = 0; c < cells.size(); c++) {
                columns[column[c]] |= 1L << row[c];
                used |= 1L << row[c];
            }
        }
        this.all = used;
        this.first = cells.size() == 0 ? 0 : blockOf(1L << column[0]);
    }

    /** The columns of the block that has some columns. */
    private long blockOf(long some) {
        long reached = some;
        long before = 0;
        while (reached != before && reached != all) {
            before = reached;
            for (long ofRow : columns) {
                // no branch: which rows join is not to be foreseen
                reached |= (ofRow & before) != 0 ? ofRow : 0;
            }
        }
        return reached;
    }

    @Override
    public boolean areSeveral() {
        return first != all;
    }

    @Override
    public List<int[]> rows() {
        List<int[]> blocks = new ArrayList<>();
        long left = all;
        for (long block = first; block != 0; block = left == 0 ? 0 : blockOf(Long.lowestOneBit(left))) {
            blocks.add(rowsWith(block));
            left &= ~block;
        }
        return blocks;
    }

    private int[] rowsWith(long some) {
        int[] rows = new int[columns.length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[n] = i;
            n += (columns[i] & some) != 0 ? 1 : 0;
        }
        return Arrays.copyOf(rows, n);
    }
}
