package radiome.feature;

import java.util.Arrays;
import java.util.List;
import radiome.image.Geometry;

/**
 * The zones of an ROI: sets of voxels of one grey level that touch, diagonals included; with {@code force2D} in their plane.
 *
 * <p>One pass over the voxels joins each with its equal neighbours before it (union-find). A neighbour need not be looked at
 * when one that it touches has been found equal: the two are in one zone already. So the first to be looked at are those that
 * touch most others.
 */
final class Zones {
    private static final int VOXELS_PER_PIECE = 1 << 16;

    private final LevelBox box;
    /** Positions back to the neighbours, those that touch most others first. */
    private final int[] back;
    /** For each neighbour the set of those that do not touch it. */
    private final int[] apart;
    /** For a position its parent in the tree of its zone, or for a root less the number of its voxels. */
    private final int[] parent;

    private Zones(LevelBox box, List<Offset> directions) {
        this.box = box;
        List<Offset> order = directions.stream()
                .sorted((a, b) -> Integer.bitCount(apart(a, directions)) - Integer.bitCount(apart(b, directions)))
                .toList();
        this.back = order.stream().mapToInt(box::step).toArray();
        this.apart = order.stream().mapToInt(d -> apart(d, order)).toArray();
        this.parent = new int[box.ranks().length];
        Arrays.fill(parent, -1);
    }

    /**
     * The matrix of an ROI.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static SizeMatrix of(RegionOfInterest region) {
        Geometry geometry = region.grid();
        List<Offset> directions = Directions.adjacent(geometry, region.settings());
        GreyLevels levels = region.greyLevels();
        Zones zones = new Zones(levels.box(), directions);
        zones.join();
        return SizeMatrix.of(zones.counts(levels), levels);
    }

    private static int apart(Offset offset, List<Offset> others) {
        int set = 0;
        for (int k = 0; k < others.size(); k++) {
            set |= offset.minus(others.get(k)).distance() > 1 ? 1 << k : 0;
        }
        return set;
    }

    private void join() {
        int[] voxels = box.voxels();
        for (int from = 0; from < voxels.length; from += VOXELS_PER_PIECE) {
            Interruption.check();
            join(from, Math.min(voxels.length, from + VOXELS_PER_PIECE));
        }
    }

    private void join(int from, int end) {
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        int all = (1 << back.length) - 1;
        for (int n = from; n < end; n++) {
            int voxel = voxels[n];
            int rank = ranks[voxel];
            for (int open = all; open != 0; ) {
                int k = Integer.numberOfTrailingZeros(open);
                open &= open - 1;
                if (ranks[voxel - back[k]] == rank) {
                    unite(voxel, voxel - back[k]);
                    open &= apart[k];
                }
            }
        }
    }

    private void unite(int a, int b) {
        int large = root(a);
        int small = root(b);
        if (large == small) {
            return;
        }
        if (parent[large] > parent[small]) {
            int swapped = large;
            large = small;
            small = swapped;
        }
        parent[large] += parent[small];
        parent[small] = large;
    }

    private int root(int position) {
        int at = position;
        while (parent[at] >= 0) {
            int next = parent[at];
            if (parent[next] >= 0) {
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
            if (parent[voxel] < 0) {
                counts.cells()[counts.rows()[ranks[voxel]] - parent[voxel]]++;
            }
        }
        return counts;
    }
}
