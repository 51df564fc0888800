package radiome.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What is said of each code, in one language: five texts a code, read once from a resource beside this class. Immutable. */
final class FaultTexts {
    static final FaultTexts ENGLISH = new FaultTexts("faults.properties");

    private final Properties texts = new Properties();

    private FaultTexts(String resource) {
        try (InputStream in = Objects.requireNonNull(FaultTexts.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title(String code) {
        return text(code, "title");
    }

    Explanation explanation(String code) {
        return new Explanation(text(code, "meaning"), text(code, "why"), text(code, "todo"), text(code, "found"));
    }

    /** All keys of the resource, {@code CODE.part}. */
    Set<String> keys() {
        return Set.copyOf(texts.stringPropertyNames());
    }

    private String text(String code, String part) {
        String key = code + "." + part;
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
