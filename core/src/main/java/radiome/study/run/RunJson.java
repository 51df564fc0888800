package radiome.study.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.RunFault;
import radiome.report.data.ReportData;
import radiome.study.store.AtomicFile;
import radiome.study.store.ContentKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The run's record: versions, seed, inputs, split, settings, warnings; machine and times stand in objects of their own, so
 * that two runs can be compared without them.
 */
final class RunJson {
    /** Raised when an older program would misread a run folder. */
    private static final int FORMAT = 1;

    private final RunOptions options;
    private final StudyInputs inputs;
    private final Instant began = Instant.now();
    private final long tick = System.nanoTime();

    RunJson(RunOptions options, StudyInputs inputs) {
        this.options = options;
        this.inputs = inputs;
    }

    /**
     * Leaves alone a run folder that a newer program wrote; a record that cannot be read is no hindrance.
     *
     * @throws radiome.error.RadiomeException R10
     */
    static void refuseNewer(Path folder) {
        Path file = folder.resolve("run.json");
        if (!Files.isRegularFile(file)) {
            return;
        }
        JsonNode record;
        try {
            record = JsonMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException | JacksonException e) {
            return; // cut or edited: it is written anew at the end of the run
        }
        int format = record.path("format").asInt(FORMAT);
        if (format > FORMAT) {
            throw Fault.of(
                            RunFault.R10,
                            folder.toString(),
                            "The run folder has format " + format + "; this program knows " + FORMAT + ".",
                            "use a newer radiome, or give another folder with `--out DIR`")
                    .measured(format, "format")
                    .raise();
        }
    }

    /** Who holds the folder's lock, for the message to others. */
    String holder() {
        return "process " + ProcessHandle.current().pid() + " since " + began;
    }

    void write(ReportData data, List<Fault> faults) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("program", "radiome " + options.version());
        json.put("study", inputs.plan().title());
        json.put("protocol", data.study().protocol());
        json.put("seed", inputs.plan().seed());
        json.put("splitFingerprint", data.study().splitFingerprint());
        json.put("settingsHash", settingsHash(data));
        json.put("inputs", data.study().inputs().stream().map(RunJson::input).toList());
        json.put("settings", settings(data));
        json.put(
                "codings",
                inputs.patients().codings().stream().map(RunJson::coding).toList());
        json.put("outcome", coding(inputs.patients().outcomeCoding()));
        json.put(
                "table",
                Map.of("layout", String.valueOf(inputs.patients().table().layout())));
        json.put("faults", faults.stream().map(RunJson::fault).toList());
        json.put("machine", machine());
        json.put("times", times());
        byte[] bytes = (JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(json)
                        + "\n")
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(options.out().resolve("run.json"), bytes);
    }

    private static String settingsHash(ReportData data) {
        ContentKey key = new ContentKey("settings", 1);
        data.settings().forEach(s -> key.add(s.name()).add(s.value()));
        return key.hex();
    }

    private static Map<String, Object> input(ReportData.Input input) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", input.name());
        json.put("files", input.files());
        json.put("sha256", input.sha256());
        return json;
    }

    private static List<Map<String, Object>> settings(ReportData data) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (ReportData.Setting setting : data.settings()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", setting.name());
            json.put("value", setting.value());
            json.put("origin", setting.origin().words());
            json.put("line", setting.line());
            list.add(json);
        }
        return list;
    }

    private static Map<String, Object> coding(radiome.study.cohort.Coding coding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", coding.column());
        json.put("kind", coding.kind().name());
        json.put("mapping", coding.mapping());
        json.put("missing", coding.missing());
        return json;
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", fault.level().word());
        json.put("code", fault.code().name());
        json.put("id", fault.patient());
        json.put("sequence", fault.sequence());
        json.put("file", fault.file());
        json.put("what", fault.what());
        json.put("fix", fault.fix());
        return json;
    }

    private Map<String, Object> machine() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("java", System.getProperty("java.version"));
        json.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("threads", options.threads());
        json.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        return json;
    }

    private Map<String, Object> times() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("began", began.toString());
        json.put("seconds", Duration.ofNanos(System.nanoTime() - tick).toMillis() / 1000.0);
        return json;
    }
}
