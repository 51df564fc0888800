package radiome.extract.batch;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.ImageListener;
import radiome.extract.MemoryBudget;

/**
 * Runs one case in a thread of its own, so that it can be given up: after its time it is interrupted and left behind,
 * whatever it does.
 *
 * @param extractor of all cases
 * @param neighbours the other cases
 * @param memory shared by the cases at work
 * @param timeout for one case
 * @param images who takes the images of a case, by its index
 */
record CaseThread(
        Extractor extractor,
        Neighbours neighbours,
        MemoryBudget memory,
        Duration timeout,
        IntFunction<ImageListener> images) {
    /**
     * How one attempt ended.
     *
     * @param outcome to be told
     * @param exhausted whether it ran out of memory or time, so that it may succeed alone
     */
    record Attempt(CaseOutcome outcome, boolean exhausted) {}

    /** @throws InterruptedException when the calling thread is interrupted; the case is then interrupted too */
    Attempt run(int index, CaseInput input) throws InterruptedException {
        MemoryBudget.Claim claim = memory.claim();
        FutureTask<CaseResult> task = new FutureTask<>(() -> extracted(index, input, claim));
        Thread thread = new Thread(task, "case " + index);
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        try {
            while (true) {
                long worked = System.nanoTime() - start - claim.waitedNanos();
                if (worked >= timeout.toNanos()) {
                    task.cancel(true);
                    claim.abandon();
                    return new Attempt(CaseOutcome.of(index, input, outOfTime(input)), true);
                }
                Optional<CaseResult> result = result(task, timeout.toNanos() - worked);
                if (result.isPresent()) {
                    return new Attempt(CaseOutcome.of(index, input, result.get()), false);
                }
            }
        } catch (ExecutionException e) {
            return ended(index, input, claim, Optional.ofNullable(e.getCause()).orElse(e));
        } catch (InterruptedException e) {
            task.cancel(true);
            throw e;
        }
    }

    private static Optional<CaseResult> result(FutureTask<CaseResult> task, long nanos)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(task.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty(); // it may have been waiting for memory, which does not count
        }
    }

    private CaseResult extracted(int index, CaseInput input, MemoryBudget.Claim claim) {
        try (claim) {
            return extractor.extract(input, claim, images.apply(index));
        } catch (RadiomeException e) {
            throw neighbours.told(input, e.fault()).raise(e);
        }
    }

    private static Attempt ended(int index, CaseInput input, MemoryBudget.Claim claim, Throwable cause)
            throws InterruptedException {
        if (cause instanceof RadiomeException told) {
            return new Attempt(CaseOutcome.of(index, input, told.fault()), false);
        }
        if (cause instanceof OutOfMemoryError) {
            return new Attempt(CaseOutcome.of(index, input, outOfMemory(input, claim.bytes())), true);
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
        double minutes = timeout.toMillis() / 60_000.0;
        return Fault.of(
                        RunFault.R6,
                        input.image().name(),
                        String.format(Locale.ROOT, "The case took longer than the limit of %.3g minutes.", minutes),
                        "look at image and mask; if they are right, raise the limit with `--case-timeout MIN`")
                .measured(minutes, "min");
    }

    private static Fault outOfMemory(CaseInput input, long estimate) {
        long limit = Runtime.getRuntime().maxMemory() >> 20;
        return Fault.of(
                        RunFault.R6,
                        input.image().name(),
                        "The case ran out of memory: by its headers it needs about " + (estimate >> 20)
                                + " MB, Java has " + limit + " MB for all.",
                        "give Java more memory (`JAVA_OPTS=-Xmx8g`), or crop image and mask round the ROI")
                .measured((double) limit, "MB");
    }
}
