package radiome.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.prepare.Cohort;
import radiome.prepare.SplitRow;
import radiome.report.data.ReportData;
import radiome.report.data.ReportData.Demo;
import radiome.report.data.ReportData.Input;
import radiome.source.Source;
import radiome.study.batch.Workers;
import radiome.study.chain.StudyAnalysis;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.study.cohort.files.SameImages;
import radiome.study.plan.StudyPlan.SequencePlan;
import radiome.study.store.ContentKey;
import radiome.study.store.EventLog;
import radiome.study.store.RunLock;
import radiome.study.store.Store;
import radiome.table.FeatureTable;
import radiome.table.feature.FeatureTableReader;
import radiome.table.text.TableReader;

/**
 * Runs a study from its inputs to the report, keeping each case's features as soon as they are there: started again in the
 * same folder it goes on where it was. Everything it writes but run.json's times and machine, and events.jsonl, is the
 * same bytes for equal inputs, study file and version.
 */
public final class StudyRun {
    private final StudyInputs inputs;
    private final RunOptions options;
    private final RunListener listener;
    private final List<Fault> faults;

    /**
     * @param inputs as read
     * @param before faults found while reading them, already told to the user
     */
    public StudyRun(StudyInputs inputs, List<Fault> before, RunOptions options, RunListener listener) {
        this.inputs = inputs;
        this.options = options;
        this.listener = listener;
        this.faults = new ArrayList<>(before);
    }

    /**
     * How a run ended.
     *
     * @param report the file
     * @param data what the report says
     * @param failedCases cases that were left out
     */
    public record Outcome(Path report, ReportData data, int failedCases) {}

    /** What the demo adds to a report, from the results and the features. */
    public interface DemoPart {
        Demo of(StudyAnalysis.Result result, Map<String, FeatureTable> features);
    }

    /**
     * Runs the study.
     *
     * @param demo what a synthetic cohort's report says beside; empty for a real study
     * @throws radiome.error.RadiomeException at STOP: S9, S17, T12 (no honest result can be made), R3, R5, R12
     */
    public Outcome run(Optional<DemoPart> demo) {
        RunJson json = new RunJson(options, inputs);
        try (RunLock lock = RunLock.take(options.out(), json.holder())) {
            RunJson.refuseNewer(lock.folder());
            try (EventLog events = EventLog.open(lock.folder())) {
                return run(demo, json, events);
            }
        }
    }

    private Outcome run(Optional<DemoPart> demo, RunJson json, EventLog events) {
        events.add("start", Map.of("program", "radiome " + options.version()));
        Store store = new Store(options.out().resolve("store"));
        CaseExtraction.Extracted extracted = extract(store, events);
        events.add("extracted", Map.of("cases", extracted.results().size()));
        StudyFeatures features = features(extracted);
        StudyAnalysis.Patients patients = patients(features.tables(), extracted);
        StudyAnalysis.Result result;
        try (Workers workers = new Workers(options.threads(), n -> {})) {
            listener.progress("analyse", 0, 1);
            result = new StudyAnalysis(inputs.plan(), patients, features.tables()).run(workers);
            listener.progress("analyse", 1, 1);
        }
        events.add("analysed", Map.of("cells", result.cells().size()));
        CohortChecks.centres(patients.rows(), result.split()).ifPresent(this::tell);
        result.faults().forEach(this::tell);
        store.mended().ifPresent(this::tell);
        ReportData data = new ReportAssembly(inputs, result, faults, inputFiles(extracted), options.version())
                .data(demo.map(d -> d.of(result, features.tables())).orElse(null));
        new RunFiles(options.out(), inputs).write(result, features, data, faults);
        json.write(data, faults);
        int failed = (int) faults.stream()
                .filter(f -> f.level() == Level.ERROR)
                .map(f -> f.patient() + "\t" + f.sequence())
                .distinct()
                .count();
        events.add("end", Map.of("failedCases", failed));
        return new Outcome(options.out().resolve("report.html"), data, failed);
    }

    private void tell(Fault fault) {
        faults.add(fault);
        listener.fault(fault);
    }

    private CaseExtraction.Extracted extract(Store store, EventLog events) {
        if (inputs.plan().features().isPresent()) {
            return CaseExtraction.Extracted.none();
        }
        CaseExtraction.Extracted extracted =
                new CaseExtraction(inputs, store, events, options.threads(), listener).run();
        extracted.faults().forEach(this::tell);
        return extracted;
    }

    private StudyFeatures features(CaseExtraction.Extracted extracted) {
        Set<String> ids = new LinkedHashSet<>(inputs.patients().ids());
        StudyFeatures features;
        if (inputs.plan().features().isPresent()) {
            String name = inputs.plan().features().get();
            FeatureTableReader.Features read = FeatureTableReader.standard()
                    .withId(inputs.plan().cohort().id())
                    .withOthers(inputs.patients().settings().columns())
                    .read(TableReader.standard().read(Source.of(inputs.data().resolve(name), name)));
            Optional<Fault> stop =
                    read.faults().stream().filter(f -> f.level() == Level.STOP).findFirst();
            if (stop.isPresent()) {
                throw stop.get().raise();
            }
            read.faults().forEach(this::tell);
            features = StudyFeatures.of(read, ids);
        } else {
            List<String> sequences =
                    inputs.plan().sequences().stream().map(SequencePlan::name).toList();
            features = StudyFeatures.of(sequences, extracted.results());
        }
        if (features.tables().isEmpty()) {
            throw Fault.of(
                            StatisticsFault.S9,
                            inputs.plan().file(),
                            "No patient has features: no case could be extracted.",
                            "mend the cases listed above, then start again with the same command")
                    .raise();
        }
        return features;
    }

    /** Patients with features in any sequence, sorted by id. */
    private StudyAnalysis.Patients patients(Map<String, FeatureTable> features, CaseExtraction.Extracted extracted) {
        Set<String> ids = new TreeSet<>();
        features.values().forEach(t -> ids.addAll(t.ids()));
        Patients all = inputs.patients();
        Map<String, Integer> place = new TreeMap<>();
        for (int i = 0; i < all.list().size(); i++) {
            place.put(all.list().get(i).id(), i);
        }
        Map<String, List<String>> together = together(extracted);
        List<SplitRow> rows = new ArrayList<>();
        List<Cohort> cohorts = new ArrayList<>();
        for (String id : ids) {
            Patient patient = all.list().get(java.util.Objects.requireNonNull(place.get(id)));
            rows.add(new SplitRow(id, patient.outcome(), patient.centre(), together.getOrDefault(id, List.of())));
            if (!patient.cohort().isEmpty()) {
                cohorts.add(patient.cohort().equals(Cohort.TRAINING.word()) ? Cohort.TRAINING : Cohort.VALIDATION);
            }
        }
        int[] places = ids.stream()
                .mapToInt(id -> java.util.Objects.requireNonNull(place.get(id)))
                .toArray();
        return new StudyAnalysis.Patients(
                rows,
                inputs.plan().cohort().split().isPresent() ? Optional.of(cohorts) : Optional.empty(),
                all.clinical().select(places),
                all.codings().stream()
                        .filter(c -> c.kind().isCategorical())
                        .map(Coding::column)
                        .toList());
    }

    /** Marks of patients who share an image, so that they stay on one side of the split. */
    private Map<String, List<String>> together(CaseExtraction.Extracted extracted) {
        List<SameImages.ImageHash> hashes = new ArrayList<>();
        extracted
                .imageHashes()
                .forEach((id, images) -> images.forEach(h -> hashes.add(new SameImages.ImageHash(id, h))));
        SameImages same = SameImages.of(hashes, inputs.plan().cohort().table());
        same.faults().forEach(this::tell);
        Map<String, List<String>> marks = new LinkedHashMap<>();
        for (int g = 0; g < same.groups().size(); g++) {
            String mark = "same images " + same.groups().get(g).get(0);
            same.groups().get(g).forEach(id -> marks.put(id, List.of(mark)));
        }
        return marks;
    }

    private List<Input> inputFiles(CaseExtraction.Extracted extracted) {
        List<Input> files = new ArrayList<>();
        String table = inputs.plan().cohort().table();
        files.add(
                new Input(table, 1, ContentKey.ofContent(Source.of(inputs.data().resolve(table), table))));
        inputs.plan()
                .features()
                .ifPresent(f -> files.add(new Input(
                        f, 1, ContentKey.ofContent(Source.of(inputs.data().resolve(f), f)))));
        files.addAll(extracted.inputs());
        return files;
    }
}
