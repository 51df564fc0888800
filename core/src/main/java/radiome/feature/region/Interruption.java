package radiome.feature.region;

import java.util.concurrent.CancellationException;

/** Asked between pieces of long loops, so that an interrupted thread leaves a large ROI within a fraction of a second. */
public final class Interruption {
    private Interruption() {}

    /** @throws CancellationException when the thread is interrupted; its flag stays set */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("extraction was interrupted");
        }
    }
}
