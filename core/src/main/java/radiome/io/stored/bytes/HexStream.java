package radiome.io.stored.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes from pairs of hexadecimal digits; white space is ignored. */
final class HexStream extends InputStream {
    private final InputStream in;
    private final byte[] text = new byte[1 << 16];
    private int at;
    private int end;

    HexStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        int high = digit();
        if (high < 0) {
            return -1;
        }
        int low = digit();
        if (low < 0) {
            throw new EOFException("the hexadecimal digits end in the middle of a byte");
        }
        return high << 4 | low;
    }

    @Override
    public int read(byte[] into, int from, int n) throws IOException {
        int done = 0;
        for (int b; done < n && (b = read()) >= 0; done++) {
            into[from + done] = (byte) b;
        }
        return done == 0 && n > 0 ? -1 : done;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int digit() throws IOException {
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(text, 0, text.length));
                if (end == 0) {
                    return -1;
                }
            }
            int c = text[at++];
            if (c > ' ') {
                int digit = Character.digit(c, 16);
                if (digit < 0) {
                    throw new IOException("there is a sign among the hexadecimal digits that is none");
                }
                return digit;
            }
            if (c < 0) {
                throw new IOException("there is a sign among the hexadecimal digits that is none");
            }
        }
    }
}
