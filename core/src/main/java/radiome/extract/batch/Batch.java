package radiome.extract.batch;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import radiome.extract.CaseInput;
import radiome.extract.Extractor;
import radiome.extract.ImageListener;
import radiome.extract.MemoryBudget;
import radiome.extract.batch.CaseThread.Attempt;
import radiome.source.Source;

/**
 * Extracts many cases in parallel. No case touches another: one that fails, runs out of memory or of time is left out and
 * told, and the results of the others are the same bits for any number of workers. A case that ran out of memory or time is
 * tried once more, alone, after the others. Several workers begin with the largest image files.
 *
 * <p>An immutable value; {@code with...} give changed copies.
 *
 * @param extractor what is extracted and how
 * @param workers cases at work at once, at least 1; fewer where memory does not suffice: a case waits for its share
 * @param caseTimeout after which a case is given up
 * @param memoryBytes that all cases together may use
 */
public record Batch(
        Extractor extractor, int workers, Duration caseTimeout, long memoryBytes, IntFunction<ImageListener> images) {
    private static final Duration USUAL_TIMEOUT = Duration.ofMinutes(30);

    public Batch {
        if (workers < 1 || memoryBytes < 1 || caseTimeout.isNegative() || caseTimeout.isZero()) {
            throw new IllegalArgumentException(workers + " workers, " + memoryBytes + " bytes, " + caseTimeout);
        }
    }

    /** With 30 minutes a case and three quarters of the heap. */
    public static Batch of(Extractor extractor, int workers) {
        return new Batch(
                extractor,
                workers,
                USUAL_TIMEOUT,
                Runtime.getRuntime().maxMemory() / 4 * 3,
                index -> ImageListener.NONE);
    }

    public Batch withCaseTimeout(Duration timeout) {
        return new Batch(extractor, workers, timeout, memoryBytes, images);
    }

    public Batch withMemory(long bytes) {
        return new Batch(extractor, workers, caseTimeout, bytes, images);
    }

    /** With somebody who takes the images of each case, by its place among the cases; called by the case's thread. */
    public Batch withImages(IntFunction<ImageListener> listeners) {
        return new Batch(extractor, workers, caseTimeout, memoryBytes, listeners);
    }

    /**
     * Runs all cases.
     *
     * @return the cases that ended, in the order given; fewer than given only when the listener stopped the batch
     * @throws CancellationException when the thread is interrupted; all cases at work are interrupted too
     */
    public List<CaseOutcome> run(List<CaseInput> cases, BatchListener listener) {
        return new Run(cases, listener).run();
    }

    /** One run at work. */
    private final class Run {
        private final List<CaseInput> cases;
        private final BatchListener listener;
        private final Delivery delivery;
        private final CaseThread caseThread;
        private final AtomicInteger next = new AtomicInteger();
        private final List<Integer> order;
        private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
        private final List<Attempt> exhausted = Collections.synchronizedList(new ArrayList<>());

        Run(List<CaseInput> cases, BatchListener listener) {
            this.cases = List.copyOf(cases);
            this.listener = listener;
            this.order = workers == 1 ? inOrder() : largestFirst();
            this.delivery = new Delivery(listener, cases.size());
            this.caseThread = new CaseThread(
                    extractor,
                    new Neighbours(this.cases, extractor.parameters().labelChannel()),
                    new MemoryBudget(memoryBytes),
                    caseTimeout,
                    images);
        }

        List<CaseOutcome> run() {
            int slots = Math.min(workers, cases.size());
            listener.planned(cases.size(), slots);
            List<Thread> threads = new ArrayList<>();
            for (int s = 0; s < slots; s++) {
                Thread thread = new Thread(this::work, "batch " + s);
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
            try {
                for (Thread thread : threads) {
                    thread.join();
                }
                rethrow();
                onceMoreAlone();
            } catch (InterruptedException e) {
                threads.forEach(Thread::interrupt);
                Thread.currentThread().interrupt();
                CancellationException stop = new CancellationException("the batch was interrupted");
                stop.initCause(e);
                throw stop;
            }
            return delivery.ended();
        }

        private List<Integer> inOrder() {
            return IntStream.range(0, cases.size()).boxed().toList();
        }

        /** By the image's file, so that no worker begins a long case when the others have nothing left. */
        private List<Integer> largestFirst() {
            long[] size = cases.stream().mapToLong(one -> size(one.image())).toArray();
            return inOrder().stream()
                    .sorted(Comparator.comparingLong(i -> -size[i]))
                    .toList();
        }

        private static long size(Source image) {
            try {
                return image.size();
            } catch (UncheckedIOException e) {
                return 0; // told when the case is run
            }
        }

        /** Takes cases until there are none, the listener stops, or something breaks that is no case's own. */
        private void work() {
            try {
                for (int n = next.getAndIncrement(); n < cases.size(); n = next.getAndIncrement()) {
                    int i = order.get(n);
                    if (broken.get() != null || delivery.isStopped()) {
                        return;
                    }
                    Attempt attempt = attempt(i);
                    if (attempt.exhausted()) {
                        exhausted.add(attempt);
                    } else {
                        delivery.finished(attempt.outcome());
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Throwable e) { // the listener's, or the JVM's own: told by run()
                broken.compareAndSet(null, e);
            }
        }

        private void onceMoreAlone() throws InterruptedException {
            for (Attempt first : List.copyOf(exhausted)) {
                int index = first.outcome().index();
                delivery.finished(
                        delivery.isStopped() ? first.outcome() : attempt(index).outcome());
            }
        }

        private Attempt attempt(int index) throws InterruptedException {
            delivery.started(index, cases.get(index));
            return caseThread.run(index, cases.get(index));
        }

        private void rethrow() {
            Throwable thrown = broken.get();
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (thrown instanceof Error e) {
                throw e;
            }
        }
    }
}
