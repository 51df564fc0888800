package radiome.app.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import radiome.app.Console;
import radiome.app.ExitCode;

/**
 * Runs short commands in this process with their output thrown away, so that the JVM sees the classes they need and can
 * write them into the archive from which later starts take them. For the launcher.
 */
@Command(hidden = true, description = "Load what short commands need; for the launcher.")
public final class WarmUp implements Callable<Integer> {
    /** What is to start fast. A command that fails here is only not made faster. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("--version"),
            List.of("explain"),
            List.of("explain", "G4"),
            List.of("explain", "G444"));

    private final Console console;
    private final ToIntFunction<String[]> program;

    /** @param program runs a command line with {@link #silent} and returns its exit code */
    public WarmUp(Console console, ToIntFunction<String[]> program) {
        this.console = console;
        this.program = program;
    }

    /** A console that nobody hears. */
    public static Console silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nowhere, nowhere, false, false);
    }

    @Override
    public Integer call() {
        for (List<String> command : COMMANDS) {
            int code = program.applyAsInt(command.toArray(String[]::new));
            console.detail(String.join(" ", command) + ": exit " + code);
        }
        return ExitCode.DONE;
    }
}
