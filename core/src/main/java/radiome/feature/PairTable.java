package radiome.feature;

/**
 * Pairs counted in one sweep over the ROI into a full table for each direction. Row and column 0 take the neighbours outside
 * the ROI, so the inner loop has no branch.
 */
final class PairTable implements PairCounts {
    private final int levels;
    private final boolean symmetrical;
    private final int[] counts;

    PairTable(LevelBox box, int levels, int[] steps, boolean symmetrical) {
        this.levels = levels;
        this.symmetrical = symmetrical;
        this.counts = sweep(box.ranks(), box.voxels(), steps, levels + 1);
    }

    private static int[] sweep(int[] ranks, int[] voxels, int[] steps, int side) {
        int[] counts = new int[steps.length * side * side];
        for (int voxel : voxels) {
            // counts[direction][rank here][rank there]
            int cell = ranks[voxel] * side;
            for (int step : steps) {
                counts[cell + ranks[voxel + step]]++;
                cell += side * side;
            }
        }
        return counts;
    }

    @Override
    public Cells cells(int[] directions, double[] weights) {
        int side = levels + 1;
        Cells cells = new Cells(levels, 4 * levels);
        for (int i = 1; i < side; i++) {
            for (int j = 1; j < side; j++) {
                double sum = 0;
                for (int d = 0; d < directions.length; d++) {
                    int table = directions[d] * side * side;
                    int count = counts[table + i * side + j] + (symmetrical ? counts[table + j * side + i] : 0);
                    sum += weights[d] * count;
                }
                cells.add(j - 1, sum);
            }
            cells.endRow();
        }
        return cells;
    }
}
