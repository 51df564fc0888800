package radiome.image;

/** How a file stores a voxel, in PyRadiomics' sense: it decides truncation and float32 arithmetic, never the values read. */
public enum PixelType {
    INT8(1, Byte.MIN_VALUE, Byte.MAX_VALUE),
    UINT8(1, 0, 0xffL),
    INT16(2, Short.MIN_VALUE, Short.MAX_VALUE),
    UINT16(2, 0, 0xffffL),
    INT32(4, Integer.MIN_VALUE, Integer.MAX_VALUE),
    UINT32(4, 0, 0xffff_ffffL),
    INT64(8, -0x1p63, 0x1p63),
    UINT64(8, 0, 0x1p64),
    FLOAT32(4, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    FLOAT64(8, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final int bytes;
    private final double least;
    private final double most;

    PixelType(int bytes, double least, double most) {
        this.bytes = bytes;
        this.least = least;
        this.most = most;
    }

    public int bytes() {
        return bytes;
    }

    public boolean isFloating() {
        return this == FLOAT32 || this == FLOAT64;
    }

    /**
     * A computed value as ITK stores it in this type: into an integer it is set to the type's range and cut toward zero (NaN
     * becomes 0), into FLOAT32 it is rounded.
     */
    public double stored(double value) {
        if (this == FLOAT64) {
            return value;
        }
        if (this == FLOAT32) {
            return (float) value;
        }
        double inRange = Double.isNaN(value) ? 0 : Math.max(least, Math.min(most, value));
        return inRange >= 0 ? Math.floor(inRange) : Math.ceil(inRange) + 0.0; // + 0.0: an integer has no negative zero
    }
}
