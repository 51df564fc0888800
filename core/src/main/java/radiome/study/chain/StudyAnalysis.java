package radiome.study.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.StatisticsFault;
import radiome.model.Classifier;
import radiome.model.Classifiers;
import radiome.num.Streams;
import radiome.prepare.Cohort;
import radiome.prepare.HoldOutSplit;
import radiome.prepare.Split;
import radiome.prepare.SplitRow;
import radiome.report.data.Performance;
import radiome.report.data.SequenceData;
import radiome.select.LassoSelection;
import radiome.study.plan.ModelKind;
import radiome.study.plan.StudyPlan;
import radiome.table.FeatureTable;
import radiome.table.Outcome;

/**
 * The study's statistics, from feature tables to performance: split, folds, and for each sequence and model the chain.
 * Nothing depends on the order of patients or tables, nor on threads.
 */
public final class StudyAnalysis {
    /** Between the names of sequences that are analysed together. */
    public static final String TOGETHER = "+";

    private static final String VOLUME = "original_shape_MeshVolume";

    private final StudyPlan plan;
    private final Patients patients;
    private final Map<String, FeatureTable> features;
    private final Streams streams;

    /**
     * The patients who may be analysed.
     *
     * @param rows one a patient, sorted by id: what the split knows of each
     * @param given the cohort of each from the split column, or empty when the split is drawn
     * @param clinical the clinical predictors of the same patients in the same order, NaN where missing
     * @param categorical its columns that are counted, not averaged
     */
    public record Patients(
            List<SplitRow> rows, Optional<List<Cohort>> given, FeatureTable clinical, List<String> categorical) {
        public Patients {
            rows = List.copyOf(rows);
            given = given.map(List::copyOf);
            categorical = List.copyOf(categorical);
        }

        List<String> ids() {
            return rows.stream().map(SplitRow::id).toList();
        }
    }

    /**
     * @param features by sequence in the study's order; rows are patients with features of that sequence, any order;
     *     column names carry the sequence, as in {@code T2.original_firstorder_Mean}
     */
    public StudyAnalysis(StudyPlan plan, Patients patients, Map<String, FeatureTable> features) {
        this.plan = plan;
        this.patients = patients;
        this.features = new LinkedHashMap<>(features);
        this.streams = new Streams(plan.seed());
    }

    /**
     * All results.
     *
     * @param split of the patients
     * @param sequences one a sequence, the combination last
     * @param performance in the order sequence, model, classifier, cohort
     * @param cells scores of each sequence, model and classifier
     * @param faults warnings and notes of the steps
     */
    public record Result(
            Split split,
            List<SequenceData> sequences,
            List<Performance> performance,
            List<CellScores> cells,
            List<Fault> faults) {
        public Result {
            sequences = List.copyOf(sequences);
            performance = List.copyOf(performance);
            cells = List.copyOf(cells);
            faults = List.copyOf(faults);
        }
    }

    /** The scores of one cell with the rows they belong to. */
    public record CellScores(Measured.Cell cell, Rows rows, Scores scores) {}

    /** Runs tasks that do not depend on each other; gives their results in the order given. */
    public interface Workers {
        <T> List<T> all(List<Callable<T>> tasks);
    }

    /**
     * @throws radiome.error.RadiomeException S9 (a class too small for split or folds), S17, C2 (Model V without shape)
     */
    public Result run(Workers workers) {
        Split split = patients.given()
                .map(cohorts -> HoldOutSplit.given(patients.rows(), cohorts))
                .orElseGet(() ->
                        new HoldOutSplit(1 - plan.trainingShare()).draw(patients.rows(), streams.of("split", 0, "")));
        List<String> ids = patients.ids();
        Outcome outcome = new Outcome(
                ids, patients.rows().stream().mapToInt(SplitRow::outcome).toArray());
        List<String> training =
                Arrays.stream(split.training()).mapToObj(ids::get).toList();
        FoldPlan folds = FoldPlan.draw(outcome.select(split.training()), plan.folds(), streams);
        List<Sequence> sequences = sequences(outcome, training, folds);
        List<Callable<CellGroup>> tasks = new ArrayList<>();
        for (Sequence sequence : sequences) {
            for (ModelKind model : plan.models()) {
                tasks.add(() -> cells(sequence, model));
            }
        }
        List<CellGroup> groups = workers.all(tasks);
        List<Callable<SequenceData>> summaries = new ArrayList<>();
        for (Sequence sequence : sequences) {
            Optional<ModelRun> selecting = groups.stream()
                    .filter(g -> g.sequence.name.equals(sequence.name) && g.model == ModelKind.HAND_CRAFTED)
                    .map(g -> g.run)
                    .findFirst();
            summaries.add(
                    () -> SequenceSummary.of(sequence.name, sequence.rows, sequence.extracted(), selecting, streams));
        }
        List<Fault> faults = new ArrayList<>(split.notices());
        faults.addAll(folds.notices());
        groups.forEach(g -> faults.addAll(g.faults));
        return new Result(
                split,
                workers.all(summaries),
                groups.stream().flatMap(g -> g.performance.stream()).toList(),
                groups.stream().flatMap(g -> g.cells.stream()).toList(),
                faults.stream().distinct().toList());
    }

    /** One column of sequences: those that a name stands for, with their rows. */
    private record Sequence(String name, Rows rows, List<Block> blocks, FeatureTable volume, FeatureTable clinical) {
        int extracted() {
            return blocks.stream().mapToInt(b -> b.table().columns()).sum();
        }
    }

    private List<Sequence> sequences(Outcome outcome, List<String> training, FoldPlan folds) {
        List<Sequence> sequences = new ArrayList<>();
        features.keySet().forEach(name -> sequences.add(sequence(name, List.of(name), outcome, training, folds)));
        if (features.size() > 1) {
            List<String> all = List.copyOf(features.keySet());
            sequences.add(sequence(String.join(TOGETHER, all), all, outcome, training, folds));
        }
        return sequences;
    }

    private Sequence sequence(
            String name, List<String> members, Outcome outcome, List<String> training, FoldPlan folds) {
        TreeSet<String> ids = new TreeSet<>(outcome.ids());
        members.forEach(m -> ids.retainAll(table(m).ids()));
        int[] places = places(outcome.ids(), ids);
        Rows rows = Rows.of(outcome.select(places), training, folds);
        requireBothClasses(name, rows);
        List<Block> blocks = members.stream()
                .map(m -> new Block(m, table(m).select(places(table(m).ids(), ids)), true, List.of()))
                .toList();
        // with several sequences the volume is that of T2, or of the last one where there is no T2
        String ofVolume = members.contains("T2") ? "T2" : members.get(members.size() - 1);
        FeatureTable volume = table(ofVolume).select(places(table(ofVolume).ids(), ids));
        return new Sequence(
                name,
                rows,
                blocks,
                logVolume(ofVolume, volume),
                patients.clinical().select(places(patients.ids(), ids)));
    }

    private FeatureTable table(String sequence) {
        return java.util.Objects.requireNonNull(features.get(sequence), sequence);
    }

    private static void requireBothClasses(String sequence, Rows rows) {
        for (Outcome side : List.of(rows.trainingOutcome(), rows.validationOutcome())) {
            if (side.events() == 0 || side.events() == side.rows()) {
                throw Fault.of(
                                StatisticsFault.S9,
                                "",
                                sequence + ": a cohort of " + side.rows() + " patients with features has "
                                        + side.events() + " events; both classes are needed.",
                                "mend the failed cases, or use another `holdout` share or more patients")
                        .raise();
            }
        }
    }

    /** Places of some ids in a list, in the ids' own order. */
    private static int[] places(List<String> all, Collection<String> ids) {
        Map<String, Integer> place = new java.util.HashMap<>();
        IntStream.range(0, all.size()).forEach(i -> place.put(all.get(i), i));
        return ids.stream()
                .mapToInt(id -> java.util.Objects.requireNonNull(place.get(id)))
                .toArray();
    }

    /** The log of the unharmonised mesh volume; no column where shape was not extracted. */
    private static FeatureTable logVolume(String sequence, FeatureTable table) {
        String column = sequence + "." + VOLUME;
        if (table.indexOf(column) < 0) {
            return table.columns(List.of());
        }
        return table.columns(List.of(column)).with((v, j) -> StrictMath.log(v));
    }

    private record CellGroup(
            Sequence sequence,
            ModelKind model,
            ModelRun run,
            List<Performance> performance,
            List<CellScores> cells,
            List<Fault> faults) {}

    private CellGroup cells(Sequence sequence, ModelKind model) {
        List<Classifier> classifiers = plan.classifiers().stream()
                .map(name -> Classifiers.byName(name).orElseThrow())
                .toList();
        ModelRun run = ModelRun.of(blocks(sequence, model), new LassoSelection(), classifiers, sequence.rows);
        Measured measured = new Measured(sequence.rows, streams);
        List<Performance> performance = new ArrayList<>();
        List<CellScores> cells = new ArrayList<>();
        for (Classifier classifier : classifiers) {
            Measured.Cell cell = new Measured.Cell(sequence.name, model.key(), classifier.name());
            Scores scores = run.scores(classifier.name()).orElseThrow();
            performance.addAll(measured.of(cell, scores, classifier.defaultThreshold()));
            cells.add(new CellScores(cell, sequence.rows, scores));
        }
        List<Fault> faults = run.notices().stream()
                .map(f -> f.of("", sequence.name + ", Model " + model.key()))
                .toList();
        return new CellGroup(sequence, model, run, performance, cells, faults);
    }

    private List<Block> blocks(Sequence sequence, ModelKind model) {
        return switch (model) {
            case CLINICAL -> List.of(new Block("clinical", sequence.clinical, false, patients.categorical()));
            case HAND_CRAFTED -> sequence.blocks;
            case VOLUME -> {
                if (sequence.volume.columns() == 0) {
                    throw Fault.of(
                                    SettingFault.C2,
                                    plan.file(),
                                    "Model V needs the shape feature MeshVolume, and " + sequence.name + " has none.",
                                    "add `shape: null` under featureClass in the parameter file, or leave V out of `models`")
                            .raise();
                }
                yield List.of(new Block("volume", sequence.volume, false, List.of()));
            }
        };
    }
}
