package radiome.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import radiome.source.Program;

/**
 * What a bug leaves for the people who mend it: versions and the stack. No message of an exception and no argument, since
 * they may hold values or paths of patients.
 */
final class BugReport {
    private static final int MOST_CAUSES = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BugReport() {}

    static String of(Throwable bug) {
        StringBuilder text = new StringBuilder("radiome " + Program.version() + ", Java "
                + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n");
        Throwable cause = bug;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            text.append(i == 0 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    /** Writes the report into that folder. Returns the file's name. */
    static String write(Path folder, Throwable bug) throws IOException {
        String name = "radiome-error-" + STAMP.format(Instant.now()) + ".log";
        Files.writeString(folder.resolve(name), of(bug), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return name;
    }
}
