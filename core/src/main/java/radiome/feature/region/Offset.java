package radiome.feature.region;

/** The way from a voxel to a neighbour, in voxels along x, y and z. */
public record Offset(int x, int y, int z) {
    /** Component {@code axis}: 0 x, 1 y, 2 z. */
    public int get(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    /** The largest absolute component: the distance in voxels, as texture means it. */
    public int distance() {
        return Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
    }

    /** The way from the other's end to this one's. */
    Offset minus(Offset other) {
        return new Offset(x - other.x, y - other.y, z - other.z);
    }
}
