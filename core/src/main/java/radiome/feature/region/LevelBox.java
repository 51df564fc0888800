package radiome.feature.region;

import java.util.Arrays;

/**
 * The ranks of the grey levels in the ROI's box, 0 outside the ROI, with a border of zeros on all sides: a neighbour is one
 * addition away and needs no bounds check. x fastest, then y, then z. Immutable to callers that respect the arrays.
 */
public final class LevelBox {
    private final int border;
    private final int nx;
    private final int ny;
    private final int nz;
    private final int[] ranks;
    private final int[] voxels;

    private LevelBox(int border, int nx, int ny, int nz, int[] ranks, int[] voxels) {
        this.border = border;
        this.nx = nx;
        this.ny = ny;
        this.nz = nz;
        this.ranks = ranks;
        this.voxels = voxels;
    }

    /**
     * @param inside one a voxel of the box of nx x ny x nz
     * @param rank one a voxel inside, in storage order, each at least 1
     * @param border width of the border in voxels
     */
    static LevelBox of(int nx, int ny, int nz, boolean[] inside, int[] rank, int border) {
        int lineLength = nx + 2 * border;
        int sliceSize = lineLength * (ny + 2 * border);
        long size = (long) lineLength * (ny + 2L * border) * (nz + 2L * border);
        int[] ranks = new int[Math.toIntExact(size)];
        int[] voxels = new int[rank.length];
        int n = 0;
        for (int z = 0, from = 0; z < nz; z++) {
            for (int y = 0; y < ny; y++) {
                int to = border + lineLength * (y + border) + sliceSize * (z + border);
                for (int x = 0; x < nx; x++, from++) {
                    if (inside[from]) {
                        ranks[to + x] = rank[n];
                        voxels[n++] = to + x;
                    }
                }
            }
        }
        return new LevelBox(border, nx, ny, nz, ranks, voxels);
    }

    /** The same box with a border of at least {@code width} voxels. */
    public LevelBox withBorder(int width) {
        if (width <= border) {
            return this;
        }
        boolean[] inside = new boolean[Math.multiplyExact(Math.multiplyExact(nx, ny), nz)];
        int[] rank = new int[voxels.length];
        for (int n = 0; n < voxels.length; n++) {
            int voxel = voxels[n];
            inside[coordinate(voxel, 0) + nx * (coordinate(voxel, 1) + ny * coordinate(voxel, 2))] = true;
            rank[n] = ranks[voxel];
        }
        return of(nx, ny, nz, inside, rank, width);
    }

    /** Rank by position, 0 outside the ROI; the array itself, not to be changed. */
    public int[] ranks() {
        return ranks;
    }

    /** Positions of the ROI's voxels in storage order; the array itself, not to be changed. */
    public int[] voxels() {
        return voxels;
    }

    /** The ranks of the ROI's voxels in storage order. */
    public int[] ranksInOrder() {
        int[] inOrder = new int[voxels.length];
        for (int n = 0; n < inOrder.length; n++) {
            inOrder[n] = ranks[voxels[n]];
        }
        return inOrder;
    }

    /** What an offset adds to a position; its components are at most the border. */
    public int step(Offset offset) {
        return offset.x() + lineLength() * offset.y() + sliceSize() * offset.z();
    }

    /** Where the line through a position enters the box: the last of the steps back that is not in the border. */
    public int firstOnLine(int position, Offset direction) {
        int steps = Integer.MAX_VALUE;
        for (int axis = 0; axis < 3; axis++) {
            int component = direction.get(axis);
            if (component != 0) {
                int ahead = component > 0 ? coordinate(position, axis) : size(axis) - 1 - coordinate(position, axis);
                steps = Math.min(steps, ahead / Math.abs(component));
            }
        }
        return position - steps * step(direction);
    }

    /** Positions of the ROI's voxels grouped by rank, in storage order within one; the voxels of rank r lie from starts[r - 1]. */
    public int[] voxelsByRank(int[] starts) {
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] grouped = new int[voxels.length];
        for (int voxel : voxels) {
            grouped[next[ranks[voxel] - 1]++] = voxel;
        }
        return grouped;
    }

    /** A position's index along an axis, from 0 at the first voxel inside the border. */
    private int coordinate(int position, int axis) {
        int withBorder = switch (axis) {
            case 0 -> position % lineLength();
            case 1 -> position % sliceSize() / lineLength();
            default -> position / sliceSize();
        };
        return withBorder - border;
    }

    private int size(int axis) {
        return axis == 0 ? nx : axis == 1 ? ny : nz;
    }

    private int lineLength() {
        return nx + 2 * border;
    }

    private int sliceSize() {
        return lineLength() * (ny + 2 * border);
    }
}
