package radiome.feature;

import java.util.Arrays;
import radiome.feature.region.Directions;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.GreyLevels;
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

    /** The kernel about the n-th voxel of the ROI. */
    RegionOfInterest at(int n) {
        Geometry grid = whole.grid();
        int[] first = new int[3];
        int[] size = new int[3];
        int[] centre = {centres[n] % grid.nx(), centres[n] / grid.nx() % grid.ny(), centres[n] / (grid.nx() * grid.ny())
        };
        for (int axis = 0; axis < 3; axis++) {
            first[axis] = Math.max(0, centre[axis] - half[axis]);
            size[axis] = Math.min(grid.size(axis) - 1, centre[axis] + half[axis]) - first[axis] + 1;
        }
        Box box = new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
        boolean[] inside = new boolean[(int) box.voxels()];
        double[] voxels = new double[inside.length];
        int[] rank = new int[inside.length];
        int counted = 0;
        for (int k = 0, to = 0; k < size[2]; k++) {
            for (int j = 0; j < size[1]; j++) {
                int from = first[0] + grid.nx() * (first[1] + j + grid.ny() * (first[2] + k));
                for (int i = 0; i < size[0]; i++, to++, from++) {
                    if (ranks[from] > 0) {
                        inside[to] = true;
                        rank[counted++] = ranks[from];
                    }
                    voxels[to] = whole.volume().values()[from];
                }
            }
        }
        Geometry place = grid.of(box);
        GreyLevels levels = whole.greyLevels().part(size[0], size[1], size[2], inside, Arrays.copyOf(rank, counted));
        return new RegionOfInterest(
                new Volume(place, whole.volume().type(), voxels),
                new Mask(grid, box, inside),
                whole.settings(),
                grid,
                levels);
    }
}
