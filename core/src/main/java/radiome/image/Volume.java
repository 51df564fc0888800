package radiome.image;

/**
 * The voxels of a box of an image as {@code double}, x fastest, then y, then z. Values are after slope and intercept.
 * Immutable to callers that respect {@link #values()}.
 */
public final class Volume {
    private final Geometry geometry;
    private final PixelType type;
    private final double[] values;

    /**
     * @param geometry of these voxels (of the box, not of the image it was cut from)
     * @param type the type the image is held in, see {@link PixelType}; FLOAT32 values must already be rounded
     * @param values length {@code geometry.voxels()}; kept, not copied
     */
    public Volume(Geometry geometry, PixelType type, double[] values) {
        if (values.length != geometry.voxels()) {
            throw new IllegalArgumentException(values.length + " values for " + geometry.voxels() + " voxels");
        }
        this.geometry = geometry;
        this.type = type;
        this.values = values;
    }

    public Geometry geometry() {
        return geometry;
    }

    public PixelType type() {
        return type;
    }

    public double at(int i, int j, int k) {
        return values[i + geometry.nx() * (j + geometry.ny() * k)];
    }

    /** The array itself, for hot loops: read it, do not change it. */
    public double[] values() {
        return values;
    }

    /** A part of this volume, copied. */
    public Volume crop(Box box) {
        double[] part = new double[Math.toIntExact(box.voxels())];
        for (int k = 0, to = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++, to += box.nx()) {
                int from = box.x0() + geometry.nx() * (box.y0() + j + geometry.ny() * (box.z0() + k));
                System.arraycopy(values, from, part, to, box.nx());
            }
        }
        return new Volume(geometry.of(box), type, part);
    }
}
