package radiome.io.stored.header;

/**
 * Values a voxel.
 *
 * @param count at least 1
 * @param interleaved whether the values of a voxel stand together; otherwise all first values come before all second ones
 */
public record Components(int count, boolean interleaved) {
    public static final Components ONE = new Components(1, true);
}
