package radiome.extract;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.error.RunFault;

/**
 * One case in a thread of its own, so that it can be given up: after its time it is interrupted and left behind, whatever
 * it does.
 *
 * @param extractor of all cases
 * @param memory shared by the cases at work
 * @param timeout for one case
 */
record CaseThread(Extractor extractor, MemoryBudget memory, Duration timeout) {
    /**
     * How one attempt ended.
     *
     * @param outcome to be told
     * @param exhausted whether it ran out of memory or time, so that it may succeed alone
     */
    record Attempt(CaseOutcome outcome, boolean exhausted) {}

    /**
     * @param estimate bytes that the headers promise, for the message
     * @throws InterruptedException when the calling thread is interrupted; the case is then interrupted too
     */
    Attempt run(int index, CaseInput input, long estimate) throws InterruptedException {
        FutureTask<CaseResult> task = new FutureTask<>(() -> extractor.extract(input, memory));
        Thread thread = new Thread(task, "case " + index);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Attempt(CaseOutcome.of(index, input, task.get(timeout.toNanos(), TimeUnit.NANOSECONDS)), false);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Attempt(CaseOutcome.of(index, input, outOfTime(input)), true);
        } catch (ExecutionException e) {
            return ended(
                    index, input, estimate, Optional.ofNullable(e.getCause()).orElse(e));
        } catch (InterruptedException e) {
            task.cancel(true);
            throw e;
        }
    }

    private static Attempt ended(int index, CaseInput input, long estimate, Throwable cause)
            throws InterruptedException {
        if (cause instanceof RadiomeException told) {
            return new Attempt(CaseOutcome.of(index, input, told.fault()), false);
        }
        if (cause instanceof OutOfMemoryError) {
            return new Attempt(CaseOutcome.of(index, input, outOfMemory(input, estimate)), true);
        }
        if (cause instanceof VirtualMachineError broken && !(cause instanceof StackOverflowError)) {
            throw broken;
        }
        if (cause instanceof CancellationException) {
            throw new InterruptedException("case " + index + " was interrupted");
        }
        return new Attempt(CaseOutcome.of(index, input, cause), false);
    }

    private Fault outOfTime(CaseInput input) {
        return Fault.of(
                        RunFault.R6,
                        input.image().name(),
                        "The case took longer than the limit of " + minutes() + " minutes.",
                        "look at image and mask; if they are right, raise the limit with `--case-timeout MIN`")
                .measured(timeout.toMillis() / 60_000.0, "min");
    }

    private String minutes() {
        return String.format(Locale.ROOT, "%.3g", timeout.toMillis() / 60_000.0);
    }

    private static Fault outOfMemory(CaseInput input, long estimate) {
        long limit = Runtime.getRuntime().maxMemory();
        return Fault.of(
                        RunFault.R6,
                        input.image().name(),
                        "The case ran out of memory: reading it takes " + megabytes(estimate)
                                + " MB beside its ROI, and Java has " + megabytes(limit) + " MB.",
                        "give Java more memory (`JAVA_OPTS=-Xmx8g`), or crop image and mask round the ROI")
                .measured(megabytes(limit), "MB");
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
