package radiome.io.stored.values;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import radiome.io.stored.bytes.Refusal;

/** Binary values of a stream that must be decoded from its beginning, checked to its end. */
public final class StreamedValues implements Values {
    private static final int PIECE = 1 << 16;

    /** How far behind the voxels a stream is followed to its checksum; what lies further is ignored. */
    private static final long BEHIND = 1 << 20;

    private final InputStream in;
    private final BinaryDecoder decoder;
    private final long promised;
    private final byte[] bytes = new byte[PIECE];
    private long taken;

    /** @param values how many the header promises in this stream */
    public StreamedValues(InputStream in, BinaryDecoder decoder, long values) {
        this.in = in;
        this.decoder = decoder;
        this.promised = values * decoder.size();
    }

    @Override
    public void next(double[] into, int from, int n) throws IOException {
        for (int done = 0; done < n; ) {
            int piece = Math.min(n - done, PIECE / decoder.size());
            fully(piece * decoder.size());
            decoder.decode(bytes, 0, into, from + done, piece);
            done += piece;
        }
    }

    @Override
    public void skip(long n) throws IOException {
        for (long left = n * decoder.size(); left > 0; ) {
            int piece = (int) Math.min(left, PIECE);
            fully(piece);
            left -= piece;
        }
    }

    @Override
    public void finish() throws IOException {
        skip((promised - taken) / decoder.size());
        for (long left = BEHIND; left > 0; ) {
            int got = in.read(bytes, 0, PIECE);
            if (got < 0) {
                return;
            }
            left -= got;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fully(int n) throws IOException {
        for (int done = 0; done < n; ) {
            int got;
            try {
                got = in.read(bytes, done, n - done);
            } catch (EOFException e) {
                got = -1; // the compressed data end before they say so themselves
            }
            if (got < 0) {
                throw new EOFException("it ends after " + Refusal.count(taken) + " of the " + Refusal.count(promised)
                        + " bytes of voxels that the header promises");
            }
            done += got;
            taken += got;
        }
    }
}
