package radiome.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.Steps;
import radiome.error.Fault;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.ReportData;
import radiome.source.Program;
import radiome.source.Source;
import radiome.study.run.RunListener;
import radiome.study.run.RunOptions;
import radiome.study.run.StudyInputs;
import radiome.study.run.StudyRun;

/** A study run for somebody at a console: what {@code run} and {@code demo} share. */
final class StudySession {
    private final Console console;

    StudySession(Console console) {
        this.console = console;
    }

    /** A run that came to its end, or the exit code of one that did not. */
    record Ended(Optional<StudyRun.Outcome> outcome, int exitCode) {}

    /** Reads the inputs and runs; tells every fault, all of a kind together. */
    Ended run(Path studyFile, @Nullable Path data, Path out, int threads, Optional<StudyRun.DemoPart> demo) {
        StudyInputs.Reading reading = read(studyFile, data);
        console.tell(reading.faults());
        if (reading.inputs().isEmpty()) {
            return new Ended(Optional.empty(), ExitCode.of(reading.faults()));
        }
        List<Fault> found = new ArrayList<>();
        try (Steps steps = new Steps(console)) {
            StudyRun.Outcome outcome = new StudyRun(
                            reading.inputs().get(),
                            reading.faults(),
                            new RunOptions(out, threads, Program.version()),
                            new Told(steps, found))
                    .run(demo);
            steps.clear();
            console.tell(found);
            return new Ended(Optional.of(outcome), outcome.failedCases() > 0 ? ExitCode.CASES_FAILED : ExitCode.DONE);
        } catch (radiome.error.RadiomeException e) {
            console.tell(found);
            throw e;
        }
    }

    static StudyInputs.Reading read(Path studyFile, @Nullable Path data) {
        return StudyInputs.read(Source.of(studyFile), folderOf(studyFile), Optional.ofNullable(data));
    }

    /** The folder that a file lies in. */
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** The table of results: validation rows, the primary analysis marked. */
    void printResults(ReportData data) {
        console.out().print("AUC in validation rows (95 % interval), rates at the threshold chosen on training rows\n");
        console.out()
                .print(line("sequence", "model", "classifier", "n", "events", "AUC", "interval", "ACC", "SEN", "SPE"));
        data.performance().stream()
                .filter(p -> p.cohort() == Performance.Rows.VALIDATION)
                .sorted(Comparator.comparing(p -> !isPrimary(data, p))) // stable: the primary one first
                .forEach(p -> console.out().print(row(p)));
        data.performance().stream()
                .filter(p -> isPrimary(data, p) && p.cohort() == Performance.Rows.VALIDATION)
                .findFirst()
                .ifPresent(p -> console.out().print("The first line is the primary analysis, named before the run.\n"));
    }

    private static boolean isPrimary(ReportData data, Performance p) {
        ReportData.Primary primary = data.primary();
        return p.sequence().equals(primary.sequence())
                && p.model().equals(primary.model())
                && p.classifier().equals(primary.classifier());
    }

    private static String row(Performance p) {
        Interval interval = p.quoted();
        return line(
                p.sequence(),
                p.model(),
                p.classifier(),
                String.valueOf(p.n()),
                String.valueOf(p.events()),
                two(p.auc()),
                interval.exists() ? two(interval.low()) + "-" + two(interval.high()) : "-",
                two(p.chosen().accuracy().value()),
                two(p.chosen().sensitivity().value()),
                two(p.chosen().specificity().value()));
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-9s %-6s %-12s %4s %7s %6s %11s %5s %5s %5s\n", (Object[]) cells);
    }

    static String two(double x) {
        return Double.isNaN(x) ? "-" : String.format(Locale.ROOT, "%.2f", x);
    }

    /** Shows a bar for each step of a run and keeps what is told until the end. */
    private record Told(Steps steps, List<Fault> faults) implements RunListener {
        @Override
        public void progress(String step, int done, int total) {
            steps.at(step, done, total);
        }

        @Override
        public void fault(Fault fault) {
            synchronized (faults) {
                faults.add(fault);
            }
        }
    }
}
