package radiome.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import radiome.app.Console;
import radiome.app.ExitCode;
import radiome.source.Program;

/** Prints what the program found on this machine, for a person who asks why something is slow, refused or different. */
@Command(description = "Say what the program finds on this machine: Java, memory, folder, exactness.")
public final class Doctor implements Callable<Integer> {
    private static final int ARGUMENTS = 20_000;

    private final Console console;

    public Doctor(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path here = Path.of("");
        line("radiome", Program.version());
        line(
                "Java",
                System.getProperty("java.version") + ", " + System.getProperty("java.vm.name") + ", "
                        + System.getProperty("java.vendor"));
        line("Java's folder", System.getProperty("java.home"));
        line("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        line("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        line("heap", "up to " + (Runtime.getRuntime().maxMemory() >> 20) + " MB; RADIOME_OPTS=-Xmx8g makes it 8 GB");
        line("fast start", archive());
        line("exactness", exactness());
        line("current folder", writing(here));
        line("safe folders", folderSync(here));
        line("free space", freeSpace(here));
        line("locale", Locale.getDefault() + ", " + Charset.defaultCharset() + "; results do not depend on it");
        line("time zone", ZoneId.systemDefault() + "; results do not depend on it");
        line("file names", System.getProperty("sun.jnu.encoding", "unknown"));
        line("references", references());
        return ExitCode.DONE;
    }

    private void line(String name, String value) {
        PrintStream out = console.out();
        out.print(String.format(Locale.ROOT, "%-15s %s\n", name, value));
    }

    /** Whether the JVM took the launcher's class archive; where the system lists what is mapped, it is looked up there. */
    private static String archive() {
        String file = System.getProperty("radiome.archive", "");
        if (file.isEmpty()) {
            return "no class archive for this Java; the launcher makes one where it may write";
        }
        Path mapped = Path.of("/proc/self/maps");
        if (!Files.isReadable(mapped)) {
            return "class archive " + file;
        }
        try (Stream<String> lines = Files.lines(mapped)) {
            return lines.anyMatch(l -> l.endsWith(file))
                    ? "class archive in use: " + file
                    : "class archive there but not taken by Java, starts are slower: " + file;
        } catch (IOException e) {
            return "class archive " + file;
        }
    }

    /** The launcher's options make Math as exact as StrictMath; libraries call Math. */
    private static String exactness() {
        boolean equal = same(Math::log, StrictMath::log)
                && same(Math::exp, StrictMath::exp)
                && same(Math::sin, StrictMath::sin)
                && same(Math::cos, StrictMath::cos)
                && same(Math::tan, StrictMath::tan)
                && same(Math::cbrt, StrictMath::cbrt)
                && same(Math::tanh, StrictMath::tanh)
                && same(x -> Math.pow(x, 1.7), x -> StrictMath.pow(x, 1.7));
        return equal
                ? "Math equals StrictMath: the same bits on every machine"
                : "Math differs from StrictMath: p values may differ in the last digits; start with the launcher";
    }

    /** Often enough that the compiler's own forms of the functions are seen too. */
    private static boolean same(DoubleUnaryOperator a, DoubleUnaryOperator b) {
        boolean same = true;
        for (int i = 1; i <= ARGUMENTS; i++) {
            double x = i * 0.001;
            same &= Double.compare(a.applyAsDouble(x), b.applyAsDouble(x)) == 0;
        }
        return same;
    }

    private static String writing(Path folder) {
        try {
            Path probe = Files.createTempFile(folder, ".radiome-", ".tmp");
            Files.delete(probe);
            return "can be written";
        } catch (IOException e) {
            return "cannot be written: name another with --out or -o";
        }
    }

    private static String folderSync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return "names of new files can be forced to disk";
        } catch (IOException e) {
            return "names of new files cannot be forced to disk here; a power cut may lose the last ones";
        }
    }

    private static String freeSpace(Path folder) {
        try {
            return (Files.getFileStore(folder.toAbsolutePath()).getUsableSpace() >> 20) + " MB in the current folder";
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The folder of reference values beside a checkout, which the tests use. */
    private static String references() {
        Path golden = Path.of(System.getProperty("radiome.home", ""), "..", "shared", "golden");
        return Files.isDirectory(golden) ? "found beside the program" : "none beside the program; only tests need them";
    }
}
