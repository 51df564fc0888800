package radiome.study.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.batch.Batch;
import radiome.extract.batch.BatchListener;
import radiome.extract.batch.CaseOutcome;
import radiome.extract.setting.Parameters;
import radiome.study.store.ContentKey;
import radiome.study.store.Store;

/**
 * Features of many cases: out of the store where the same image, mask and settings have been before, else extracted and put
 * there as soon as they are known. A case that fails is told and leaves the others as they are. Processes may share a store.
 *
 * @param batch what extracts
 * @param store where results are kept
 */
public record StoredBatch(Batch batch, Store store) {
    private static final String STEP = "extract";

    /** Raised when extraction gives other numbers for the same inputs. */
    private static final int VERSION = 2;

    /** Told how the batch goes; called by one thread at a time. */
    public interface Listener {
        /** So many cases of all have been looked up by their files' content. */
        default void hashed(int cases, int all) {}

        /** All have been looked up: so many are in the store, so many cannot be read. */
        default void looked(int kept, int unreadable, int all) {}

        /** A case that was not in the store has ended, and is there now if it succeeded. */
        default void ended(Ended ended, int done, int all) {}
    }

    /**
     * How a case ended.
     *
     * @param key of its content, empty when its files cannot be read
     * @param imageHash of the image's files, likewise
     * @param maskHash of the mask's files, likewise
     * @param result features, when all went well; of this case's id and sequence
     * @param fault why there are none
     */
    public record Ended(
            CaseInput input,
            String key,
            String imageHash,
            String maskHash,
            Optional<CaseResult> result,
            Optional<Fault> fault) {
        private Ended of(CaseOutcome outcome) {
            return new Ended(input, key, imageHash, maskHash, outcome.result(), outcome.fault());
        }
    }

    /**
     * Runs all cases.
     *
     * @return one a case, in the order given
     * @throws RadiomeException R3, R12 when the store cannot be written
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; what has ended is in the store
     */
    public List<Ended> run(List<CaseInput> cases, Listener listener) {
        List<Ended> all = new ArrayList<>(lookedUp(cases, listener));
        List<Integer> missing = new ArrayList<>();
        int unreadable = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fault.isPresent()) {
                unreadable++;
            } else if (all.get(i).result.isEmpty()) {
                missing.add(i);
            }
        }
        listener.looked(all.size() - missing.size() - unreadable, unreadable, all.size());
        batch.run(missing.stream().map(cases::get).toList(), new BatchListener() {
            private int done;

            @Override
            public void finished(CaseOutcome outcome) {
                outcome.bug().ifPresent(StoredBatch::rethrow);
                int i = missing.get(outcome.index());
                Ended ended = all.get(i).of(outcome);
                ended.result.ifPresent(r -> store.put(ended.key, STEP, CaseRecord.write(r)));
                all.set(i, ended);
                listener.ended(ended, ++done, missing.size());
            }
        });
        return List.copyOf(all);
    }

    private List<Ended> lookedUp(List<CaseInput> cases, Listener listener) {
        FileHash hashes = new FileHash();
        try (Workers workers = new Workers(batch.workers(), n -> listener.hashed(n, cases.size()))) {
            List<Callable<Ended>> tasks = new ArrayList<>();
            cases.forEach(input -> tasks.add(() -> lookedUp(input, hashes)));
            return workers.all(tasks);
        }
    }

    private Ended lookedUp(CaseInput input, FileHash hashes) {
        try {
            String image = hashes.of(input.image());
            String mask = hashes.of(input.mask());
            String key = key(input, image, mask);
            Optional<CaseResult> kept =
                    store.get(key, STEP).map(payload -> CaseRecord.read(payload, input.id(), input.sequence()));
            return new Ended(input, key, image, mask, kept, Optional.empty());
        } catch (RadiomeException e) {
            Fault fault = e.fault().of(input.id(), input.sequence());
            return new Ended(input, "", "", "", Optional.empty(), Optional.of(fault));
        }
    }

    private String key(CaseInput input, String image, String mask) {
        Extractor extractor = batch.extractor();
        Parameters parameters = extractor.parameters();
        return new ContentKey(STEP, VERSION)
                .add(image)
                .add(mask)
                .add(input.roi().map(Object::toString).orElse("label " + parameters.label()))
                .add(String.valueOf(input.labelChannel().orElse(parameters.labelChannel())))
                .add(extractor.use().name())
                .add(parameters.canonical())
                .hex();
    }

    /** Throws a bug of the program on: it is no case's fault. */
    public static void rethrow(Throwable bug) {
        if (bug instanceof Error error) {
            throw error;
        }
        throw bug instanceof RuntimeException known ? known : new IllegalStateException(bug);
    }
}
