package radiome.feature.texture;

import java.util.List;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;

/**
 * What the neighbours of each voxel tell, both senses of all directions, as far as they lie in the ROI: what {@link Gldm}
 * and {@link Ngtdm} count. Two forms, which give the same numbers; {@link #of} chooses.
 */
interface Neighbours {
    /**
     * For each voxel 1 + the number of neighbours whose level differs by at most a: how often each occurs at each level.
     *
     * @param a at least 0
     */
    SizeCounts dependent(int a);

    /** For each level, by rank - 1, the sum over its voxels of |level - mean of the neighbours|; 0 where there are none. */
    double[] differences();

    /**
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static Neighbours of(RegionOfInterest region) {
        return of(region.greyLevels(), region.directions());
    }

    private static Neighbours of(GreyLevels levels, List<Offset> directions) {
        int reach = directions.stream().mapToInt(Offset::distance).max().orElse(0);
        LevelBox box = levels.box().withBorder(reach);
        int[] steps = directions.stream().mapToInt(box::step).toArray();
        return NeighbourStretches.fit(levels, steps.length)
                ? new NeighbourStretches(levels, box, steps)
                : new NeighbourVoxels(levels, box, steps);
    }

    /** Room for sizes up to 1 + the number of neighbours, but not more than there are voxels of near levels. */
    static SizeCounts counts(GreyLevels levels, int a, int neighbours) {
        int[] near = new int[levels.count() + 1];
        int voxels = 0;
        for (int rank = 1, lowest = 1, next = 1; rank <= levels.count(); rank++) {
            for (; next <= levels.count() && levels.number(next) - levels.number(rank) <= a; next++) {
                voxels += levels.voxels(next);
            }
            for (; levels.number(rank) - levels.number(lowest) > a; lowest++) {
                voxels -= levels.voxels(lowest);
            }
            near[rank] = Math.min(1 + neighbours, voxels);
        }
        return new SizeCounts(levels.count(), rank -> near[rank]);
    }
}
