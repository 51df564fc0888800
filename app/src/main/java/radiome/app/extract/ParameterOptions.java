package radiome.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import radiome.app.Console;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.error.Text;
import radiome.extract.setting.ParameterFile;
import radiome.extract.setting.Parameters;
import radiome.source.Source;

/** Where a command's extraction parameters come from: a file, then single settings. */
public final class ParameterOptions {
    @Option(
            names = {"-p", "--param"},
            paramLabel = "FILE",
            description = "PyRadiomics parameter file (YAML or JSON). Default: its default settings.")
    @Nullable
    Path file;

    @Option(
            names = {"-s", "--setting"},
            paramLabel = "KEY:VALUE",
            description = "One setting, for example binWidth:10; wins over the file. May be given again.")
    List<String> settings = new ArrayList<>();

    /**
     * @throws radiome.error.RadiomeException C1, C2, C5, C6, or C3 for what this version does not have; all faults of the
     *     file but the last are told before
     */
    public Parameters read(Console console) {
        Parameters parameters = file == null ? Parameters.standard() : fromFile(console, file);
        for (String setting : settings) {
            int colon = setting.indexOf(':');
            if (colon < 1) {
                throw Fault.of(
                                SettingFault.C4,
                                "",
                                "--setting " + Text.clean(setting) + " is not KEY:VALUE.",
                                "`--setting binWidth:10`")
                        .raise();
            }
            parameters = parameters.with(
                    setting.substring(0, colon).strip(),
                    setting.substring(colon + 1).strip());
        }
        refuse(console, parameters.notBuilt());
        console.tell(parameters.notices());
        return parameters;
    }

    private static Parameters fromFile(Console console, Path file) {
        ParameterFile.Reading reading = ParameterFile.read(Source.of(file));
        refuse(console, reading.faults());
        return reading.parameters().orElseThrow();
    }

    /** Tells all faults, the last one by the exception; does nothing when there is none. */
    private static void refuse(Console console, List<Fault> faults) {
        if (!faults.isEmpty()) {
            console.tell(faults.subList(0, faults.size() - 1));
            throw faults.get(faults.size() - 1).raise();
        }
    }
}
