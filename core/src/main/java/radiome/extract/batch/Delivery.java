package radiome.extract.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import radiome.extract.CaseInput;

/** Hands outcomes to the listener, one at a time: at once, and once more in the order of the cases. */
final class Delivery {
    private final BatchListener listener;
    private final @Nullable CaseOutcome[] outcomes;
    private int next;

    Delivery(BatchListener listener, int cases) {
        this.listener = listener;
        this.outcomes = new CaseOutcome[cases];
    }

    synchronized void started(int index, CaseInput input) {
        listener.started(index, input);
    }

    synchronized boolean isStopped() {
        return listener.isStopped();
    }

    synchronized void finished(CaseOutcome outcome) {
        outcomes[outcome.index()] = outcome;
        listener.finished(outcome);
        for (; next < outcomes.length; next++) {
            CaseOutcome ready = outcomes[next];
            if (ready == null) {
                return;
            }
            listener.delivered(ready);
        }
    }

    /** Those that ended, in the order of the cases. */
    synchronized List<CaseOutcome> ended() {
        return Arrays.stream(outcomes).filter(Objects::nonNull).toList();
    }
}
