package radiome.io.stored.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import radiome.io.stored.bytes.ByteLayers;
import radiome.io.stored.bytes.SourceTrouble;
import radiome.source.Source;

/** The first bytes of a file, unpacked where the file as a whole is gzip. */
public final class FileStart {
    private static final int FIRST = 4096;

    private final Source source;
    private final boolean packed;
    private final byte[] first;

    private FileStart(Source source, boolean packed, byte[] first) {
        this.source = source;
        this.packed = packed;
        this.first = first;
    }

    /**
     * Reads the first 4,096 bytes, or what there is.
     *
     * @throws radiome.error.RadiomeException R4 when it cannot be read, D21 when it is gzip and damaged before anything
     *     came out
     */
    public static FileStart of(Source source) {
        byte[] first = read(source, false, FIRST);
        boolean packed = first.length > 1 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b;
        return new FileStart(source, packed, packed ? read(source, true, FIRST) : first);
    }

    public Source source() {
        return source;
    }

    /** Whether the file as a whole is gzip. */
    public boolean packed() {
        return packed;
    }

    /** Up to 4,096 bytes; a copy. */
    public byte[] first() {
        return first.clone();
    }

    /** Up to {@code atMost} bytes, read anew; fewer when the file ends, or is damaged, before. */
    public byte[] first(int atMost) {
        return atMost <= FIRST ? Arrays.copyOf(first, Math.min(first.length, atMost)) : read(source, packed, atMost);
    }

    /** Whether bytes {@code at} and following are these characters. */
    public boolean has(int at, String ascii) {
        if (first.length < at + ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if ((first[at + i] & 0xff) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] read(Source source, boolean packed, int atMost) {
        byte[] bytes = new byte[atMost];
        int n = 0;
        try (InputStream in = ByteLayers.open(source, packed)) {
            for (int got; n < atMost && (got = in.read(bytes, n, atMost - n)) > 0; ) {
                n += got;
            }
        } catch (IOException e) {
            if (n == 0 || e instanceof SourceTrouble) {
                throw ByteLayers.told(source, e);
            }
        }
        return Arrays.copyOf(bytes, n);
    }
}
