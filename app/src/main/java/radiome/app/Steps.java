package radiome.app;

import org.jspecify.annotations.Nullable;

/** Shows a progress bar for each step of a longer piece of work, one after the other. Threads may share it. */
public final class Steps implements AutoCloseable {
    private final Console console;
    private @Nullable Progress bar;
    private String shown = "";

    public Steps(Console console) {
        this.console = console;
    }

    /**
     * A step has begun or gone on.
     *
     * @param step in a word
     * @param done items finished
     * @param total all items of the step
     */
    public synchronized void at(String step, long done, long total) {
        if (!shown.equals(step)) {
            clear();
            shown = step;
            bar = console.progress(step, total);
        }
        if (bar != null) {
            bar.at(done);
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the bar away. */
    public synchronized void clear() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
