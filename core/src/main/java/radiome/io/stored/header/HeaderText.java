package radiome.io.stored.header;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import radiome.io.stored.bytes.Refusal;

/**
 * The lines of a text header in front of voxels, and where it ends. Lines end in LF or CR LF and are read as UTF-8.
 *
 * @param lines without their ends, the closing line included
 * @param end the offset of the first byte behind the closing line; the file's length when it is not closed
 * @param closed whether the closing line was found
 */
public record HeaderText(List<String> lines, int end, boolean closed) {
    /** The longest header that is read. */
    private static final int LONGEST = 1 << 20;

    private static final int USUAL = 1 << 16;

    public HeaderText {
        lines = List.copyOf(lines);
    }

    /**
     * @param closes tells the last line of the header
     * @throws radiome.error.RadiomeException D22 for a header of over 1 MB
     */
    public static HeaderText of(FileStart start, Predicate<String> closes) {
        HeaderText text = of(start.first(USUAL), closes);
        if (text.closed || text.end < USUAL) {
            return text;
        }
        text = of(start.first(LONGEST), closes);
        if (!text.closed && text.end == LONGEST) {
            throw Refusal.impossible(start.source(), "The header has no end within 1,048,576 bytes: it is too long.");
        }
        return text;
    }

    private static HeaderText of(byte[] bytes, Predicate<String> closes) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int length = end > from && bytes[end - 1] == '\r' ? end - from - 1 : end - from;
            String line = StandardCharsets.UTF_8
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
            lines.add(line);
            from = Math.min(bytes.length, end + 1);
            if (closes.test(line)) {
                return new HeaderText(lines, from, true);
            }
        }
        return new HeaderText(lines, bytes.length, false);
    }
}
