package radiome.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this program says of itself; the POM is the one place where it is written. */
public final class Program {
    private Program() {}

    /** The version, for example {@code 0.1.0}. */
    public static String version() {
        try (InputStream in = Program.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the build left out version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
