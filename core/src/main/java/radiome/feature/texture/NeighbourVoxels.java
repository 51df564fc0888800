package radiome.feature.texture;

import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;

/** {@link Neighbours} looked at one by one: for levels too far apart for {@link NeighbourStretches}. */
final class NeighbourVoxels implements Neighbours {
    private final GreyLevels levels;
    private final int[] ranks;
    private final int[] voxels;
    private final int[] steps;

    /** @param steps one of each pair of opposite directions */
    NeighbourVoxels(GreyLevels levels, LevelBox box, int[] steps) {
        this.levels = levels;
        this.ranks = box.ranks();
        this.voxels = box.voxels();
        this.steps = new int[2 * steps.length];
        for (int d = 0; d < steps.length; d++) {
            this.steps[2 * d] = steps[d];
            this.steps[2 * d + 1] = -steps[d];
        }
    }

    @Override
    public SizeCounts dependent(int a) {
        SizeCounts counts = Neighbours.counts(levels, a, steps.length);
        for (int voxel : voxels) {
            int rank = ranks[voxel];
            int size = 1;
            for (int step : steps) {
                int other = ranks[voxel + step];
                size += other > 0 && Math.abs(levels.number(other) - levels.number(rank)) <= a ? 1 : 0;
            }
            counts.cells()[counts.rows()[rank] + size]++;
        }
        return counts;
    }

    @Override
    public double[] differences() {
        double[] sums = new double[levels.count()];
        for (int voxel : voxels) {
            int rank = ranks[voxel];
            long above = 0;
            int neighbours = 0;
            for (int step : steps) {
                int other = ranks[voxel + step];
                if (other > 0) {
                    above += levels.number(other) - levels.number(rank);
                    neighbours++;
                }
            }
            sums[rank - 1] += neighbours == 0 ? 0 : (double) Math.abs(above) / neighbours;
        }
        return sums;
    }
}
