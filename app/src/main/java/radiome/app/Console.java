package radiome.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.error.Level;

/**
 * Where a command speaks: data to {@link #out}, messages to the error stream, never the other way round. {@code -q} leaves
 * errors only, {@code -v} adds notes, {@code --json} makes each message one JSON object on one line. Threads may share it.
 */
public final class Console {
    private static final String RED = "\033[1;31m";
    private static final String YELLOW = "\033[1;33m";
    private static final String PLAIN = "\033[0m";
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean colour;
    private boolean quiet;
    private boolean verbose;
    private boolean json;
    private @Nullable String bar;
    private @Nullable Writer log;
    private Set<Level> logged = Set.of();

    /**
     * @param out for data, UTF-8
     * @param err for messages, UTF-8
     * @param terminal whether a person sees {@code err} as it is written
     * @param colour whether that terminal shows colours and wants them
     */
    public Console(PrintStream out, PrintStream err, boolean terminal, boolean colour) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colour = terminal && colour;
    }

    /** For data. Written through at the end of the command, and before each message. */
    public PrintStream out() {
        return out;
    }

    /** Says what goes on: one line, unless {@code -q}. */
    public synchronized void say(String text) {
        log(Level.NOTE, text);
        if (!quiet) {
            line(json ? JsonLine.of("info", text) : text);
        }
    }

    /** Says what must be heard and has no code: a bug. */
    synchronized void complain(String text) {
        line(json ? JsonLine.of(Level.ERROR.word(), text) : text);
    }

    /** Says what is only of use to somebody who looks into it: one line with {@code -v}. */
    public void detail(String text) {
        if (verbose) {
            say(text);
        }
    }

    /** Tells a fault: errors always, warnings unless {@code -q}, notes with {@code -v}. */
    public synchronized void tell(Fault fault) {
        log(fault.level(), fault.toString());
        show(fault);
    }

    private void show(Fault fault) {
        if (isTold(fault.level())) {
            line(json ? JsonLine.of(fault) : coloured(fault.level(), fault.toString()));
        }
    }

    /** Tells faults in their order; more than three of one code over patients are told together. */
    public synchronized void tell(List<Fault> faults) {
        faults.forEach(fault -> log(fault.level(), fault.toString()));
        if (json) {
            faults.forEach(this::show);
            return;
        }
        for (FaultGroup group : FaultGroup.of(faults)) {
            if (isTold(group.level())) {
                line(coloured(group.level(), group.toString()));
            }
        }
    }

    /**
     * Shows how far a long piece of work is; close it at the end.
     *
     * @param what the work in a word or two
     * @param total steps of the whole
     */
    public Progress progress(String what, long total) {
        return Progress.start(this, what, total);
    }

    /** Written anew over the last one; the empty string takes it away. On a terminal only. */
    synchronized void bar(String text) {
        if (!quiet && !json) {
            err.print(ERASE_LINE + text);
            err.flush();
            bar = text.isEmpty() ? null : text;
        }
    }

    /** Whether a bar can be drawn. */
    boolean hasBar() {
        return terminal && !json;
    }

    boolean isVerbose() {
        return verbose;
    }

    void setQuiet(boolean on) {
        quiet = on;
    }

    void setVerbose(boolean on) {
        verbose = on;
    }

    void setJson(boolean on) {
        json = on;
    }

    /** Whether the console shows colours; for the help. */
    boolean hasColour() {
        return colour;
    }

    PrintStream err() {
        return err;
    }

    /**
     * Also writes what is told to a log, each message by itself; a log that can no longer be written is given up.
     *
     * @param to closed by the end of the process
     * @param levels that are kept
     */
    public synchronized void logTo(Writer to, Set<Level> levels) {
        log = to;
        logged = levels;
    }

    private void log(Level level, String text) {
        if (log == null || !logged.contains(level)) {
            return;
        }
        try {
            log.write(text + "\n");
            log.flush();
        } catch (IOException e) {
            log = null;
            line("The log can no longer be written: " + e.getMessage());
        }
    }

    private boolean isTold(Level level) {
        return switch (level) {
            case ERROR, STOP -> true;
            case WARNING -> !quiet;
            case NOTE -> verbose;
        };
    }

    private String coloured(Level level, String message) {
        if (!colour || level == Level.NOTE) {
            return message;
        }
        int end = level.word().length();
        String start = level == Level.WARNING ? YELLOW : RED;
        return start + message.substring(0, end) + PLAIN + message.substring(end);
    }

    private void line(String text) {
        out.flush();
        err.print((bar == null ? "" : ERASE_LINE) + text + "\n" + (bar == null ? "" : bar));
        err.flush();
    }
}
