package radiome.io.stored.header;

import java.util.Arrays;
import java.util.stream.Collectors;
import radiome.image.PixelType;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** The sizes of an image, checked before anything is multiplied or reserved. */
public final class Extent {
    /** Over this no file system goes, and sums of offsets and lengths cannot overflow. */
    private static final long MOST_BYTES = 1L << 60;

    private Extent() {}

    /**
     * The sizes as they are when each is 1 to 2^31 - 1 and the bytes of all voxels are under 2^60.
     *
     * @param field the header's name for them
     * @throws radiome.error.RadiomeException D22
     */
    public static int[] checked(Source source, String field, long[] sizes, int components, PixelType type) {
        String told = Arrays.stream(sizes).mapToObj(Long::toString).collect(Collectors.joining(" x "));
        long bytes = (long) type.bytes() * components;
        for (long size : sizes) {
            if (size < 1) {
                throw Refusal.impossible(
                        source,
                        field + " gives the size " + told + ", and a size of " + size
                                + (size == 0 ? " (zero)" : " (negative)") + " cannot be.");
            }
            if (size > Integer.MAX_VALUE || bytes > MOST_BYTES / size) {
                throw Refusal.impossible(
                        source, field + " gives the size " + told + ", larger than any memory or disk.");
            }
            bytes *= size;
        }
        return Arrays.stream(sizes).mapToInt(Math::toIntExact).toArray();
    }
}
