package radiome.io.stored.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What gzip (RFC 1952, any number of members) or zlib (RFC 1950) data unpack to. Unlike {@code GZIPInputStream} it takes
 * both frames, checks every member's checksum and length, and does not take a cut stream for a short one. Bytes behind the
 * last member are ignored.
 */
final class Inflated extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final byte[] input = new byte[1 << 16];
    private final CRC32 crc = new CRC32();
    private final Inflater inflater;
    private final boolean gzip;
    private int at;
    private int end;
    private boolean finished;

    Inflated(InputStream in) throws IOException {
        this.in = in;
        int first = peek(0);
        int second = peek(1);
        gzip = first == 0x1f && second == 0x8b;
        boolean zlib = (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
        if (!gzip && !zlib) {
            throw new ZipException("compressed data should begin here, but these bytes are neither gzip nor zlib");
        }
        inflater = new Inflater(gzip);
        if (gzip) {
            memberHeader();
        }
    }

    @Override
    public int read(byte[] into, int from, int n) throws IOException {
        if (n == 0) {
            return 0;
        }
        while (!finished) {
            if (inflater.finished()) {
                memberEnd();
                continue;
            }
            if (inflater.needsInput()) {
                if (at == end) {
                    more();
                }
                inflater.setInput(input, at, end - at);
            }
            try {
                int got = inflater.inflate(into, from, n);
                at = end - inflater.getRemaining();
                if (got > 0) {
                    if (gzip) {
                        crc.update(into, from, got);
                    }
                    return got;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("the compressed data ask for a dictionary");
                }
            } catch (DataFormatException e) {
                throw new ZipException("the compressed data are damaged (" + e.getMessage() + ")");
            }
        }
        return -1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private void memberHeader() throws IOException {
        next();
        next();
        if (next() != 8) {
            throw new ZipException("the gzip header names an unknown method");
        }
        int flags = next();
        if (flags > 31) {
            throw new ZipException("the gzip header has unknown flags");
        }
        pass(6); // time, extra flags, system
        if ((flags & EXTRA) != 0) {
            pass(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            passText();
        }
        if ((flags & COMMENT) != 0) {
            passText();
        }
        if ((flags & HEADER_CRC) != 0) {
            pass(2);
        }
        crc.reset();
    }

    private void memberEnd() throws IOException {
        if (!gzip) {
            finished = true; // the inflater has checked zlib's own checksum
            return;
        }
        if (nextInt() != (int) crc.getValue()) {
            throw new ZipException("the gzip checksum is wrong: the data were changed after they were packed");
        }
        if (nextInt() != (int) inflater.getBytesWritten()) {
            throw new ZipException("the gzip length is wrong: the data were changed after they were packed");
        }
        if (peek(0) == 0x1f && peek(1) == 0x8b && peek(2) == 8) {
            inflater.reset();
            memberHeader();
        } else {
            finished = true;
        }
    }

    private int nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | next() << 24;
    }

    private void passText() throws IOException {
        while (next() != 0) {
            // up to the closing zero
        }
    }

    private void pass(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == end) {
            more();
        }
        return input[at++] & 0xff;
    }

    /** The byte {@code ahead} of the next one, or -1 at the end. */
    private int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            System.arraycopy(input, at, input, 0, end - at);
            end -= at;
            at = 0;
            int got = in.read(input, end, input.length - end);
            if (got < 0) {
                return -1;
            }
            end += got;
        }
        return input[at + ahead] & 0xff;
    }

    private void more() throws IOException {
        at = 0;
        end = Math.max(0, in.read(input, 0, input.length));
        if (end == 0) {
            throw new EOFException("the compressed data end early");
        }
    }
}
