package radiome.study.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import radiome.error.Fault;
import radiome.extract.CaseInput;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.batch.Batch;
import radiome.extract.check.Use;
import radiome.extract.roi.RoiChoice;
import radiome.report.data.ReportData.Input;
import radiome.study.batch.StoredBatch;
import radiome.study.batch.StoredBatch.Ended;
import radiome.study.cohort.files.CaseFiles.CaseFile;
import radiome.study.plan.StudyPlan.SequencePlan;
import radiome.study.store.ContentKey;
import radiome.study.store.EventLog;
import radiome.study.store.Store;

/**
 * Features of all cases: out of the store where the same images, mask and settings have been there before, else extracted
 * and put there at once. A case that fails is told and left out; the others go on.
 */
final class CaseExtraction {
    private final StudyInputs inputs;
    private final Store store;
    private final EventLog events;
    private final int threads;
    private final RunListener listener;
    private final Map<String, Integer> labels = new LinkedHashMap<>();

    CaseExtraction(StudyInputs inputs, Store store, EventLog events, int threads, RunListener listener) {
        this.inputs = inputs;
        this.store = store;
        this.events = events;
        this.threads = threads;
        this.listener = listener;
        for (SequencePlan sequence : inputs.plan().sequences()) {
            labels.put(sequence.name(), sequence.label());
        }
    }

    /**
     * What came of the cases.
     *
     * @param results of the cases that succeeded, in the order of the cases
     * @param imageHashes of the images of each patient with a result
     * @param maskHashes of their masks
     * @param inputs one entry a sequence and role: the files read with a hash over their hashes
     * @param faults errors of failed cases and notices of the others, in the order of the cases
     */
    record Extracted(
            List<CaseResult> results,
            Map<String, List<String>> imageHashes,
            Map<String, List<String>> maskHashes,
            List<Input> inputs,
            List<Fault> faults) {
        /** No case: the study starts from a feature table. */
        static Extracted none() {
            return new Extracted(List.of(), Map.of(), Map.of(), List.of(), List.of());
        }
    }

    Extracted run() {
        // by id, not by the table's rows: hashes and notices must not depend on the order of a table
        List<CaseInput> cases = inputs.files().cases().stream()
                .sorted(Comparator.comparing(CaseFile::patient)) // stable: sequences stay in the study's order
                .map(this::input)
                .toList();
        Batch batch = Batch.of(Extractor.of(inputs.parameters()).with(Use.STUDY), threads);
        return gathered(new StoredBatch(batch, store).run(cases, new StoredBatch.Listener() {
            @Override
            public void hashed(int n, int all) {
                listener.progress("read", n, all);
            }

            @Override
            public void looked(int kept, int unreadable, int all) {
                events.add("looked", Map.of("cases", all));
                events.add("kept", Map.of("cases", kept));
                listener.progress("extract", 0, all - kept - unreadable);
            }

            @Override
            public void ended(Ended ended, int done, int all) {
                events.add("case", event(ended));
                listener.progress("extract", done, all);
            }
        }));
    }

    private CaseInput input(CaseFile file) {
        return new CaseInput(
                file.patient(),
                file.sequence(),
                file.image(),
                file.mask(),
                Optional.of(RoiChoice.label(Objects.requireNonNull(labels.get(file.sequence())))),
                OptionalInt.empty());
    }

    private static Map<String, Object> event(Ended ended) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", ended.input().id());
        event.put("sequence", ended.input().sequence());
        ended.result().ifPresent(r -> event.put("key", ended.key()));
        ended.fault().ifPresent(f -> event.put("fault", f.code().name()));
        return event;
    }

    private Extracted gathered(List<Ended> all) {
        List<CaseResult> results = new ArrayList<>();
        Map<String, List<String>> images = new LinkedHashMap<>();
        Map<String, List<String>> masks = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Ended done : all) {
            done.fault().ifPresent(faults::add);
            done.result().ifPresent(r -> {
                results.add(r);
                images.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(done.imageHash());
                masks.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(done.maskHash());
                faults.addAll(r.notices());
            });
        }
        faults.addAll(CohortChecks.volumes(results));
        faults.addAll(CohortChecks.sameMasks(masks));
        return new Extracted(results, images, masks, files(all), faults);
    }

    /** What was read, by sequence and role; a hash over the files' hashes in the order of the cases. */
    private List<Input> files(List<Ended> all) {
        List<Input> files = new ArrayList<>();
        for (String sequence : labels.keySet()) {
            for (String role : List.of("images", "masks")) {
                ContentKey key = new ContentKey(role, 1);
                int count = 0;
                for (Ended done : all) {
                    if (done.input().sequence().equals(sequence)
                            && done.result().isPresent()) {
                        key.add(done.input().id()).add(role.equals("images") ? done.imageHash() : done.maskHash());
                        count++;
                    }
                }
                files.add(new Input(role + " " + sequence, count, key.hex()));
            }
        }
        return files;
    }
}
