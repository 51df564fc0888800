package radiome.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import radiome.source.Source;

/**
 * The name of a result: SHA-256 over the content of what it was made from, the settings that reach its step and the
 * step's version. The same bytes under another name or date have the same key. Parts are added in a fixed order; each is
 * preceded by its length, so that no two lists of parts run together.
 */
public final class ContentKey {
    private static final int PIECE = 1 << 20;

    private final MessageDigest digest = sha256();

    /**
     * @param step the step's name, for example {@code extract}
     * @param version raised when the step's numbers change
     */
    public ContentKey(String step, int version) {
        add(step).add(String.valueOf(version));
    }

    /** A text: a setting, a label, the hash of an input. */
    public ContentKey add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** 64 hexadecimal digits; the key is used up. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * SHA-256 of a file's bytes as hexadecimal digits, read in pieces of 1 MB.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static String ofContent(Source source) {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Channels.newInputStream(source.open())) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
