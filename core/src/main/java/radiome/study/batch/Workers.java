package radiome.study.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import radiome.study.chain.StudyAnalysis;

/** A fixed number of threads for independent tasks; results in the order given, whatever finishes first. */
public final class Workers implements StudyAnalysis.Workers, AutoCloseable {
    private final ExecutorService pool;
    private final IntConsumer done;

    /**
     * @param threads at least 1
     * @param done told how many tasks of a call have been collected
     */
    public Workers(int threads, IntConsumer done) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.done = done;
    }

    @Override
    public <T> List<T> all(List<Callable<T>> tasks) {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(pool.submit(task));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(result(future));
            done.accept(results.size());
        }
        return results;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
