package radiome.table.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;

/**
 * The character set of a table: the one that was named, else a byte order mark, else UTF-8, else GB18030 when the text
 * then is Chinese; always strictly, so that no byte is lost.
 *
 * @param charset to decode with
 * @param bomBytes length of the byte order mark, 0 without
 * @param notices T1 and T2
 */
record TextEncoding(Charset charset, int bomBytes, List<Fault> notices) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * @param named the user's own word on it
     * @throws radiome.error.RadiomeException T1 at STOP with the place of the first byte that does not fit
     */
    static TextEncoding of(byte[] bytes, Optional<Charset> named, String file) {
        TextEncoding marked = byMark(bytes, file);
        Charset charset = named.orElse(marked.charset);
        int bom = charset.equals(marked.charset) ? marked.bomBytes : 0;
        int bad = firstBadByte(bytes, bom, charset);
        if (bad < 0) {
            return new TextEncoding(charset, bom, marked.notices);
        }
        if (named.isEmpty() && bom == 0 && firstBadByte(bytes, 0, GB18030) < 0 && isChinese(bytes)) {
            Fault taken = Fault.of(
                    TableFault.T1,
                    file,
                    "The table is not UTF-8; it was read as GB18030 (GBK), which gives Chinese text without loss.",
                    "Save as UTF-8, so that nothing has to be told apart.");
            return new TextEncoding(GB18030, 0, List.of(taken));
        }
        throw undecodable(bytes, bad, charset, file).raise();
    }

    private static TextEncoding byMark(byte[] bytes, String file) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            Fault mark = Fault.of(TableFault.T2, file, "The table begins with a UTF-8 byte order mark.", "");
            return new TextEncoding(StandardCharsets.UTF_8, 3, List.of(mark));
        }
        boolean little = startsWith(bytes, 0xff, 0xfe);
        if (little || startsWith(bytes, 0xfe, 0xff)) {
            Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            String what = "The table was read as " + charset.name() + ", as its byte order mark says.";
            return new TextEncoding(charset, 2, List.of(Fault.of(TableFault.T1, file, what, "Save as UTF-8.")));
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0, List.of());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean equal = bytes.length >= mark.length;
        for (int i = 0; equal && i < mark.length; i++) {
            equal = bytes[i] == (byte) mark[i];
        }
        return equal;
    }

    /** The offset of the first byte that the character set does not allow, or -1. */
    private static int firstBadByte(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    /**
     * Whether bytes that are valid GB18030 are meant so: at least half of the characters outside ASCII are of the 3755
     * common ones (lead byte B0 to D7, trail byte from A1) or their punctuation (lead byte A1 to A3). They make up more
     * than 99% of Chinese text, and pairs of Western letters with accents (E0 to FF in Latin-1) fall outside.
     */
    private static boolean isChinese(byte[] bytes) {
        int common = 0;
        int others = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xff; // there is one: the bytes are valid
            boolean isCommon = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
            if (trail >= 0xa1 && isCommon) {
                common++;
            } else {
                others++;
            }
            if (trail < 0x40) {
                i += 2; // a character of four bytes
            }
        }
        return common >= others;
    }

    private static Fault undecodable(byte[] bytes, int bad, Charset charset, String file) {
        int line = 1;
        for (int i = 0; i < bad; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return Fault.of(
                        TableFault.T1,
                        file,
                        String.format(
                                Locale.ROOT,
                                "Byte %d (0x%02x, in line %d) is not %s, and nothing else says what it is.",
                                bad,
                                bytes[bad] & 0xff,
                                line,
                                charset.name()),
                        "Save as UTF-8, or name its encoding in the study file, as `encoding: windows-1252`.")
                .at(Level.STOP)
                .measured(bad, "byte offset");
    }
}
