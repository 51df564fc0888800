package radiome.image;

import java.util.Optional;

/** The voxels of one ROI in a box, x fastest. The geometry is the box's own; {@link #box()} says where it lies in the whole grid. */
public final class Mask {
    private final Geometry whole;
    private final Box box;
    private final boolean[] inside;
    private final int count;

    /**
     * @param whole the grid the mask was drawn on
     * @param box the part of that grid held here, usually the ROI's bounding box
     * @param inside one a voxel of the box; kept, not copied
     */
    public Mask(Geometry whole, Box box, boolean[] inside) {
        if (inside.length != box.voxels()) {
            throw new IllegalArgumentException(inside.length + " flags for " + box.voxels() + " voxels");
        }
        this.whole = whole;
        this.box = box;
        this.inside = inside;
        int n = 0;
        for (boolean in : inside) {
            n += in ? 1 : 0;
        }
        this.count = n;
    }

    /**
     * The ROI of a part of a grid, cropped to its bounding box.
     *
     * @param part of {@code whole} that {@code inside} covers
     * @return nothing when no voxel is inside
     */
    public static Optional<Mask> cropped(Geometry whole, Box part, boolean[] inside) {
        int[] first = {part.nx(), part.ny(), part.nz()};
        int[] last = {-1, -1, -1};
        for (int k = 0, at = 0; k < part.nz(); k++) {
            for (int j = 0; j < part.ny(); j++) {
                for (int i = 0; i < part.nx(); i++) {
                    if (inside[at++]) {
                        first[0] = Math.min(first[0], i);
                        last[0] = Math.max(last[0], i);
                        first[1] = Math.min(first[1], j);
                        last[1] = Math.max(last[1], j);
                        first[2] = Math.min(first[2], k);
                        last[2] = k;
                    }
                }
            }
        }
        if (last[0] < 0) {
            return Optional.empty();
        }
        int nx = last[0] - first[0] + 1;
        int ny = last[1] - first[1] + 1;
        int nz = last[2] - first[2] + 1;
        boolean[] kept = new boolean[nx * ny * nz];
        for (int k = 0, to = 0; k < nz; k++) {
            for (int j = 0; j < ny; j++, to += nx) {
                int from = first[0] + part.nx() * (first[1] + j + part.ny() * (first[2] + k));
                System.arraycopy(inside, from, kept, to, nx);
            }
        }
        Box box = new Box(part.x0() + first[0], part.y0() + first[1], part.z0() + first[2], nx, ny, nz);
        return Optional.of(new Mask(whole, box, kept));
    }

    /** The grid the mask was drawn on. */
    public Geometry whole() {
        return whole;
    }

    public Box box() {
        return box;
    }

    /**
     * The voxels of this ROI that lie in another box of the same grid.
     *
     * @param part need not be their bounding box
     */
    public Mask within(Box part) {
        if (part.equals(box)) {
            return this;
        }
        Box both = box.intersect(part);
        boolean[] kept = new boolean[Math.toIntExact(part.voxels())];
        for (int k = both.z0(); k < both.z0() + both.nz(); k++) {
            for (int j = both.y0(); j < both.y0() + both.ny(); j++) {
                int from = both.x0() - box.x0() + box.nx() * (j - box.y0() + box.ny() * (k - box.z0()));
                int to = both.x0() - part.x0() + part.nx() * (j - part.y0() + part.ny() * (k - part.z0()));
                System.arraycopy(inside, from, kept, to, both.nx());
            }
        }
        return new Mask(whole, part, kept);
    }

    /** The same ROI on a part of its grid, which holds its box. */
    public Mask on(Box part) {
        if (!part.contains(box)) {
            throw new IllegalArgumentException(box + " leaves " + part);
        }
        return new Mask(whole.of(part), box.from(part), inside);
    }

    /** The geometry of the box. */
    public Geometry geometry() {
        return whole.of(box);
    }

    /** Number of ROI voxels. */
    public int count() {
        return count;
    }

    /** Indices count from the box's first voxel. */
    public boolean at(int i, int j, int k) {
        return inside[i + box.nx() * (j + box.ny() * k)];
    }

    /** The array itself, for hot loops: read it, do not change it. */
    public boolean[] inside() {
        return inside;
    }
}
