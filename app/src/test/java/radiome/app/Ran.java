package radiome.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One command line, run in this process as a user would give it.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on the error stream
 */
public record Ran(int code, String out, String err) {
    /** Runs it with no terminal. */
    public static Ran of(String... args) {
        return in(Path.of(""), args);
    }

    /** As above; the report of a bug goes into {@code logs}. */
    static Ran in(Path logs, String... args) {
        Recorder recorder = new Recorder(false, false);
        int code = Main.run(recorder.console, logs, args);
        return new Ran(code, recorder.out(), recorder.err());
    }

    /** A console whose streams are kept. */
    static final class Recorder {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        final Console console;

        Recorder(boolean terminal, boolean colour) {
            console = new Console(stream(out), stream(err), terminal, colour);
        }

        String out() {
            console.out().flush();
            return out.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, false, StandardCharsets.UTF_8);
        }
    }
}
