package radiome.filter.line;

import radiome.image.Box;

/** Numbers on a box of voxels, x fastest, to be worked on in place. */
public final class BoxValues {
    private final Box box;
    private final double[] values;

    /** @param values at least one a voxel, the first of the box first; kept, not copied */
    public BoxValues(Box box, double[] values) {
        if (values.length < box.voxels()) {
            throw new IllegalArgumentException(values.length + " values for " + box.voxels() + " voxels");
        }
        this.box = box;
        this.values = values;
    }

    public Box box() {
        return box;
    }

    public double[] values() {
        return values;
    }

    /** Where the value of a voxel is, by its indices in the whole grid. */
    public int at(int x, int y, int z) {
        return x - box.x0() + box.nx() * (y - box.y0() + box.ny() * (z - box.z0()));
    }

    /** How far apart neighbours along an axis are. */
    public int step(int axis) {
        return axis == 0 ? 1 : axis == 1 ? box.nx() : box.nx() * box.ny();
    }
}
