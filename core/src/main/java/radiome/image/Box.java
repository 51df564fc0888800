package radiome.image;

/**
 * A box of voxel indices: the set {(i, j, k): x0 <= i < x0 + nx, likewise y and z}. Only where, never what. A box may be
 * empty (a side of 0) and may lie outside any image.
 */
public record Box(int x0, int y0, int z0, int nx, int ny, int nz) {
    public long voxels() {
        return (long) nx * ny * nz;
    }

    public boolean isEmpty() {
        return nx <= 0 || ny <= 0 || nz <= 0;
    }

    /** First index along {@code axis}: 0 x, 1 y, 2 z. */
    public int first(int axis) {
        return axis == 0 ? x0 : axis == 1 ? y0 : z0;
    }

    /** Number of voxels along {@code axis}. */
    public int size(int axis) {
        return axis == 0 ? nx : axis == 1 ? ny : nz;
    }

    /** Every side moved outward by {@code pad} voxels (inward when negative). */
    public Box grow(int pad) {
        return new Box(x0 - pad, y0 - pad, z0 - pad, nx + 2 * pad, ny + 2 * pad, nz + 2 * pad);
    }

    /** The voxels in both; sides of 0 where there are none. */
    public Box intersect(Box other) {
        int x = Math.max(x0, other.x0);
        int y = Math.max(y0, other.y0);
        int z = Math.max(z0, other.z0);
        return new Box(
                x,
                y,
                z,
                Math.max(0, Math.min(x0 + nx, other.x0 + other.nx) - x),
                Math.max(0, Math.min(y0 + ny, other.y0 + other.ny) - y),
                Math.max(0, Math.min(z0 + nz, other.z0 + other.nz) - z));
    }

    /** The smallest box that holds both; neither may be empty. */
    public Box union(Box other) {
        int x = Math.min(x0, other.x0);
        int y = Math.min(y0, other.y0);
        int z = Math.min(z0, other.z0);
        return new Box(
                x,
                y,
                z,
                Math.max(x0 + nx, other.x0 + other.nx) - x,
                Math.max(y0 + ny, other.y0 + other.ny) - y,
                Math.max(z0 + nz, other.z0 + other.nz) - z);
    }

    /** This box with indices counted from the first voxel of another. */
    public Box from(Box other) {
        return new Box(x0 - other.x0, y0 - other.y0, z0 - other.z0, nx, ny, nz);
    }

    public boolean contains(Box other) {
        return intersect(other).equals(other);
    }
}
