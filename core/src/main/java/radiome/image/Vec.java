package radiome.image;

/** Three numbers along x, y, z: a place or a length in mm, a continuous index in voxels, or a unit vector. */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);

    /** Component {@code axis}: 0 x, 1 y, 2 z. */
    public double get(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public double length() {
        return Math.sqrt(dot(this));
    }
}
