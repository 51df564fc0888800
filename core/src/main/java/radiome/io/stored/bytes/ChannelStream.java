package radiome.io.stored.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.util.concurrent.CancellationException;
import radiome.source.Source;

/** A source's bytes as a stream that skips by seeking. Nothing is buffered: callers read in large pieces. */
public final class ChannelStream extends InputStream {
    private final SeekableByteChannel channel;

    public ChannelStream(Source source) throws SourceTrouble {
        try {
            channel = source.open();
        } catch (UncheckedIOException e) {
            throw new SourceTrouble(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int n) throws IOException {
        if (n == 0) {
            return 0;
        }
        try {
            return channel.read(ByteBuffer.wrap(into, from, n));
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        } catch (IOException e) {
            throw new SourceTrouble(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public long skip(long n) throws IOException {
        try {
            long from = channel.position();
            long to = Math.min(channel.size(), from + Math.max(0, n));
            channel.position(Math.max(from, to));
            return Math.max(from, to) - from;
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        } catch (IOException e) {
            throw new SourceTrouble(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException stop = new CancellationException("reading was interrupted");
        stop.initCause(cause);
        return stop;
    }
}
