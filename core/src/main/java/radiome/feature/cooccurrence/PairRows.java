package radiome.feature.cooccurrence;

import java.util.Arrays;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;

/**
 * Pairs counted row by row of the matrix, from the voxels of one grey level after the other: time and memory grow with the
 * ROI, not with the square of the number of levels. For many levels.
 */
final class PairRows implements PairCounts {
    private final int[] ranks;
    private final int[] steps;
    private final boolean symmetrical;
    private final int[] starts;
    private final int[] voxels;

    PairRows(LevelBox box, GreyLevels levels, int[] steps, boolean symmetrical) {
        this.ranks = box.ranks();
        this.steps = steps;
        this.symmetrical = symmetrical;
        this.starts = new int[levels.count() + 1];
        for (int rank = 1; rank <= levels.count(); rank++) {
            starts[rank] = starts[rank - 1] + levels.voxels(rank);
        }
        this.voxels = box.voxelsByRank(starts);
    }

    @Override
    public Cells cells(int[] directions, double[] weights) {
        int levels = starts.length - 1;
        Cells cells = new Cells(levels, symmetrical, voxels.length);
        Row row = new Row(levels);
        for (int rank = 1; rank <= levels; rank++) {
            for (int d = 0; d < directions.length; d++) {
                if (weights[d] > 0) {
                    count(rank, steps[directions[d]], row);
                    row.weigh(weights[d]);
                }
            }
            row.moveTo(cells, rank);
        }
        return cells;
    }

    private void count(int rank, int step, Row row) {
        for (int v = starts[rank - 1]; v < starts[rank]; v++) {
            row.count(ranks[voxels[v] + step]);
            if (symmetrical) {
                row.count(ranks[voxels[v] - step]);
            }
        }
    }

    /** One row of the matrix in full length, and the list of its cells in use. */
    private static final class Row {
        private final int[] counts;
        private final double[] sums;
        private final int[] used;
        private int size;

        Row(int levels) {
            counts = new int[levels + 1];
            sums = new double[levels + 1];
            used = new int[levels];
        }

        /** Rank 0 is a neighbour outside the ROI. */
        void count(int rank) {
            if (rank == 0) {
                return;
            }
            if (counts[rank]++ == 0 && sums[rank] == 0) {
                used[size++] = rank;
            }
        }

        void weigh(double weight) {
            for (int u = 0; u < size; u++) {
                sums[used[u]] += weight * counts[used[u]];
                counts[used[u]] = 0;
            }
        }

        /** Of a symmetrical matrix what lies below the diagonal is left out. */
        void moveTo(Cells cells, int rank) {
            Arrays.sort(used, 0, size);
            for (int u = 0; u < size; u++) {
                if (used[u] >= rank || !cells.isSymmetrical()) {
                    cells.add(rank - 1, used[u] - 1, sums[used[u]]);
                }
                sums[used[u]] = 0;
            }
            size = 0;
        }
    }
}
