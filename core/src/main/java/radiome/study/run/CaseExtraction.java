package radiome.study.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.Batch;
import radiome.extract.BatchListener;
import radiome.extract.CaseInput;
import radiome.extract.CaseOutcome;
import radiome.extract.CaseResult;
import radiome.extract.Extractor;
import radiome.extract.check.Use;
import radiome.image.Scan;
import radiome.io.Formats;
import radiome.report.ReportData.Input;
import radiome.source.Source;
import radiome.study.cohort.CaseFiles.CaseFile;
import radiome.study.plan.StudyPlan.SequencePlan;
import radiome.study.store.ContentKey;
import radiome.study.store.EventLog;
import radiome.study.store.Store;

/**
 * Features of all cases: out of the store where the same images, mask and settings have been there before, else extracted
 * and put there at once. A case that fails is told and left out; the others go on.
 */
final class CaseExtraction {
    private static final String STEP = "extract";

    /** Raised when extraction gives other numbers for the same inputs. */
    private static final int VERSION = 1;

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

    /**
     * A case with the keys of its content.
     *
     * @param fault why its files cannot be read at all; the other texts are empty then
     */
    private record Keyed(CaseFile file, String imageHash, String maskHash, String key, Optional<Fault> fault) {}

    /** How one case ended. */
    private record Done(Keyed keyed, Optional<CaseResult> result, Optional<Fault> fault) {}

    Extracted run() {
        // by id, not by the table's rows: hashes and notices must not depend on the order of a table
        List<CaseFile> cases = inputs.files().cases().stream()
                .sorted(Comparator.comparing(CaseFile::patient)) // stable: sequences stay in the study's order
                .toList();
        List<Keyed> keyed;
        try (Workers workers = new Workers(threads, n -> listener.progress("read", n, cases.size()))) {
            List<Callable<Keyed>> tasks = new ArrayList<>();
            cases.forEach(c -> tasks.add(() -> keyed(c)));
            keyed = workers.all(tasks);
        }
        Done[] all = new Done[cases.size()];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            Keyed known = keyed.get(i);
            Optional<CaseResult> kept = known.fault.isPresent() ? Optional.empty() : kept(known);
            all[i] = new Done(known, kept, known.fault);
            if (kept.isEmpty() && known.fault.isEmpty()) {
                missing.add(i);
            }
        }
        long unreadable = keyed.stream().filter(k -> k.fault.isPresent()).count();
        events.add("looked", Map.of("cases", all.length));
        events.add("kept", Map.of("cases", all.length - missing.size() - unreadable));
        extract(missing, all);
        return gathered(List.of(all));
    }

    private Keyed keyed(CaseFile file) {
        try {
            String image = hash(file.image());
            String mask = hash(file.mask());
            String key = new ContentKey(STEP, VERSION)
                    .add(image)
                    .add(mask)
                    .add(String.valueOf(label(file)))
                    .add(inputs.parameters().canonical())
                    .hex();
            return new Keyed(file, image, mask, key, Optional.empty());
        } catch (RadiomeException e) {
            return new Keyed(file, "", "", "", Optional.of(e.fault().of(file.patient(), file.sequence())));
        }
    }

    private int label(CaseFile file) {
        return java.util.Objects.requireNonNull(labels.get(file.sequence()));
    }

    private Optional<CaseResult> kept(Keyed keyed) {
        return store.get(keyed.key, STEP)
                .map(payload -> CaseRecord.read(payload, keyed.file.patient(), keyed.file.sequence()));
    }

    /** Extracts what the store does not have; each result is kept as soon as it is there. */
    private void extract(List<Integer> missing, Done[] all) {
        List<CaseInput> cases =
                missing.stream().map(i -> input(all[i].keyed.file)).toList();
        listener.progress(STEP, 0, cases.size());
        Batch.of(Extractor.of(inputs.parameters()).with(Use.STUDY), threads).run(cases, new BatchListener() {
            private int ended;

            @Override
            public void finished(CaseOutcome outcome) {
                int i = missing.get(outcome.index());
                outcome.bug().ifPresent(CaseExtraction::rethrow);
                outcome.result().ifPresent(r -> store.put(all[i].keyed.key, STEP, CaseRecord.write(r)));
                all[i] = new Done(all[i].keyed, outcome.result(), outcome.fault());
                events.add("case", event(all[i]));
                listener.progress(STEP, ++ended, cases.size());
            }
        });
    }

    private CaseInput input(CaseFile file) {
        return new CaseInput(
                file.patient(),
                file.sequence(),
                file.image(),
                file.mask(),
                OptionalInt.of(label(file)),
                OptionalInt.empty());
    }

    private static Map<String, Object> event(Done done) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", done.keyed.file.patient());
        event.put("sequence", done.keyed.file.sequence());
        done.result.ifPresent(r -> event.put("key", done.keyed.key));
        done.fault.ifPresent(f -> event.put("fault", f.code().name()));
        return event;
    }

    private static void rethrow(Throwable bug) {
        if (bug instanceof Error error) {
            throw error;
        }
        throw bug instanceof RuntimeException known ? known : new IllegalStateException(bug);
    }

    private Extracted gathered(List<Done> all) {
        List<CaseResult> results = new ArrayList<>();
        Map<String, List<String>> images = new LinkedHashMap<>();
        Map<String, List<String>> masks = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Done done : all) {
            done.fault.ifPresent(faults::add);
            done.result.ifPresent(r -> {
                results.add(r);
                images.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(done.keyed.imageHash);
                masks.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(done.keyed.maskHash);
                faults.addAll(r.notices());
            });
        }
        faults.addAll(CohortChecks.volumes(results));
        faults.addAll(CohortChecks.sameMasks(masks));
        return new Extracted(results, images, masks, files(all), faults);
    }

    /** Over all files that a scan comes from. */
    private static String hash(Source source) {
        Scan scan = Formats.open(source);
        ContentKey key = new ContentKey("files", 1);
        scan.files().forEach(f -> key.add(ContentKey.ofContent(f)));
        return key.hex();
    }

    /** What was read, by sequence and role; a hash over the files' hashes in the order of the cases. */
    private List<Input> files(List<Done> all) {
        List<Input> files = new ArrayList<>();
        for (String sequence : labels.keySet()) {
            for (String role : List.of("images", "masks")) {
                ContentKey key = new ContentKey(role, 1);
                int count = 0;
                for (Done done : all) {
                    if (done.keyed.file.sequence().equals(sequence) && done.result.isPresent()) {
                        key.add(done.keyed.file.patient())
                                .add(role.equals("images") ? done.keyed.imageHash : done.keyed.maskHash);
                        count++;
                    }
                }
                files.add(new Input(role + " " + sequence, count, key.hex()));
            }
        }
        return files;
    }
}
