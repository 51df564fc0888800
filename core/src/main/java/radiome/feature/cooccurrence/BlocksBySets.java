package radiome.feature.cooccurrence;

import java.util.ArrayList;
import java.util.List;

/** Blocks of at most 64 rows and columns, as sets of bits. */
final class BlocksBySets implements Blocks {
    /** Of each row. */
    private final long[] columns;

    private final long occupied;
    private final long first;

    BlocksBySets(Cells cells) {
        this.columns = new long[cells.levels()];
        int[] row = cells.row();
        int[] column = cells.column();
        boolean mirrored = cells.isSymmetrical();
        for (int c = 0; c < cells.size(); c++) {
            columns[row[c]] |= 1L << column[c];
            if (mirrored) {
                columns[column[c]] |= 1L << row[c];
            }
        }
        long rows = 0;
        for (int i = 0; i < columns.length; i++) {
            rows |= (columns[i] != 0 ? 1L : 0) << i;
        }
        this.occupied = rows;
        this.first = blockOfLowest(rows);
    }

    /** The block of the lowest of some rows, which hold all of it. */
    private long blockOfLowest(long rows) {
        long block = Long.lowestOneBit(rows);
        long reached = block == 0 ? 0 : columns[Long.numberOfTrailingZeros(block)];
        long before = 0;
        while (block != before && block != rows) {
            before = block;
            for (int i = 0; i < columns.length; i++) {
                // no branch: which rows join is not to be foreseen
                boolean joins = (columns[i] & reached) != 0;
                block |= (joins ? 1L : 0) << i;
                reached |= joins ? columns[i] : 0;
            }
        }
        return block;
    }

    @Override
    public boolean areSeveral() {
        return first != occupied;
    }

    @Override
    public List<int[]> rows() {
        List<int[]> blocks = new ArrayList<>();
        long left = occupied;
        for (long block = first; block != 0; block = blockOfLowest(left)) {
            int[] rows = new int[Long.bitCount(block)];
            long rest = block;
            for (int k = 0; k < rows.length; k++, rest &= rest - 1) {
                rows[k] = Long.numberOfTrailingZeros(rest);
            }
            blocks.add(rows);
            left &= ~block;
        }
        return blocks;
    }
}
