package radiome.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.extract.OutputOptions;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.study.draft.StudyDraft;
import radiome.study.store.AtomicFile;

/** Writes a study file from what a folder holds. */
@Command(
        description = {
            "Write a commented study file for the images, masks and table in a folder.",
            "Read it and correct it before `check`: names can be found out, what an outcome means cannot."
        })
public final class Init implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Holds a table (.csv, .tsv) and NIfTI, NRRD or MetaImage files.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The study file to write. Default: FOLDER/study.yaml.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the file.")
    private boolean force;

    public Init(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw Fault.of(SettingFault.C5, folder.toString(), "There is no such folder.", "check the path")
                    .raise();
        }
        Path target = out != null ? out : folder.resolve("study.yaml");
        OutputOptions.refuseOverwriting(target, force);
        StudyDraft draft = StudyDraft.of(folder);
        AtomicFile.write(target, draft.text().getBytes(StandardCharsets.UTF_8));
        draft.found().forEach(console::say);
        console.say("written: " + target + "; read it, then `radiome check " + target + "`");
        return ExitCode.DONE;
    }
}
