package radiome.io.stored.bytes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import radiome.error.RadiomeException;
import radiome.source.Source;

/** The layers between a file's bytes and those of its voxels. */
public final class ByteLayers {
    private ByteLayers() {}

    /** The file from its beginning, unpacked when {@code packed}. */
    public static InputStream open(Source source, boolean packed) throws IOException {
        ChannelStream file = new ChannelStream(source);
        try {
            return packed ? new Inflated(file) : file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The decoded bytes from a stretch's first voxel on. */
    public static InputStream open(Stretch stretch, Encoding encoding) throws IOException {
        InputStream file = open(stretch.source(), stretch.packed());
        try {
            pass(file, stretch.offset());
            InputStream decoded = switch (encoding) {
                case RAW, TEXT -> file;
                case GZIP -> new Inflated(file);
                case BZIP2 -> new Bzip2(new BufferedInputStream(file, 1 << 16));
                case HEX -> new HexStream(file);
            };
            pass(decoded, stretch.skip());
            return decoded;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The exception of the surface for one from below: D21 for wrong bytes, R4 for a failing source. */
    public static RadiomeException told(Source source, IOException e) {
        if (e instanceof SourceTrouble) {
            return Refusal.unreadable(source, "The file cannot be read: " + e.getMessage() + ".", e);
        }
        return Refusal.damaged(source, "The file is damaged or cut: " + e.getMessage() + ".")
                .raise(e);
    }

    private static void pass(InputStream in, long n) throws IOException {
        long left = n;
        byte[] scratch = new byte[in instanceof ChannelStream ? 0 : 1 << 13];
        while (left > 0) {
            long got = in instanceof ChannelStream
                    ? in.skip(left)
                    : in.read(scratch, 0, (int) Math.min(left, scratch.length));
            if (got <= 0) {
                throw new EOFException("it ends before the voxels begin");
            }
            left -= got;
        }
    }

    /** The library's decoder, whose failures on damaged data are all told as an IOException. */
    private static final class Bzip2 extends InputStream {
        private final InputStream decoder;

        Bzip2(InputStream in) throws IOException {
            try {
                decoder = new BZip2CompressorInputStream(in, true);
            } catch (RuntimeException e) {
                throw new IOException("the bzip2 data are damaged", e);
            }
        }

        @Override
        public int read(byte[] into, int from, int n) throws IOException {
            try {
                return decoder.read(into, from, n);
            } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
                throw new IOException("the bzip2 data are damaged", e);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public void close() throws IOException {
            decoder.close();
        }
    }
}
