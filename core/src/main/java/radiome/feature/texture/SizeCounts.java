package radiome.feature.texture;

import java.util.function.IntUnaryOperator;

/**
 * How often each size (of a run, of a zone, of a set of dependent voxels) occurs at each grey level. The row of a level is
 * only as long as its largest possible size, so many levels of few voxels take no more memory than few levels of many.
 */
final class SizeCounts {
    private final int[] row;
    private final int[] counts;

    /**
     * @param levels how many occur
     * @param largest the largest size that the level of a rank, from 1, can have
     */
    SizeCounts(int levels, IntUnaryOperator largest) {
        row = new int[levels + 2];
        long end = 0;
        for (int rank = 1; rank <= levels; rank++) {
            row[rank] = Math.toIntExact(end);
            end += largest.applyAsInt(rank) + 1L;
        }
        row[levels + 1] = Math.toIntExact(end);
        counts = new int[row[levels + 1]];
    }

    private SizeCounts(int[] row, int[] counts) {
        this.row = row;
        this.counts = counts;
    }

    /** Where the row of each rank begins: size s of rank r is cell {@code rows()[r] + s}; the array itself. */
    int[] rows() {
        return row;
    }

    /** Count by cell, to be added to; the array itself. */
    int[] cells() {
        return counts;
    }

    /** The largest size that a rank can have. */
    int largest(int rank) {
        return row[rank + 1] - row[rank] - 1;
    }

    /** @param size from 0; more than the largest occurs 0 times */
    int count(int rank, int size) {
        return size > largest(rank) ? 0 : counts[row[rank] + size];
    }

    /** Others with the same rows, all 0. */
    SizeCounts another() {
        return new SizeCounts(row, new int[counts.length]);
    }
}
