package radiome.filter;

import radiome.image.Box;

/** Numbers on a box of voxels, x fastest, to be worked on in place. */
final class BoxValues {
    private final Box box;
    private final double[] values;

    /** @param values at least one a voxel, the first of the box first; kept, not copied */
    BoxValues(Box box, double[] values) {
        if (values.length < box.voxels()) {
            throw new IllegalArgumentException(values.length + " values for " + box.voxels() + " voxels");
        }
        this.box = box;
        this.values = values;
    }

    Box box() {
        return box;
    }

    double[] values() {
        return values;
    }

    /** Where the value of a voxel is, by its indices in the whole grid. */
    int at(int x, int y, int z) {
        return x - box.x0() + box.nx() * (y - box.y0() + box.ny() * (z - box.z0()));
    }

    /** How far apart neighbours along an axis are. */
    int step(int axis) {
        return axis == 0 ? 1 : axis == 1 ? box.nx() : box.nx() * box.ny();
    }
}
