package radiome.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.extract.BatchOptions;
import radiome.app.extract.Extraction;
import radiome.app.extract.LogOptions;
import radiome.app.extract.OutputOptions;
import radiome.app.extract.ParameterOptions;
import radiome.app.extract.RoiOptions;
import radiome.app.extract.SettingsText;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.extract.CaseInput;
import radiome.extract.cases.CaseRow;
import radiome.extract.cases.CaseTable;
import radiome.source.Source;

/** Extracts features of one case or of a table of cases, as PyRadiomics' command line. */
@Command(
        description = {
            "Extract the features of one image and mask, or of every row of a table",
            "(columns Image and Mask, optionally ID, Label, Label_channel). Names and values are PyRadiomics'."
        })
public final class Extract implements Callable<Integer> {
    private static final String EXPLAIN = "--explain-settings";

    private final Console console;

    @Parameters(
            arity = "0..2",
            paramLabel = "IMAGE MASK | CASES.csv",
            description = "NIfTI, NRRD or MetaImage files; or a table of cases.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private ParameterOptions parameters = new ParameterOptions();

    @Mixin
    private RoiOptions rois = new RoiOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Mixin
    private LogOptions log = new LogOptions();

    @Option(
            names = {"-m", "--mode"},
            paramLabel = "MODE",
            description =
                    "segment: a row of features; voxel: a map a feature, DIR/Case-N_FEATURE.nrrd. Default: segment.")
    private Mode mode = Mode.segment;

    /** What a case gives. */
    private enum Mode {
        segment,
        voxel
    }

    @Option(names = "--validate", description = "Check all inputs and extract nothing.")
    private boolean validate;

    @Option(names = EXPLAIN, description = "Print every setting in force and where it comes from, and stop.")
    private boolean explainSettings;

    public Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        log.open(console);
        if (explainSettings) {
            console.out().print(SettingsText.of(parameters.read(console)));
            return ExitCode.DONE;
        }
        check();
        Extraction extraction = new Extraction(console, parameters.read(console), rois, output, batch);
        if (inputs.size() == 1) {
            Path file = inputs.get(0);
            Path folder = StudySession.folderOf(file);
            CaseTable table = CaseTable.read(Source.of(file), folder, System.getProperty("user.home", "~"));
            console.tell(table.notices());
            return done(extraction, table, folder);
        }
        CaseTable table = single(inputs.get(0), inputs.get(1));
        boolean isRow = mode == Mode.segment && !validate;
        return isRow ? extraction.runSingle(table) : done(extraction, table, Path.of(""));
    }

    private int done(Extraction extraction, CaseTable table, Path folder) {
        if (validate) {
            return extraction.check(table);
        }
        return mode == Mode.voxel ? extraction.maps(table, folder) : extraction.run(table, folder);
    }

    /** Two files as a table of one row. */
    private static CaseTable single(Path image, Path mask) {
        CaseInput input = CaseInput.of("", "", Source.of(image), Source.of(mask));
        List<String> cells = List.of(image.toString(), mask.toString());
        CaseRow row = new CaseRow(1, cells, Optional.of(input), Optional.empty(), Optional.empty());
        return new CaseTable(List.of("Image", "Mask"), List.of(row), List.of());
    }

    private void check() {
        if (inputs.isEmpty()) {
            throw wrong("", "No input is given.");
        }
        batch.check();
        output.check();
        String first = inputs.get(0).toString();
        if (inputs.size() == 1 && !first.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)(\\.gz)?")) {
            throw wrong(first, "A mask is missing: one file is given, and it is no table (.csv, .tsv).");
        }
    }

    private static RuntimeException wrong(String file, String what) {
        return Fault.of(SettingFault.C4, file, what, "`radiome extract IMAGE MASK` or `radiome extract CASES.csv`")
                .raise();
    }
}
