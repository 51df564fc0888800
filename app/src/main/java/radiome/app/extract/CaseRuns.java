package radiome.app.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import radiome.app.Console;
import radiome.app.Steps;
import radiome.error.Fault;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.batch.Batch;
import radiome.extract.batch.BatchListener;
import radiome.extract.batch.CaseOutcome;
import radiome.extract.cases.CaseRow;
import radiome.study.batch.StoredBatch;
import radiome.study.store.Store;

/**
 * Runs the rows of a table, with progress.
 *
 * @param store where results are kept and looked for, if anywhere
 */
record CaseRuns(Console console, Batch batch, Optional<Store> store) {
    /** How a row ended: with a result or with a fault. */
    record End(Optional<CaseResult> result, Optional<Fault> fault) {}

    /** One end a row, in their order. */
    List<End> run(List<CaseRow> rows) {
        List<CaseInput> cases =
                rows.stream().flatMap(row -> row.input().stream()).toList();
        List<End> known;
        try (Steps steps = new Steps(console)) {
            known = store.isPresent() ? stored(cases, store.get(), steps) : extracted(cases, steps);
        }
        List<End> ends = new ArrayList<>();
        int next = 0;
        for (CaseRow row : rows) {
            ends.add(row.input().isPresent() ? known.get(next++) : new End(Optional.empty(), row.fault()));
        }
        return ends;
    }

    private List<End> extracted(List<CaseInput> cases, Steps steps) {
        AtomicInteger done = new AtomicInteger();
        BatchListener listener = new BatchListener() {
            @Override
            public void finished(CaseOutcome outcome) {
                outcome.bug().ifPresent(StoredBatch::rethrow);
                steps.at("extract", done.incrementAndGet(), cases.size());
            }
        };
        steps.at("extract", 0, cases.size());
        return batch.run(cases, listener).stream()
                .map(outcome -> new End(outcome.result(), outcome.fault()))
                .toList();
    }

    private List<End> stored(List<CaseInput> cases, Store kept, Steps steps) {
        StoredBatch.Listener listener = new StoredBatch.Listener() {
            @Override
            public void hashed(int done, int all) {
                steps.at("read", done, all);
            }

            @Override
            public void looked(int inStore, int unreadable, int all) {
                if (inStore > 0) {
                    console.say(inStore + " of " + all + " cases are in the store already.");
                }
                steps.at("extract", 0, all - inStore - unreadable);
            }

            @Override
            public void ended(StoredBatch.Ended ended, int done, int all) {
                steps.at("extract", done, all);
            }
        };
        List<End> ends = new StoredBatch(batch, kept)
                .run(cases, listener).stream()
                        .map(ended -> new End(ended.result(), ended.fault()))
                        .toList();
        kept.mended().ifPresent(console::tell);
        return ends;
    }
}
