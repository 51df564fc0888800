package radiome.io.stored.values;

import java.io.EOFException;
import java.io.IOException;
import radiome.io.stored.bytes.ChannelStream;
import radiome.io.stored.bytes.Stretch;

/** Binary values of a file that is not compressed: what is not wanted is never read. */
public final class SeekingValues implements Values {
    private static final int PIECE = 1 << 16;

    private final ChannelStream in;
    private final BinaryDecoder decoder;
    private final byte[] bytes = new byte[PIECE];
    private int at;
    private int end;

    public SeekingValues(Stretch stretch, BinaryDecoder decoder) throws IOException {
        this.in = new ChannelStream(stretch.source());
        this.decoder = decoder;
        seek(stretch.offset() + stretch.skip());
    }

    @Override
    public void next(double[] into, int from, int n) throws IOException {
        int done = 0;
        while (done < n) {
            int whole = Math.min(n - done, (end - at) / decoder.size());
            decoder.decode(bytes, at, into, from + done, whole);
            done += whole;
            at += whole * decoder.size();
            if (done < n) {
                fill(Math.min((long) (n - done) * decoder.size(), PIECE));
            }
        }
    }

    @Override
    public void skip(long n) throws IOException {
        long length = n * decoder.size();
        if (length <= end - at) {
            at += (int) length;
        } else {
            length -= end - at;
            at = 0;
            end = 0;
            seek(length);
        }
    }

    @Override
    public void finish() {
        // nothing behind an uncompressed voxel says anything about it
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill(long atLeast) throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (end < atLeast) {
            int got = in.read(bytes, end, PIECE - end);
            if (got < 0) {
                throw new EOFException("it ends among the voxels");
            }
            end += got;
        }
    }

    private void seek(long n) throws IOException {
        if (in.skip(n) < n) {
            throw new EOFException("it ends before the voxels that were asked for");
        }
    }
}
