package radiome.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What is known of the terminal. The launcher says whether there is one: the JVM can not tell for the error stream. */
final class Terminal {
    private static final int USUAL_COLUMNS = 80;

    private Terminal() {}

    /** Whether the error stream is a terminal. */
    static boolean isThere() {
        return Boolean.getBoolean("radiome.terminal");
    }

    /** Not with {@code NO_COLOR} (any value but the empty one) nor on a terminal that can not. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** The width as {@code stty} tells it, else 80. */
    static int columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
            return columns > 0 ? columns : USUAL_COLUMNS;
        } catch (IOException | NumberFormatException e) {
            return USUAL_COLUMNS; // no stty or no terminal of its own: only the layout of one line depends on it
        }
    }
}
