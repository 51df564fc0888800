package radiome.image;

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

    /** The grid the mask was drawn on. */
    public Geometry whole() {
        return whole;
    }

    public Box box() {
        return box;
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
