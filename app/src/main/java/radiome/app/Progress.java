package radiome.app;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How far a long piece of work is, with the time left: a bar on a terminal, elsewhere a plain line every 30 s; nothing at
 * all for what is done within 2 s. The time left assumes that the rest goes as fast as what is done. Threads may share it.
 */
public final class Progress implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long SILENT = 2 * SECOND;
    private static final long BETWEEN_LINES = 30 * SECOND;
    private static final long REDRAW_MILLIS = 250;
    private static final int LONGEST_BAR = 30;

    private final Console console;
    private final String what;
    private final long total;
    private final int columns;
    private final LongSupplier nanos;
    private final long start;
    private final AtomicLong done = new AtomicLong();
    private long lastLine;

    /**
     * @param columns of the terminal
     * @param nanos the clock
     */
    Progress(Console console, String what, long total, int columns, LongSupplier nanos) {
        this.console = console;
        this.what = what;
        this.total = total;
        this.columns = columns;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.lastLine = start;
    }

    static Progress start(Console console, String what, long total) {
        int columns = console.hasBar() ? Terminal.columns() : 0;
        Progress progress = new Progress(console, what, total, columns, System::nanoTime);
        Thread clock = new Thread(progress::redraw, "progress");
        clock.setDaemon(true);
        clock.start();
        return progress;
    }

    /** One more step is done. */
    public void step() {
        done.incrementAndGet();
    }

    /** So many steps are done. */
    public void at(long steps) {
        done.set(steps);
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (console.hasBar() && !isClosed()) {
            console.bar("");
        }
        lastLine = Long.MAX_VALUE;
        notifyAll();
    }

    /** Draws once if it is time to. */
    synchronized void tick() {
        long now = nanos.getAsLong();
        if (isClosed() || now - start < SILENT) {
            return;
        }
        if (console.hasBar()) {
            console.bar(bar(now - start));
        } else if (now - lastLine >= BETWEEN_LINES) {
            lastLine = now;
            console.say(what + ": " + done + " of " + total + " done" + left(now - start, ", ", " left"));
        }
    }

    private synchronized void redraw() {
        while (!isClosed()) {
            tick();
            try {
                wait(REDRAW_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean isClosed() {
        return lastLine == Long.MAX_VALUE;
    }

    /** At most one column less than the terminal has, since some break the line after the last one. */
    private String bar(long elapsed) {
        String count = done + "/" + total + left(elapsed, " ", " left");
        int room = columns - 1 - what.length() - count.length() - " [] ".length();
        if (room < 1) {
            String line = count.length() < columns ? count : done + "/" + total;
            return line.substring(0, Math.max(0, Math.min(line.length(), columns - 1)));
        }
        int cells = Math.min(room, LONGEST_BAR);
        int full = (int) (cells * Math.min(done.get(), total) / Math.max(1, total));
        return what + " [" + "#".repeat(full) + ".".repeat(cells - full) + "] " + count;
    }

    private String left(long elapsed, String before, String after) {
        long steps = done.get();
        if (steps == 0 || steps >= total) {
            return "";
        }
        long seconds = Math.round((double) elapsed / steps * (total - steps) / SECOND);
        return before + time(seconds) + after;
    }

    /** To the second below two minutes, to the minute below two hours, else to the hour. */
    private static String time(long seconds) {
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7200 ? Math.round(seconds / 60.0) + " min" : Math.round(seconds / 3600.0) + " h";
    }
}
