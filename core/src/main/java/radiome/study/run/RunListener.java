package radiome.study.run;

import radiome.error.Fault;

/** Told how a study goes; called by one thread at a time. */
public interface RunListener {
    /** Hears nothing. */
    RunListener SILENT = new RunListener() {};

    /**
     * A step has begun or gone on.
     *
     * @param step for example {@code extract}
     * @param done items finished
     * @param total all items of the step
     */
    default void progress(String step, int done, int total) {}

    /** A fault was found; each once. */
    default void fault(Fault fault) {}
}
