package radiome.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import radiome.app.command.Check;
import radiome.app.command.Completion;
import radiome.app.command.Demo;
import radiome.app.command.Doctor;
import radiome.app.command.Explain;
import radiome.app.command.Extract;
import radiome.app.command.Init;
import radiome.app.command.Resample;
import radiome.app.command.Run;
import radiome.app.command.Selftest;
import radiome.app.command.WarmUp;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.source.Program;

/** The command line of radiome: finds the command, runs it, turns what it throws into a message and an exit code. */
@Command(
        name = "radiome",
        versionProvider = Main.Version.class,
        header = "Radiomics studies on MR images, from scans to report.",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions of every command:%n",
        commandListHeading = "%nCommands (radiome COMMAND --help says more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.DONE + ":done; warnings are allowed",
            ExitCode.BUG + ":a bug of the program; please report it",
            ExitCode.SETTING + ":the command line, study file or parameter file cannot be understood",
            ExitCode.CASES_FAILED + ":finished, but at least one case failed",
            ExitCode.NOTHING_DONE + ":nothing could be done, or no case succeeded",
            ExitCode.MACHINE + ":stopped by the machine (disk, folder, memory); start again to go on",
            "130:stopped by Ctrl-C",
            "143:stopped by SIGTERM"
        })
public final class Main implements Callable<Integer> {
    /** In the order of the help. A class is loaded only when it is asked for: loading all costs a short command its speed. */
    private static final List<Entry> COMMANDS = List.of(
            new Entry("extract", Extract::new, List.of(PyRadiomicsArguments.COMMAND)),
            new Entry("check", Check::new),
            new Entry("run", Run::new),
            new Entry("init", Init::new),
            new Entry("demo", Demo::new),
            new Entry("resample", Resample::new),
            new Entry("selftest", Selftest::new),
            new Entry("explain", Explain::new),
            new Entry("doctor", Doctor::new),
            new Entry("completion", Completion::new),
            new Entry("warm-up", console -> new WarmUp(console, args -> run(WarmUp.silent(), args))));

    private static final int HELP_COLUMNS = 100;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        StandardOutput out = new StandardOutput();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        Console console = new Console(out.text(), err, Terminal.isThere(), Terminal.wantsColour(System.getenv()));
        System.exit(out.end(console, run(console, args)));
    }

    /**
     * Runs one command line; a bug's stack goes into the current folder.
     *
     * @return the exit code
     */
    public static int run(Console console, String... args) {
        return run(console, Path.of(""), args);
    }

    /** As above; a bug's stack goes into {@code logs}. */
    static int run(Console console, Path logs, String... args) {
        return guarded(console, logs, () -> new Main(console).execute(rewritten(args)));
    }

    /** What the work returns, or the code for what it throws, told first. */
    static int guarded(Console console, Path logs, Callable<Integer> work) {
        try {
            return work.call();
        } catch (RadiomeException e) {
            return told(console, e.fault());
        } catch (OutOfMemoryError e) {
            return told(console, outOfMemory());
        } catch (Exception | StackOverflowError e) {
            return bug(console, logs, e);
        } finally {
            console.out().flush();
        }
    }

    private static int told(Console console, Fault fault) {
        console.tell(fault);
        return ExitCode.of(fault);
    }

    /** {@code help X} is {@code X --help}; {@code pyradiomics ...} is {@code extract} with what differs. */
    private static String[] rewritten(String[] args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return PyRadiomicsArguments.translated(List.of(args)).toArray(String[]::new);
        }
        List<String> words = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        words.add("--help");
        return words.toArray(String[]::new);
    }

    private int execute(String[] args) throws Exception {
        console.setJson(Arrays.asList(args).contains("--json")); // also for words that do not parse
        CommandLine line = configured(firstWord(args));
        try {
            ParseResult parsed = line.parseArgs(args);
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            return ((Callable<?>) parsed.commandSpec().userObject()).call() instanceof Integer code
                    ? code
                    : ExitCode.DONE;
        } catch (ParameterException e) {
            throw UsageFault.of(e).raise(e);
        }
    }

    /** The parser: of that command only, or of all when none or all are meant. */
    private CommandLine configured(@Nullable String name) {
        boolean all = name == null || name.equals("completion");
        CommandLine line = new CommandLine(this);
        for (Entry entry : COMMANDS) {
            if (all || entry.isCalled(name)) {
                line.addSubcommand(entry.name, entry.make.apply(console), entry.aliases.toArray(String[]::new));
            }
        }
        if (name != null && line.getSubcommands().isEmpty()) {
            throw UsageFault.unknownCommand(
                            name, COMMANDS.stream().map(Entry::name).toList())
                    .raise();
        }
        return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.hasColour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS);
    }

    /** The command: the options before it take no values. */
    private static @Nullable String firstWord(String[] args) {
        for (String arg : args) {
            if (!arg.startsWith("-")) {
                return arg;
            }
        }
        return null;
    }

    private static Fault outOfMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return Fault.of(
                        RunFault.R6,
                        "",
                        "The program ran out of memory: its heap of " + megabytes + " MB is full.",
                        "give it more, for example `RADIOME_OPTS=-Xmx" + Math.max(2, megabytes >> 9) + "g radiome ...`")
                .at(Level.STOP)
                .measured((double) megabytes, "MB");
    }

    private static int bug(Console console, Path logs, Throwable bug) {
        String place;
        try {
            place = "with the file " + BugReport.write(logs, bug);
        } catch (IOException e) {
            place = "with these lines:\n" + BugReport.of(bug); // the folder cannot be written: the stack would be lost
        }
        console.complain("error  This is a bug of radiome (" + bug.getClass().getSimpleName()
                + "). Please report this, " + place);
        if (console.isVerbose()) {
            console.complain(BugReport.of(bug));
        }
        return ExitCode.BUG;
    }

    /** Without a command: the help, and exit 2. */
    @Override
    public Integer call() {
        configured(null).usage(console.err());
        return ExitCode.SETTING;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    @SuppressWarnings("UnusedVariable") // as above
    private boolean version;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Errors only on the error stream.")
    void quiet(boolean on) {
        console.setQuiet(on);
    }

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Also notes: what was found and dealt with.")
    void verbose(boolean on) {
        console.setVerbose(on);
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Messages as JSON, one object a line.")
    void json(boolean on) {
        console.setJson(on);
    }

    /** A command's name and how it is made. */
    private record Entry(String name, Function<Console, Object> make, List<String> aliases) {
        Entry(String name, Function<Console, Object> make) {
            this(name, make, List.of());
        }

        boolean isCalled(@Nullable String word) {
            return name.equals(word) || aliases.contains(word);
        }
    }

    /** The first line of {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"radiome " + Program.version()};
        }
    }
}
