package radiome.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import radiome.app.Console;
import radiome.app.Progress;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.report.data.ReportData;
import radiome.study.demo.DemoFolder;
import radiome.study.demo.PlantedDrivers;
import radiome.synthetic.SyntheticCohort;

/** Makes a synthetic cohort, runs the study on it, and says whether what was planted was found. */
@Command(
        description = {
            "Make a synthetic cohort with known causes of the outcome, run the study on it,",
            "and say whether they were found. Nothing is downloaded; no real person is behind it."
        })
public final class Demo implements Callable<Integer> {
    private static final int FEWEST = 24;

    private final Console console;

    @Option(names = "--patients", paramLabel = "N", description = "Patients, at least 24. Default: ${DEFAULT-VALUE}.")
    private int patients = 48;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all random numbers. Default: ${DEFAULT-VALUE}.")
    private long seed = 20250515;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for cohort and run. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("demo");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work with; results do not depend on it. Default: the processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public Demo(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (patients < FEWEST || threads < 1) {
            throw Fault.of(
                            SettingFault.C4,
                            "",
                            patients < FEWEST
                                    ? "--patients " + patients + " are too few for a split and folds."
                                    : "--threads " + threads + " is not at least 1.",
                            "`--patients " + FEWEST + "` or more, `--threads 1` or more")
                    .raise();
        }
        SyntheticCohort cohort = new SyntheticCohort(patients, seed, true);
        DemoFolder folder = new DemoFolder(out);
        console.say("Making " + patients + " synthetic patients from 4 centres in " + out);
        try (Progress bar = console.progress("images", patients)) {
            folder.write(cohort, seed, threads, bar::at);
        }
        StudySession session = new StudySession(console);
        StudySession.Ended ended = session.run(
                folder.studyFile(), null, out.resolve("run"), threads, Optional.of(new PlantedDrivers(cohort)));
        ended.outcome().ifPresent(outcome -> {
            session.printResults(outcome.data());
            ReportData.Demo demo = outcome.data().demo();
            if (demo != null) {
                print(demo);
            }
            console.out().print("Centre effects are not removed in this version.\n");
            console.out().print("report: " + outcome.report() + "\n");
        });
        return ended.exitCode();
    }

    private void print(ReportData.Demo demo) {
        console.out().print("\nWhat was planted, and the feature that follows it best\n");
        for (ReportData.Driver driver : demo.drivers()) {
            console.out()
                    .print(String.format(
                            Locale.ROOT,
                            "%-14s %-4s |rho| %.2f  %-46s %s\n",
                            driver.name(),
                            driver.sequence(),
                            driver.rho(),
                            driver.feature(),
                            driver.found() ? "found by the selection" : "not among the selected"));
        }
    }
}
