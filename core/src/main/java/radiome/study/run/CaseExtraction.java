package radiome.study.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.extract.CaseInput;
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
    private final int threads;
    private final RunListener listener;
    private final Extractor extractor;
    private final Map<String, Integer> labels = new LinkedHashMap<>();

    CaseExtraction(StudyInputs inputs, Store store, int threads, RunListener listener) {
        this.inputs = inputs;
        this.store = store;
        this.threads = threads;
        this.listener = listener;
        this.extractor = Extractor.of(inputs.parameters()).with(Use.STUDY);
        for (SequencePlan sequence : inputs.plan().sequences()) {
            labels.put(sequence.name(), sequence.label());
        }
    }

    /**
     * What came of the cases.
     *
     * @param results of the cases that succeeded, in the order of the cases
     * @param imageHashes of the images of each patient with a result
     * @param inputs one entry a sequence and role: the files read with a hash over their hashes
     * @param faults errors of failed cases and notices of the others, in the order of the cases
     */
    record Extracted(
            List<CaseResult> results, Map<String, List<String>> imageHashes, List<Input> inputs, List<Fault> faults) {
        Extracted(List<CaseResult> results, Map<String, List<String>> imageHashes, List<Fault> faults) {
            this(results, imageHashes, List.of(), faults);
        }
    }

    /** One case's outcome: a result with the hashes of its files, or a fault. */
    private record Done(
            CaseFile file, Optional<CaseResult> result, String imageHash, String maskHash, Optional<Fault> fault) {}

    Extracted run() {
        List<Callable<Done>> tasks = new ArrayList<>();
        List<CaseFile> cases = inputs.files().cases();
        listener.progress(STEP, 0, cases.size());
        cases.forEach(c -> tasks.add(() -> done(c)));
        List<Done> all;
        try (Workers workers = new Workers(threads, n -> listener.progress(STEP, n, cases.size()))) {
            all = workers.all(tasks);
        }
        List<CaseResult> results = new ArrayList<>();
        Map<String, List<String>> hashes = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Done done : all) {
            done.fault.ifPresent(faults::add);
            done.result.ifPresent(r -> {
                results.add(r);
                hashes.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(done.imageHash);
                faults.addAll(r.notices());
            });
        }
        return new Extracted(results, hashes, files(all), faults);
    }

    private Done done(CaseFile file) {
        try {
            String image = hash(file.image());
            String mask = hash(file.mask());
            int label = java.util.Objects.requireNonNull(labels.get(file.sequence()));
            String key = new ContentKey(STEP, VERSION)
                    .add(image)
                    .add(mask)
                    .add(String.valueOf(label))
                    .add(inputs.parameters().canonical())
                    .hex();
            Optional<byte[]> kept = store.get(key, STEP);
            if (kept.isPresent()) {
                return new Done(
                        file,
                        Optional.of(CaseRecord.read(kept.get(), file.patient(), file.sequence())),
                        image,
                        mask,
                        Optional.empty());
            }
            CaseResult result = extractor.extract(new CaseInput(
                    file.patient(),
                    file.sequence(),
                    file.image(),
                    file.mask(),
                    java.util.OptionalInt.of(label),
                    java.util.OptionalInt.empty()));
            store.put(key, STEP, CaseRecord.write(result));
            return new Done(file, Optional.of(result), image, mask, Optional.empty());
        } catch (RadiomeException e) {
            if (e.fault().code() instanceof radiome.error.RunFault && e.fault().level() == radiome.error.Level.STOP) {
                throw e; // the machine, not the case
            }
            return new Done(
                    file, Optional.empty(), "", "", Optional.of(e.fault().of(file.patient(), file.sequence())));
        }
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
                    if (done.file.sequence().equals(sequence) && done.result.isPresent()) {
                        key.add(done.file.patient()).add(role.equals("images") ? done.imageHash : done.maskHash);
                        count++;
                    }
                }
                files.add(new Input(role + " " + sequence, count, key.hex()));
            }
        }
        return files;
    }
}
