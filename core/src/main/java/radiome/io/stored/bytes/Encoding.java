package radiome.io.stored.bytes;

/** How the bytes of voxels are written down. */
public enum Encoding {
    RAW,

    /** Deflate with a gzip or a zlib frame; which of the two is seen from its first bytes. */
    GZIP,

    BZIP2,

    /** Numbers in ASCII, parted by white space or commas. */
    TEXT,

    /** Two hexadecimal digits a byte, white space between them ignored. */
    HEX;

    /** Deflate cannot do better: 258 bytes in two bits. */
    private static final long DEFLATE_RATIO = 1032;

    /** A bzip2 block of 900,000 bytes holds runs of 259 in 5 bytes and takes at least 30 bytes. */
    private static final long BZIP2_RATIO = 1_600_000;

    /**
     * The most bytes of voxels that {@code stored} bytes of a file can hold; {@code Long.MAX_VALUE} when over.
     *
     * @param size bytes of one value, for {@link #TEXT}, where a value takes a digit and a separator at least
     */
    public long mostBytes(long stored, int size) {
        return switch (this) {
            case RAW -> stored;
            case GZIP -> times(stored, DEFLATE_RATIO);
            case BZIP2 -> times(stored, BZIP2_RATIO);
            case TEXT -> times((stored + 1) / 2, size);
            case HEX -> stored / 2;
        };
    }

    private static long times(long a, long b) {
        return a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }
}
