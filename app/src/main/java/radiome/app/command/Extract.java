package radiome.app.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.Progress;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.extract.Batch;
import radiome.extract.BatchListener;
import radiome.extract.CaseInput;
import radiome.extract.CaseOutcome;
import radiome.extract.CaseResult;
import radiome.extract.CaseRow;
import radiome.extract.CaseTable;
import radiome.extract.Extractor;
import radiome.source.Source;
import radiome.study.store.AtomicFile;

/** Extracts features of one case or of a table of cases, as PyRadiomics' command line. */
@Command(
        description = {
            "Extract the features of one image and mask, or of every row of a table",
            "(columns Image and Mask, optionally ID, Label, Label_channel). Names and values are PyRadiomics'."
        })
public final class Extract implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..2",
            paramLabel = "IMAGE MASK | CASES.csv",
            description = "NIfTI, NRRD or MetaImage files; or a table of cases.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "csv, json or txt. Default: txt for one case, csv for a table.")
    private FeatureOutput.@Nullable Format format;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Cases at the same time; values do not depend on it. Default: the processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--skip-nans", description = "Leave out features that have no value.")
    private boolean skipNans;

    @Option(names = "--force", description = "Overwrite the file of -o.")
    private boolean force;

    @Option(
            names = {"-m", "--mode"},
            paramLabel = "MODE",
            description = "segment; voxel maps come with a later version.")
    private String mode = "segment";

    @Option(
            names = "--case-timeout",
            paramLabel = "MIN",
            description = "Minutes after which a case is given up. Default: 30.")
    private int timeoutMinutes = 30;

    public Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        radiome.extract.setting.Parameters settings = parameters.read(console);
        return inputs.size() == 2 ? one(settings) : table(settings);
    }

    private void check() {
        if (!mode.equals("segment")) {
            boolean later = mode.equals("voxel");
            throw Fault.of(
                            later ? SettingFault.C3 : SettingFault.C4,
                            "",
                            later ? "--mode voxel is not in this version." : "--mode is segment or voxel.",
                            "leave --mode out")
                    .raise();
        }
        if (jobs < 1 || timeoutMinutes < 1) {
            throw Fault.of(SettingFault.C4, "", "-j and --case-timeout are at least 1.", "`-j 2`")
                    .raise();
        }
        if (out != null) {
            OutputFile.refuseOverwriting(out, force);
        }
        boolean isTable = inputs.get(0).toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)(\\.gz)?");
        if (inputs.size() == 1 && !isTable) {
            throw Fault.of(
                            SettingFault.C4,
                            inputs.get(0).toString(),
                            "A mask is missing: one file is given, and it is no table (.csv, .tsv).",
                            "`radiome extract IMAGE MASK` or `radiome extract CASES.csv`")
                    .raise();
        }
    }

    private int one(radiome.extract.setting.Parameters settings) {
        CaseInput input = CaseInput.of("", "", Source.of(inputs.get(0)), Source.of(inputs.get(1)));
        CaseResult result = Extractor.of(settings).extract(input);
        console.tell(result.notices());
        FeatureOutput output = new FeatureOutput();
        Map<String, String> copied = new LinkedHashMap<>();
        copied.put("Image", inputs.get(0).toString());
        copied.put("Mask", inputs.get(1).toString());
        output.add("Case-1", copied, result.diagnostics(), features(result));
        write(output, format == null ? FeatureOutput.Format.txt : format);
        return ExitCode.DONE;
    }

    private int table(radiome.extract.setting.Parameters settings) {
        Path file = inputs.get(0);
        Path folder = StudySession.folderOf(file);
        CaseTable table = CaseTable.read(Source.of(file), folder, System.getProperty("user.home", "~"));
        console.tell(table.notices());
        List<CaseOutcome> outcomes;
        try (Progress bar = console.progress("extract", table.cases().size())) {
            outcomes = Batch.of(Extractor.of(settings), jobs)
                    .withCaseTimeout(Duration.ofMinutes(timeoutMinutes))
                    .run(table.cases(), new BatchListener() {
                        @Override
                        public void finished(CaseOutcome outcome) {
                            bar.step();
                        }
                    });
        }
        List<Fault> faults = new ArrayList<>();
        FeatureOutput output = new FeatureOutput();
        int done = 0;
        int next = 0;
        for (CaseRow row : table.rows()) {
            row.fault().ifPresent(faults::add);
            Optional<CaseResult> result = Optional.empty();
            if (row.input().isPresent()) {
                CaseOutcome outcome = outcomes.get(next++);
                outcome.bug().ifPresent(Extract::rethrow);
                outcome.fault().ifPresent(faults::add);
                result = outcome.result();
                result.ifPresent(r -> faults.addAll(r.notices()));
            }
            done += result.isPresent() ? 1 : 0;
            String name = row.input().map(CaseInput::id).orElse("Case-" + (output.size() + 1));
            output.add(
                    name,
                    copied(table.columns(), row),
                    result.map(CaseResult::diagnostics).orElse(Map.of()),
                    result.map(this::features).orElse(Map.of()));
        }
        console.tell(faults);
        write(output, format == null ? FeatureOutput.Format.csv : format);
        return done == 0 ? ExitCode.NOTHING_DONE : done < table.rows().size() ? ExitCode.CASES_FAILED : ExitCode.DONE;
    }

    private static Map<String, String> copied(List<String> columns, CaseRow row) {
        Map<String, String> copied = new LinkedHashMap<>();
        for (int j = 0; j < columns.size(); j++) {
            copied.put(columns.get(j), j < row.cells().size() ? row.cells().get(j) : "");
        }
        return copied;
    }

    private Map<String, Double> features(CaseResult result) {
        if (!skipNans) {
            return result.features();
        }
        Map<String, Double> kept = new LinkedHashMap<>(result.features());
        kept.values().removeIf(v -> v.isNaN());
        return kept;
    }

    private void write(FeatureOutput output, FeatureOutput.Format chosen) {
        byte[] bytes = output.bytes(chosen);
        if (out != null) {
            AtomicFile.write(out, bytes);
        } else {
            try {
                console.out().write(bytes);
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void rethrow(Throwable bug) {
        if (bug instanceof Error error) {
            throw error;
        }
        throw bug instanceof RuntimeException known ? known : new IllegalStateException(bug);
    }
}
