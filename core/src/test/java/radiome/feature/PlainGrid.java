package radiome.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;
import radiome.image.PixelType;

/** The levels of an ROI as a 3-D array, for the plain forms of texture. */
public final class PlainGrid {
    /** No level: a voxel outside the ROI or outside the box. */
    public static final long OUTSIDE = Long.MIN_VALUE;

    final int nx;
    final int ny;
    final int nz;
    private final long[] level;

    public PlainGrid(RegionOfInterest region) {
        Geometry box = region.volume().geometry();
        this.nx = box.nx();
        this.ny = box.ny();
        this.nz = box.nz();
        boolean float32 = region.volume().type() == PixelType.FLOAT32;
        long[] ofVoxels = PlainLevels.of(region.values(), region.settings(), float32);
        this.level = new long[nx * ny * nz];
        for (int i = 0, n = 0; i < level.length; i++) {
            level[i] = region.mask().inside()[i] ? ofVoxels[n++] : OUTSIDE;
        }
    }

    public boolean holds(int x, int y, int z) {
        return x >= 0 && y >= 0 && z >= 0 && x < nx && y < ny && z < nz;
    }

    public long at(int x, int y, int z) {
        return holds(x, y, z) ? level[x + nx * (y + ny * z)] : OUTSIDE;
    }

    /** The levels of all voxels of the ROI. */
    public long[] voxels() {
        return Arrays.stream(level).filter(l -> l != OUTSIDE).toArray();
    }

    public interface Visit {
        void voxel(int x, int y, int z);
    }

    /** Every position of the box, in the ROI or not. */
    public void forEach(Visit visit) {
        for (int z = 0; z < nz; z++) {
            for (int y = 0; y < ny; y++) {
                for (int x = 0; x < nx; x++) {
                    visit.voxel(x, y, z);
                }
            }
        }
    }

    /** The levels of the neighbours in the ROI, both senses of all offsets. */
    public List<Long> neighbours(int x, int y, int z, List<int[]> offsets) {
        List<Long> levels = new ArrayList<>();
        for (int[] o : offsets) {
            levels.add(at(x + o[0], y + o[1], z + o[2]));
            levels.add(at(x - o[0], y - o[1], z - o[2]));
        }
        levels.removeIf(l -> l == OUTSIDE);
        return levels;
    }
}
