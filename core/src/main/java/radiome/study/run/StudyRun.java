package radiome.study.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
import radiome.error.RunFault;
import radiome.error.StatisticsFault;
import radiome.plot.Figure;
import radiome.prepare.Cohort;
import radiome.prepare.Split;
import radiome.prepare.SplitRow;
import radiome.report.Figures;
import radiome.report.HtmlReport;
import radiome.report.ReportData;
import radiome.report.ReportData.Demo;
import radiome.report.ReportData.Input;
import radiome.source.Source;
import radiome.study.chain.StudyAnalysis;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.study.cohort.SameImages;
import radiome.study.plan.PlanText;
import radiome.study.plan.StudyPlan.SequencePlan;
import radiome.study.store.AtomicFile;
import radiome.study.store.ContentKey;
import radiome.study.store.RunLock;
import radiome.study.store.Store;
import radiome.table.FeatureTable;
import radiome.table.FeatureTableReader;
import radiome.table.FeatureTableWriter;
import radiome.table.TableReader;

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
            Store store = new Store(lock.folder().resolve("store"));
            CaseExtraction.Extracted extracted = extract(store);
            Map<String, FeatureTable> features = features(extracted);
            StudyAnalysis.Patients patients = patients(features, extracted);
            StudyAnalysis.Result result;
            try (Workers workers = new Workers(options.threads(), n -> {})) {
                listener.progress("analyse", 0, 1);
                result = new StudyAnalysis(inputs.plan(), patients, features).run(workers);
                listener.progress("analyse", 1, 1);
            }
            CohortChecks.centres(patients.rows(), result.split()).ifPresent(this::tell);
            result.faults().forEach(this::tell);
            if (store.quarantined() > 0) {
                tell(Fault.of(
                                RunFault.R7,
                                "",
                                store.quarantined() + " damaged record(s) were set aside and computed again.",
                                "look at store/quarantine in the run folder; check the disk if it happens again")
                        .measured(store.quarantined(), "records"));
            }
            ReportData data = new ReportAssembly(inputs, result, faults, inputFiles(extracted), options.version())
                    .data(demo.map(d -> d.of(result, features)).orElse(null));
            write(result, features, data);
            json.write(data, faults);
            int failed = (int) faults.stream()
                    .filter(f -> f.level() == Level.ERROR)
                    .map(f -> f.patient() + "\t" + f.sequence())
                    .distinct()
                    .count();
            return new Outcome(options.out().resolve("report.html"), data, failed);
        }
    }

    private void tell(Fault fault) {
        faults.add(fault);
        listener.fault(fault);
    }

    private CaseExtraction.Extracted extract(Store store) {
        if (inputs.plan().features().isPresent()) {
            return CaseExtraction.Extracted.none();
        }
        CaseExtraction.Extracted extracted = new CaseExtraction(inputs, store, options.threads(), listener).run();
        extracted.faults().forEach(this::tell);
        return extracted;
    }

    private Map<String, FeatureTable> features(CaseExtraction.Extracted extracted) {
        Set<String> ids = new LinkedHashSet<>(inputs.patients().ids());
        Map<String, FeatureTable> tables;
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
            tables = FeatureTables.of(read.table(), ids);
        } else {
            List<String> sequences =
                    inputs.plan().sequences().stream().map(SequencePlan::name).toList();
            tables = FeatureTables.of(sequences, extracted.results());
        }
        if (tables.isEmpty()) {
            throw Fault.of(
                            StatisticsFault.S9,
                            inputs.plan().file(),
                            "No patient has features: no case could be extracted.",
                            "mend the cases listed above, then start again with the same command")
                    .raise();
        }
        return tables;
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

    private void write(StudyAnalysis.Result result, Map<String, FeatureTable> features, ReportData data) {
        Path tables = options.out().resolve("tables");
        Map<String, FeatureTableWriter.RowHead> heads = heads(result.split());
        features.forEach((sequence, table) -> writeFeatures(tables, sequence, table, heads));
        ResultTables results = new ResultTables(tables);
        results.performance(result.performance());
        results.selection(result.sequences());
        results.scores(scores(result));
        results.failedCases(faults);
        results.baseline(data.cohort().baseline());
        for (Figure figure : Figures.of(data)) {
            Path file = options.out().resolve("figures").resolve(figure.name());
            AtomicFile.write(
                    file.resolveSibling(figure.name() + ".svg"), figure.svg().getBytes(StandardCharsets.UTF_8));
            AtomicFile.write(
                    file.resolveSibling(figure.name() + ".csv"), figure.csv().getBytes(StandardCharsets.UTF_8));
        }
        AtomicFile.write(
                options.out().resolve("study.yaml"), PlanText.of(inputs.plan()).getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(
                options.out().resolve("report.html"), HtmlReport.render(data).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, FeatureTableWriter.RowHead> heads(Split split) {
        Map<String, FeatureTableWriter.RowHead> heads = new TreeMap<>();
        for (int i = 0; i < split.ids().size(); i++) {
            String id = split.ids().get(i);
            Patient patient = inputs.patients().list().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            heads.put(
                    id,
                    new FeatureTableWriter.RowHead(
                            id, patient.centre(), split.cohorts().get(i).word(), String.valueOf(patient.outcome())));
        }
        return heads;
    }

    private void writeFeatures(
            Path tables, String sequence, FeatureTable table, Map<String, FeatureTableWriter.RowHead> heads) {
        List<String> ids = inputs.patients().ids();
        int[] places = table.ids().stream().mapToInt(ids::indexOf).toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FeatureTableWriter.write(
                bytes,
                table.ids().stream()
                        .map(id -> java.util.Objects.requireNonNull(heads.get(id)))
                        .toList(),
                inputs.patients().clinical().select(places),
                table);
        AtomicFile.write(tables.resolve("features_" + FileName.of(sequence) + ".csv"), bytes.toByteArray());
    }

    private static List<ResultTables.ScoreRow> scores(StudyAnalysis.Result result) {
        List<ResultTables.ScoreRow> rows = new ArrayList<>();
        for (StudyAnalysis.CellScores cell : result.cells()) {
            double[] apparent = cell.scores().apparent();
            double[] outOfFold = cell.scores().outOfFold();
            double[] validation = cell.scores().validation();
            int[] training = cell.rows().training();
            int[] held = cell.rows().validation();
            for (int i = 0; i < training.length; i++) {
                rows.add(row(cell, training[i], Cohort.TRAINING, apparent[i], outOfFold[i]));
            }
            for (int i = 0; i < held.length; i++) {
                rows.add(row(cell, held[i], Cohort.VALIDATION, validation[i], Double.NaN));
            }
        }
        return rows;
    }

    private static ResultTables.ScoreRow row(
            StudyAnalysis.CellScores cell, int place, Cohort cohort, double score, double outOfFold) {
        return new ResultTables.ScoreRow(
                cell.rows().outcome().ids().get(place),
                cell.cell().sequence(),
                cell.cell().model(),
                cell.cell().classifier(),
                cohort.word(),
                cell.rows().outcome().at(place),
                score,
                outOfFold);
    }
}
