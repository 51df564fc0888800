package radiome.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.Progress;
import radiome.error.Fault;
import radiome.study.run.RunListener;
import radiome.study.run.StudyCheck;
import radiome.study.run.StudyInputs;

/** Tells every fault of a study's inputs before any work. */
@Command(
        description = {
            "Tell everything that is wrong with a study's inputs before any work,",
            "word for word as `run` would. Nothing is written."
        })
public final class Check implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "STUDY.yaml", description = "The study file.")
    private Path study = Path.of("");

    @Mixin
    private StudyOptions options = new StudyOptions();

    public Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int threads = options.checkedThreads();
        StudyInputs.Reading reading = StudySession.read(study, options.data);
        List<Fault> faults = new ArrayList<>(reading.faults());
        if (reading.inputs().isPresent()) {
            StudyInputs inputs = reading.inputs().get();
            StudyCheck.Finding finding;
            try (Progress bar = console.progress("check", inputs.files().cases().size())) {
                finding = new StudyCheck(inputs).run(threads, new RunListener() {
                    @Override
                    public void progress(String step, int done, int total) {
                        bar.at(done);
                    }
                });
            }
            faults.addAll(finding.faults());
            console.tell(faults);
            summary(inputs, finding, threads);
        } else {
            console.tell(faults);
        }
        return ExitCode.of(faults);
    }

    private void summary(StudyInputs inputs, StudyCheck.Finding finding, int threads) {
        int events = inputs.patients().outcome().events();
        int cases = inputs.files().cases().size();
        console.out().print("patients: " + inputs.patients().list().size() + ", " + events + " with the event\n");
        console.out().print("cases: " + finding.good() + " of " + cases + " can be extracted\n");
        if (Double.isFinite(finding.secondsACase())) {
            double seconds = finding.good() * finding.secondsACase() / threads;
            console.out()
                    .print(String.format(
                            Locale.ROOT,
                            "features: about %.0f s with %d threads (from one case), then the statistics\n",
                            Math.max(1, seconds),
                            threads));
        }
        if (finding.mostBytes() > 0) {
            console.out()
                    .print(String.format(
                            Locale.ROOT,
                            "memory: at most about %d MB a case; Java may use %d MB\n",
                            (finding.mostBytes() >> 20) + 1,
                            Runtime.getRuntime().maxMemory() >> 20));
        }
    }
}
