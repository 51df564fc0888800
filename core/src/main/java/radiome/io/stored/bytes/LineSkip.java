package radiome.io.stored.bytes;

import java.io.IOException;
import java.io.InputStream;
import radiome.source.Source;

/** Lines of text between a header and its voxels. */
public final class LineSkip {
    /** Text that is longer is none. */
    private static final long LONGEST = 1 << 24;

    private LineSkip() {}

    /**
     * The offset behind the given number of line ends.
     *
     * @param packed whether the file as a whole is gzip; offsets count in what it unpacks to
     * @throws radiome.error.RadiomeException D21 when the file ends before, D22 when 16 MB pass before
     */
    public static long behind(Source file, boolean packed, long offset, long lines) {
        byte[] piece = new byte[1 << 13];
        long left = lines;
        try (InputStream in = ByteLayers.open(new Stretch(file, packed, offset, 0), Encoding.RAW)) {
            for (long at = offset; at - offset < LONGEST; ) {
                int got = in.read(piece, 0, piece.length);
                if (got < 0) {
                    throw Refusal.damaged(
                                    file,
                                    "line skip is " + Refusal.count(lines) + ", but the file ends after "
                                            + Refusal.count(lines - left) + " lines.")
                            .raise();
                }
                for (int i = 0; i < got; i++) {
                    left -= piece[i] == '\n' ? 1 : 0;
                    if (left == 0) {
                        return at + i + 1;
                    }
                }
                at += got;
            }
        } catch (IOException e) {
            throw ByteLayers.told(file, e);
        }
        throw Refusal.impossible(file, "line skip is " + Refusal.count(lines) + ", over 16 MB of text.");
    }
}
