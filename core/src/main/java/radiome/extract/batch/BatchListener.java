package radiome.extract.batch;

import radiome.extract.CaseInput;

/**
 * What happens in a batch. Calls come from worker threads, but never two at once; an exception stops the batch and is
 * thrown by {@link Batch#run}.
 */
public interface BatchListener {
    /** Before the first case. */
    default void planned(int cases, int workers) {}

    /** A case begins; once more when it is tried again alone. */
    default void started(int index, CaseInput input) {}

    /** A case has ended; in any order, as soon as it is known. */
    default void finished(CaseOutcome outcome) {}

    /** The same, in the order of the cases: as soon as it and all before it have ended. */
    default void delivered(CaseOutcome outcome) {}

    /** Asked before each case: when true none is started any more, and those at work finish. */
    default boolean isStopped() {
        return false;
    }
}
