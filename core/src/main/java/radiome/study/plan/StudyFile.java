package radiome.study.plan;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Suggestion;
import radiome.error.Text;
import radiome.model.Classifier;
import radiome.model.Classifiers;
import radiome.report.data.ReportData.Setting;
import radiome.source.Source;
import radiome.study.plan.StudyPlan.CohortPlan;
import radiome.study.plan.StudyPlan.Primary;
import radiome.study.plan.StudyPlan.SequencePlan;
import radiome.yaml.Yaml;
import radiome.yaml.YamlMap;
import radiome.yaml.YamlValue;

/** Reads a study file; all its problems are found, not the first. What belongs to a later version is refused by name. */
public final class StudyFile {
    private static final List<String> KEYS = List.of(
            "study",
            "seed",
            "cohort",
            "features",
            "sequences",
            "readers",
            "extract",
            "deep",
            "harmonise",
            "select",
            "models",
            "classifiers",
            "primary",
            "protocol",
            "resampling",
            "report");
    private static final List<String> COHORT_KEYS =
            List.of("table", "id", "outcome", "centre", "clinical", "missing", "split", "time", "encoding");
    private static final long DEFAULT_SEED = 20250515;

    private final List<Setting> settings = new ArrayList<>();
    private final YamlMap root;

    private StudyFile(YamlMap root) {
        this.root = root;
    }

    /**
     * A plan, or the faults that keep the file from being one.
     *
     * @param plan empty when there is any fault
     * @param faults C1, C2, C3, C6 with line and column, in the order found
     */
    public record Reading(Optional<StudyPlan> plan, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads and checks the file.
     *
     * @throws radiome.error.RadiomeException C5 (no such file), C6 (no YAML at all); every other problem is in the reading
     */
    public static Reading read(Source source) {
        StudyFile file = new StudyFile(Yaml.read(source));
        StudyPlan plan = file.bind();
        List<Fault> faults = file.root.faults();
        return new Reading(faults.isEmpty() ? Optional.of(plan) : Optional.empty(), faults);
    }

    private StudyPlan bind() {
        root.refuseUnknown(KEYS);
        Binder top = new Binder(Optional.of(root), "", settings);
        refuseLater(top);
        String title = top.text("study", "Radiomics study");
        long seed = top.seed("seed", DEFAULT_SEED);
        CohortPlan cohort = cohort(top);
        Optional<String> features = top.optionalText("features");
        List<SequencePlan> sequences = sequences(top, features.isPresent());
        Binder extract = top.inside("extract");
        extract.map().ifPresent(m -> m.refuseUnknown(List.of("parameters")));
        Optional<String> parameters = extract.optionalText("parameters");
        Binder select = top.inside("select");
        select.map().ifPresent(m -> m.refuseUnknown(List.of("method", "folds")));
        only(select, "method", "lasso");
        int folds = select.integer("folds", 10, 2);
        List<ModelKind> models = models(top, !cohort.clinical().isEmpty());
        List<String> classifiers = classifiers(top);
        Primary primary = primary(top, sequences, models, classifiers);
        only(top, "protocol", "strict");
        Binder resampling = top.inside("resampling");
        resampling.map().ifPresent(m -> m.refuseUnknown(List.of("holdout")));
        double share = resampling.share("holdout", 0.7);
        Binder report = top.inside("report");
        report.map().ifPresent(m -> m.refuseUnknown(List.of("language")));
        only(report, "language", "en");
        return new StudyPlan(
                root.file(),
                title,
                seed,
                cohort,
                sequences,
                features,
                parameters,
                folds,
                models,
                classifiers,
                primary,
                share,
                settings);
    }

    /** Steps that come with a later version: asked for in the file, they are refused rather than left out in silence. */
    private static void refuseLater(Binder top) {
        Map<String, String> later = new LinkedHashMap<>();
        later.put("readers", "reader agreement (step 5)");
        later.put("deep", "deep features (step 4)");
        later.put("harmonise", "harmonising (step 6)");
        later.forEach((key, step) -> top.value(key)
                .filter(v -> !v.isMap()
                        || v.map()
                                .flatMap(m -> m.given("method"))
                                .flatMap(YamlValue::text)
                                .filter("none"::equals)
                                .isEmpty())
                .ifPresent(v -> v.report(
                        SettingFault.C3,
                        step + " is not in this version",
                        "delete the key `" + key
                                + ":`; the report then lists the step under \"not done in this run\"")));
    }

    private CohortPlan cohort(Binder top) {
        Binder cohort = top.inside("cohort");
        if (top.value("cohort").isEmpty()) {
            root.report(
                    SettingFault.C2,
                    "the key 'cohort' is missing",
                    "add `cohort: {table: patients.csv, id: id, outcome: {column: NAME, positive: 1}}`");
        }
        cohort.map().ifPresent(m -> m.refuseUnknown(COHORT_KEYS));
        String table = required(cohort, "table", "the table of patients, for example `table: patients.csv`");
        String id = cohort.text("id", "id");
        String column;
        Optional<String> positive = Optional.empty();
        if (cohort.value("outcome").filter(v -> !v.isMap()).isPresent()) {
            column = cohort.text("outcome", "");
        } else {
            Binder outcome = cohort.inside("outcome");
            outcome.map().ifPresent(m -> m.refuseUnknown(List.of("column", "positive")));
            column = required(outcome, "column", "the outcome's column, for example `outcome: {column: recurrence}`");
            positive = outcome.optionalText("positive");
        }
        Binder time = cohort.inside("time");
        time.map().ifPresent(m -> m.refuseUnknown(List.of("column", "event")));
        return new CohortPlan(
                table,
                id,
                column,
                positive,
                cohort.optionalText("centre"),
                cohort.texts("clinical", List.of()),
                cohort.texts("missing", List.of()),
                cohort.optionalText("split"),
                time.optionalText("column"),
                time.optionalText("event"),
                encoding(cohort));
    }

    private static Optional<String> encoding(Binder cohort) {
        Optional<String> name = cohort.optionalText("encoding");
        if (name.isPresent() && !isCharset(name.get())) {
            cohort.value("encoding").ifPresent(v -> v.wrong("the name of an encoding, such as UTF-8 or GB18030"));
        }
        return name;
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private List<SequencePlan> sequences(Binder top, boolean haveFeatures) {
        List<SequencePlan> sequences = new ArrayList<>();
        Optional<YamlMap> map = top.value("sequences").flatMap(YamlValue::map);
        if (map.isEmpty() && !haveFeatures) {
            root.report(
                    SettingFault.C2,
                    "the key 'sequences' is missing, and there is no 'features'",
                    "add `sequences: {T2: {image: \"images/{id}_T2.nii.gz\", mask: \"masks/{id}_T2.nii.gz\"}}`");
        }
        if (map.isPresent() && haveFeatures) {
            map.get().report(SettingFault.C2, "'sequences' and 'features' exclude each other", "delete one of them");
        }
        map.ifPresent(m -> m.entries().forEach(e -> {
            Binder sequence = new Binder(e.value().map(), "sequences." + e.key() + ".", settings);
            sequence.map().ifPresent(s -> s.refuseUnknown(List.of("image", "mask", "label")));
            sequences.add(new SequencePlan(
                    e.key(),
                    required(sequence, "image", "a path pattern, for example `image: \"images/{id}.nii.gz\"`"),
                    required(sequence, "mask", "a path pattern, for example `mask: \"masks/{id}.nii.gz\"`"),
                    sequence.integer("label", 1, 1)));
        }));
        return sequences;
    }

    private static List<ModelKind> models(Binder top, boolean haveClinical) {
        List<String> all = ModelKind.keys();
        List<String> named = top.texts("models", haveClinical ? all : all.subList(1, all.size()));
        List<ModelKind> models = new ArrayList<>();
        for (String key : named) {
            Optional<ModelKind> model = ModelKind.byKey(key);
            model.ifPresent(models::add);
            if (model.isEmpty()) {
                refuse(top, "models", "the model '" + Text.clean(key) + "'", all, ModelKind.LATER.contains(key));
            } else if (model.get() == ModelKind.CLINICAL && !haveClinical) {
                top.value("models")
                        .ifPresent(v -> v.report(
                                SettingFault.C2,
                                "Model 0 needs clinical columns, and the cohort names none",
                                "add `clinical: [age, sex]` under `cohort`, or leave `\"0\"` out"));
            }
        }
        return models;
    }

    private static List<String> classifiers(Binder top) {
        List<String> named = top.texts("classifiers", classifierNames());
        List<String> known = classifierNames();
        List<String> later = List.of("svm", "random-forest", "adaboost", "logistic");
        for (String name : named) {
            if (!known.contains(name)) {
                refuse(top, "classifiers", "the classifier '" + Text.clean(name) + "'", known, later.contains(name));
            }
        }
        return named.stream().filter(known::contains).toList();
    }

    private static List<String> classifierNames() {
        return Classifiers.all().stream().map(Classifier::name).toList();
    }

    private static void refuse(Binder top, String key, String thing, List<String> known, boolean later) {
        top.value(key)
                .ifPresent(v -> v.report(
                        later ? SettingFault.C3 : SettingFault.C2,
                        thing + (later ? " is not in this version" : " is not known"),
                        "use one or more of: " + String.join(", ", known)));
    }

    private static Primary primary(
            Binder top, List<SequencePlan> sequences, List<ModelKind> models, List<String> classifiers) {
        Binder primary = top.inside("primary");
        primary.map().ifPresent(m -> m.refuseUnknown(List.of("sequence", "model", "classifier")));
        List<String> names = sequences.stream().map(SequencePlan::name).toList();
        String sequence = primary.text("sequence", names.contains("T2") || names.isEmpty() ? "T2" : names.get(0));
        String model = primary.text(
                "model",
                models.contains(ModelKind.HAND_CRAFTED) || models.isEmpty()
                        ? "I"
                        : models.get(0).key());
        String classifier = primary.text(
                "classifier",
                classifiers.contains("naive-bayes") || classifiers.isEmpty() ? "naive-bayes" : classifiers.get(0));
        among(primary, "sequence", sequence, names);
        among(primary, "model", model, models.stream().map(ModelKind::key).toList());
        among(primary, "classifier", classifier, classifiers);
        return new Primary(sequence, ModelKind.byKey(model).orElse(ModelKind.HAND_CRAFTED), classifier);
    }

    /** A given value that is not one of the study's own is a fault; so is what a typing slip made of it. */
    private static void among(Binder map, String key, String value, List<String> known) {
        if (!known.isEmpty() && !known.contains(value)) {
            map.value(key)
                    .ifPresent(v -> v.report(
                            SettingFault.C2,
                            "'" + Text.clean(value) + "' is not part of this study"
                                    + Suggestion.didYouMean(value, known),
                            "use one of: " + String.join(", ", known)));
        }
    }

    /** A key that has one possible value in this version. */
    private static void only(Binder map, String key, String value) {
        String given = map.text(key, value);
        if (!given.equals(value)) {
            map.value(key)
                    .ifPresent(v -> v.report(
                            SettingFault.C3,
                            "'" + Text.clean(given) + "' is not in this version",
                            "write `" + key + ": " + value + "`, or leave the key out"));
        }
    }

    private String required(Binder map, String key, String what) {
        if (map.value(key).isEmpty() && map.map().isPresent()) {
            map.map().get().report(SettingFault.C2, "the key '" + key + "' is missing", "add " + what);
        }
        return map.optionalText(key).orElse("");
    }
}
