package radiome.feature.cooccurrence;

import java.util.List;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Offset;

/**
 * How often a voxel of grey level i has a neighbour of level j, both in the ROI: the counts behind a GLCM. Two forms, which
 * give the same numbers; {@link #of} chooses.
 */
interface PairCounts {
    /** Largest table over all directions, 16 MB of counts; it should stay in the processor's cache. */
    int LARGEST_TABLE = 1 << 22;

    /** Clearing and reading the table must not cost more than counting. */
    int CELLS_PER_VOXEL = 16;

    /**
     * The counts of some directions, each direction multiplied by its weight, added up.
     *
     * @param directions indices into the list this was made for
     * @param weights one an index
     */
    Cells cells(int[] directions, double[] weights);

    /**
     * @param levels of the ROI
     * @param symmetrical whether each pair is counted from both its ends
     */
    static PairCounts of(GreyLevels levels, List<Offset> directions, boolean symmetrical) {
        int reach = directions.stream().mapToInt(Offset::distance).max().orElse(0);
        LevelBox box = levels.box().withBorder(reach);
        int[] steps = directions.stream().mapToInt(box::step).toArray();
        long cells = (levels.count() + 1L) * (levels.count() + 1L);
        boolean small = cells * steps.length <= LARGEST_TABLE && cells <= (long) CELLS_PER_VOXEL * box.voxels().length;
        return small
                ? new PairTable(box, levels.count(), steps, symmetrical)
                : new PairRows(box, levels, steps, symmetrical);
    }
}
