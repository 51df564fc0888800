package radiome.feature;

import java.util.Arrays;
import java.util.List;
import radiome.feature.region.Directions;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Volume;

/**
 * The kernels about the voxels of an ROI: cubes cut at the map's border, flat along {@code force2Ddimension} with
 * {@code force2D}. Each is a region of its own whose grey levels are those of the whole: bins, numbers and Ng; and in which
 * directions are those that fit into the map. Safe for threads.
 */
final class Kernels {
    private final RegionOfInterest whole;
    private final int[] half;
    private final int[] ranks;
    private final int[] centres;

    /**
     * @param whole all voxels that count, on the map's grid
     * @param roi whose voxels get a value, on the same grid
     * @param radius at least 1
     */
    Kernels(RegionOfInterest whole, Mask roi, int radius) {
        this.whole = whole;
        Geometry grid = whole.grid();
        this.half = new int[] {radius, radius, radius};
        FeatureSettings settings = whole.settings();
        int flat = settings.force2D() ? Directions.axis(grid, settings.force2Ddimension()) : Directions.NO_AXIS;
        if (flat != Directions.NO_AXIS) {
            half[flat] = 0;
        }
        this.ranks = ranks(whole);
        this.centres = new int[roi.count()];
        boolean[] inside = roi.inside();
        for (int at = 0, n = 0; at < inside.length; at++) {
            if (inside[at]) {
                centres[n++] = at;
            }
        }
    }

    /** By position on the map, 0 where nothing counts. */
    private static int[] ranks(RegionOfInterest whole) {
        int[] inOrder = whole.greyLevels().box().ranksInOrder();
        boolean[] inside = whole.mask().inside();
        int[] ranks = new int[inside.length];
        for (int at = 0, n = 0; at < inside.length; at++) {
            if (inside[at]) {
                ranks[at] = inOrder[n++];
            }
        }
        return ranks;
    }

    int count() {
        return centres.length;
    }

    /** Where the n-th voxel of the ROI lies on the map, in storage order. */
    int position(int n) {
        return centres[n];
    }

    /** The directions of texture, which all kernels share. */
    List<Offset> directions() {
        return whole.directions();
    }

    /** Whether the directions are weighted and added up before any feature. */
    boolean directionsAreOne() {
        return whole.settings().weightingNorm() != FeatureSettings.WeightingNorm.NONE;
    }

    /** Whether two voxels that count lie so far apart in the n-th kernel. */
    boolean hasPair(int n, Offset offset) {
        Box box = box(n);
        Geometry grid = whole.grid();
        int[] from = new int[3];
        int[] to = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            from[axis] = box.first(axis) + Math.max(0, -offset.get(axis));
            to[axis] = box.first(axis) + box.size(axis) - Math.max(0, offset.get(axis));
        }
        int step = offset.x() + grid.nx() * (offset.y() + grid.ny() * offset.z());
        for (int z = from[2]; z < to[2]; z++) {
            for (int y = from[1]; y < to[1]; y++) {
                int line = grid.nx() * (y + grid.ny() * z);
                for (int x = from[0]; x < to[0]; x++) {
                    if (ranks[line + x] > 0 && ranks[line + x + step] > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Box box(int n) {
        Geometry grid = whole.grid();
        int x = centres[n] % grid.nx();
        int y = centres[n] / grid.nx() % grid.ny();
        int z = centres[n] / (grid.nx() * grid.ny());
        Box kernel = new Box(x - half[0], y - half[1], z - half[2], 1 + 2 * half[0], 1 + 2 * half[1], 1 + 2 * half[2]);
        return kernel.intersect(new Box(0, 0, 0, grid.nx(), grid.ny(), grid.nz()));
    }

    /** The kernel about the n-th voxel of the ROI. */
    RegionOfInterest at(int n) {
        Geometry grid = whole.grid();
        Box box = box(n);
        boolean[] inside = new boolean[(int) box.voxels()];
        double[] voxels = new double[inside.length];
        int[] rank = new int[inside.length];
        int counted = 0;
        for (int k = 0, to = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                int from = box.x0() + grid.nx() * (box.y0() + j + grid.ny() * (box.z0() + k));
                for (int i = 0; i < box.nx(); i++, to++, from++) {
                    if (ranks[from] > 0) {
                        inside[to] = true;
                        rank[counted++] = ranks[from];
                    }
                    voxels[to] = whole.volume().values()[from];
                }
            }
        }
        Geometry place = grid.of(box);
        GreyLevels levels = whole.greyLevels().part(box.nx(), box.ny(), box.nz(), inside, Arrays.copyOf(rank, counted));
        return whole.part(new Volume(place, whole.volume().type(), voxels), new Mask(grid, box, inside), levels);
    }
}
