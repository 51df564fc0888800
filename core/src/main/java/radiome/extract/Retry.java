package radiome.extract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.source.Source;

/**
 * Tries again what failed because a file could not be read (R4): network drives come back. A file that is not there is not
 * waited for, nor is damage.
 *
 * @param times attempts in all
 * @param pause between two
 */
public record Retry(int times, Duration pause) {
    /** Three times in two seconds. */
    static final Retry STANDARD = new Retry(3, Duration.ofSeconds(1));

    /**
     * @param inputs the files that are read
     * @throws RadiomeException of the last attempt
     */
    <T> T reading(List<Source> inputs, Supplier<T> attempt) {
        for (int n = 1; ; n++) {
            try {
                return attempt.get();
            } catch (RadiomeException e) {
                boolean again = e.fault().code() == RunFault.R4
                        && n < times
                        && inputs.stream().allMatch(Source::exists);
                if (!again) {
                    throw e;
                }
                sleep();
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stop = new CancellationException("waiting for a file was interrupted");
            stop.initCause(e);
            throw stop;
        }
    }
}
