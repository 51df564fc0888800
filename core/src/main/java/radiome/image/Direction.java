package radiome.image;

/**
 * How the index axes lie in the world (LPS): a 3 x 3 matrix whose columns are the unit vectors of the index axes, as ITK
 * and DICOM. Orthonormal to 1e-4 (readers refuse what is not); the determinant is 1 or -1.
 *
 * @param x the unit vector along which the first index grows; y, z likewise
 */
public record Direction(Vec x, Vec y, Vec z) {
    public static final Direction IDENTITY = new Direction(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** The unit vector of index axis {@code axis}. */
    public Vec column(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    /** Row {@code row}, column {@code column} of the matrix. */
    public double at(int row, int column) {
        return column(column).get(row);
    }

    public double determinant() {
        return x.x() * (y.y() * z.z() - z.y() * y.z())
                - y.x() * (x.y() * z.z() - z.y() * x.z())
                + z.x() * (x.y() * y.z() - y.y() * x.z());
    }
}
