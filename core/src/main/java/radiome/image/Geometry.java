package radiome.image;

/**
 * Where voxels lie: LPS, mm, x fastest, as ITK. World position of index (i, j, k) = origin + direction * (spacing * index).
 *
 * @param dimensions 2 or 3, as the file says; with 2, nz is 1 and the third axis is kept
 * @param nx voxels along x, at least 1; ny, nz likewise
 * @param spacing mm between voxel centres; each above 0
 * @param origin world position of the centre of voxel (0, 0, 0), mm
 * @param direction unit vectors of the index axes
 */
public record Geometry(int dimensions, int nx, int ny, int nz, Vec spacing, Vec origin, Direction direction) {
    /** A 3-D geometry along the world's axes with its first voxel at 0. */
    public static Geometry of(int nx, int ny, int nz, Vec spacing) {
        return new Geometry(3, nx, ny, nz, spacing, Vec.ZERO, Direction.IDENTITY);
    }

    public long voxels() {
        return (long) nx * ny * nz;
    }

    /** Number of voxels along {@code axis}: 0 x, 1 y, 2 z. */
    public int size(int axis) {
        return axis == 0 ? nx : axis == 1 ? ny : nz;
    }

    /** The whole grid as a box of indices. */
    public Box box() {
        return new Box(0, 0, 0, nx, ny, nz);
    }

    /** Volume of one voxel in mm^3. */
    public double voxelVolume() {
        return spacing.x() * spacing.y() * spacing.z();
    }

    /** World position (mm) of a continuous index; whole numbers are voxel centres. */
    public Vec world(double i, double j, double k) {
        Vec step = new Vec(i * spacing.x(), j * spacing.y(), k * spacing.z());
        return new Vec(origin.x() + along(0, step), origin.y() + along(1, step), origin.z() + along(2, step));
    }

    /** The continuous index of a world position (mm): the inverse of {@link #world}, by the transposed direction. */
    public Vec index(Vec world) {
        Vec d = world.minus(origin);
        return new Vec(
                direction.x().dot(d) / spacing.x(),
                direction.y().dot(d) / spacing.y(),
                direction.z().dot(d) / spacing.z());
    }

    /** The geometry of a part of this grid: same spacing and direction, the origin moved to the box's first voxel. */
    public Geometry of(Box box) {
        return new Geometry(
                dimensions, box.nx(), box.ny(), box.nz(), spacing, world(box.x0(), box.y0(), box.z0()), direction);
    }

    private double along(int row, Vec step) {
        return direction.at(row, 0) * step.x() + direction.at(row, 1) * step.y() + direction.at(row, 2) * step.z();
    }
}
