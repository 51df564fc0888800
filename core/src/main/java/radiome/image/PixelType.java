package radiome.image;

/** How a file stores a voxel, in PyRadiomics' sense: it decides truncation and float32 arithmetic, never the values read. */
public enum PixelType {
    INT8(1, false),
    UINT8(1, false),
    INT16(2, false),
    UINT16(2, false),
    INT32(4, false),
    UINT32(4, false),
    INT64(8, false),
    UINT64(8, false),
    FLOAT32(4, true),
    FLOAT64(8, true);

    private final int bytes;
    private final boolean floating;

    PixelType(int bytes, boolean floating) {
        this.bytes = bytes;
        this.floating = floating;
    }

    public int bytes() {
        return bytes;
    }

    public boolean isFloating() {
        return floating;
    }
}
