package radiome.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import radiome.app.Console;

/** Runs a whole study from its study file to the report. */
@Command(
        description = {
            "Run a whole study: features of every case, statistics, report.",
            "Started again with the same folder it goes on where it was."
        })
public final class Run implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "STUDY.yaml", description = "The study file; `radiome init` writes one.")
    private Path study = Path.of("");

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The run folder. Default: run-NAME in the current folder, NAME as the study file's.")
    private @Nullable Path out;

    public Run(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = out != null ? out : Path.of("run-" + stem(study));
        StudySession session = new StudySession(console);
        StudySession.Ended ended = session.run(study, options.data, folder, options.checkedThreads(), Optional.empty());
        ended.outcome().ifPresent(outcome -> {
            session.printResults(outcome.data());
            console.out().print("report: " + outcome.report() + "\n");
        });
        return ended.exitCode();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
