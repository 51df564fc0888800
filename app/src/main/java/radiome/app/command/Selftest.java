package radiome.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.app.Progress;
import radiome.error.Fault;
import radiome.error.SettingFault;
import radiome.selftest.ReferenceFiles;
import radiome.selftest.ReferenceReport;
import radiome.selftest.ReferenceSet;
import radiome.selftest.SelfTest;
import radiome.selftest.Tally;

/** Compares what this machine computes with PyRadiomics' values. */
@Command(
        description = {
            "Compare features with those of PyRadiomics on this machine: the set inside the program,",
            "or a folder of its layout. Equal is within 1e-9 relative; exit code 3 when values are not."
        })
public final class Selftest implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Holds INDEX.csv, or golden/pyradiomics/INDEX.csv. Default: the set inside the program.")
    private @Nullable Path folder;

    public Selftest(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReferenceSet set = new ReferenceSet(files());
        ReferenceReport report;
        try (Progress bar = console.progress("selftest", set.rows().size())) {
            report = new SelfTest(set).run(bar::at);
        }
        print(report);
        List<String> wrong = report.wrong();
        wrong.stream().limit(SHOWN).forEach(console::say);
        if (wrong.size() > SHOWN) {
            wrong.stream().skip(SHOWN).forEach(console::detail);
            console.say("and " + (wrong.size() - SHOWN) + " more (-v lists all)");
        }
        return wrong.isEmpty() ? ExitCode.DONE : ExitCode.CASES_FAILED;
    }

    private ReferenceFiles files() {
        if (folder == null) {
            return ReferenceFiles.builtIn();
        }
        return Stream.of(folder, folder.resolve("golden").resolve("pyradiomics"))
                .map(ReferenceFiles::in)
                .filter(ReferenceSet::isAt)
                .findFirst()
                .orElseThrow(() -> Fault.of(
                                SettingFault.C4,
                                String.valueOf(folder),
                                "There is no INDEX.csv and no golden/pyradiomics/INDEX.csv.",
                                "give the folder that holds it; without a folder the program's own set is compared")
                        .raise());
    }

    private void print(ReferenceReport report) {
        console.out().print(line("group", "compared", "within 1e-12", "1e-9", "1e-6", "outside"));
        report.groups().forEach((group, tally) -> console.out().print(line(group, tally)));
        console.out().print(line("all", report.all()));
        report.leftOut()
                .forEach((reason, count) -> console.out().print("not compared: " + reason + ", " + count + "\n"));
        console.out()
                .print(report.all().rows() + " rows of PyRadiomics 3.1.1 ran; "
                        + (report.wrong().isEmpty()
                                ? "all values are equal within 1e-9.\n"
                                : report.wrong().size() + " values or rows are not.\n"));
    }

    private static String line(String group, Tally tally) {
        return line(
                group,
                String.valueOf(tally.compared()),
                String.valueOf(tally.within12()),
                String.valueOf(tally.within9()),
                String.valueOf(tally.within6()),
                String.valueOf(tally.wrongs()));
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-12s %9s %13s %9s %9s %8s\n", (Object[]) cells);
    }
}
