package radiome.app.extract;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.app.Console;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RunFault;

/** A file that keeps what is told. */
public final class LogOptions {
    @Option(
            names = "--log-file",
            paramLabel = "FILE",
            description = "Also write every message there, whatever -q and -v say.")
    private @Nullable Path file;

    @Option(
            names = "--logging-level",
            paramLabel = "LEVEL",
            description = "Least of what that file keeps: DEBUG, INFO, WARNING, ERROR or CRITICAL. Default: WARNING.")
    private LoggingLevel level = LoggingLevel.WARNING;

    /** Python's words. */
    enum LoggingLevel {
        NOTSET(EnumSet.allOf(Level.class)),
        DEBUG(EnumSet.allOf(Level.class)),
        INFO(EnumSet.allOf(Level.class)),
        WARNING(EnumSet.of(Level.WARNING, Level.ERROR, Level.STOP)),
        ERROR(EnumSet.of(Level.ERROR, Level.STOP)),
        CRITICAL(EnumSet.of(Level.STOP));

        private final Set<Level> kept;

        LoggingLevel(Set<Level> kept) {
            this.kept = Collections.unmodifiableSet(kept);
        }
    }

    /** @throws radiome.error.RadiomeException R12 when the file cannot be written */
    public void open(Console console) {
        if (file == null) {
            return;
        }
        try {
            console.logTo(Files.newBufferedWriter(file, CREATE, APPEND), level.kept);
        } catch (IOException e) {
            throw Fault.of(
                            RunFault.R12,
                            file.toString(),
                            "The log cannot be written (" + e.getClass().getSimpleName() + ").",
                            "give `--log-file` a file in a folder that can be written")
                    .raise(e);
        }
    }
}
