package radiome.feature.texture;

import java.util.stream.IntStream;
import radiome.feature.region.EqualNeighbours;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.Interruption;
import radiome.feature.region.LevelBox;
import radiome.feature.region.RegionOfInterest;

/**
 * The zones of an ROI: sets of voxels of one grey level that touch, diagonals included; with {@code force2D} in their plane.
 *
 * <p>One pass over the voxels joins each with its equal neighbours before it (union-find). A neighbour is left out when it
 * touches one that has been joined: it is in the same zone already.
 */
final class Zones {
    private static final int VOXELS_PER_PIECE = 1 << 16;

    private final LevelBox box;
    private final EqualNeighbours equal;
    private final int[] apart;
    /** For a position its parent in the tree of its zone, which is above 0, or for a root 1 less the number of its voxels. */
    private final int[] parent;

    private Zones(LevelBox box, EqualNeighbours equal) {
        this.box = box;
        this.equal = equal;
        this.apart = IntStream.range(0, equal.steps().length).map(equal::apart).toArray();
        this.parent = new int[box.ranks().length];
    }

    /**
     * The matrix of an ROI.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static SizeMatrix of(RegionOfInterest region) {
        GreyLevels levels = region.greyLevels();
        Zones zones = new Zones(levels.box(), region.equalNeighbours());
        int voxels = levels.box().voxels().length;
        for (int from = 0; from < voxels; from += VOXELS_PER_PIECE) {
            Interruption.check();
            zones.join(from, Math.min(voxels, from + VOXELS_PER_PIECE));
        }
        return SizeMatrix.of(zones.counts(levels), levels);
    }

    private void join(int from, int end) {
        int[] voxels = box.voxels();
        int[] steps = equal.steps();
        short[] sets = equal.sets();
        for (int n = from; n < end; n++) {
            int voxel = voxels[n];
            int root = voxel;
            for (int open = sets[voxel]; open != 0; ) {
                int k = Integer.numberOfTrailingZeros(open);
                root = united(root(voxel - steps[k]), root);
                open &= (open - 1) & apart[k];
            }
        }
    }

    /** Puts the smaller of two trees under the root of the other, which it gives. */
    private int united(int a, int b) {
        if (a == b) {
            return a;
        }
        int large = parent[a] <= parent[b] ? a : b;
        int small = a + b - large;
        parent[large] += parent[small] - 1;
        parent[small] = large;
        return large;
    }

    private int root(int position) {
        int at = position;
        while (parent[at] > 0) {
            int next = parent[at];
            if (parent[next] > 0) {
                parent[at] = parent[next];
            }
            at = next;
        }
        return at;
    }

    private SizeCounts counts(GreyLevels levels) {
        SizeCounts counts = new SizeCounts(levels.count(), levels::voxels);
        int[] ranks = box.ranks();
        for (int voxel : box.voxels()) {
            if (parent[voxel] <= 0) {
                counts.cells()[counts.rows()[ranks[voxel]] + 1 - parent[voxel]]++;
            }
        }
        return counts;
    }
}
