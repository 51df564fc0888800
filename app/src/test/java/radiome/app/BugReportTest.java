package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.RunFault;

class BugReportTest {
    private static final String SECRET = "ZZCANARY";

    @Test
    void aBugIsToldInOneLineAndItsStackGoesIntoAFile(@TempDir Path folder) throws IOException {
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        int code = Main.guarded(recorder.console, folder, () -> {
            throw new IllegalStateException(SECRET, new NumberFormatException(SECRET));
        });

        assertThat(code).isEqualTo(ExitCode.BUG);
        List<Path> files = files(folder);
        assertThat(files).hasSize(1);
        assertThat(recorder.err())
                .contains("Please report this", files.get(0).getFileName().toString())
                .doesNotContain("\tat ", "    at ", SECRET)
                .hasLineCount(1);
        assertThat(Files.readString(files.get(0)))
                .contains("radiome ", "IllegalStateException", "caused by java.lang.NumberFormatException", "    at ")
                .doesNotContain(SECRET);
    }

    @Test
    void withoutAPlaceForTheFileTheStackIsPrinted(@TempDir Path folder) {
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        int code = Main.guarded(recorder.console, folder.resolve("absent"), () -> {
            throw new IllegalStateException(SECRET);
        });

        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(recorder.err()).contains("IllegalStateException", "    at ").doesNotContain(SECRET);
    }

    @Test
    void aFaultIsNoBug(@TempDir Path folder) throws IOException {
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        int code = Main.guarded(recorder.console, folder, () -> {
            throw Fault.of(GeometryFault.G4, "mask.nii", "Mirrored by 3 mm.", "save it again")
                    .raise();
        });

        assertThat(code).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(recorder.err()).startsWith("error G4  mask.nii\n  Mirrored by 3 mm.\n  Fix: save it again\n");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void lackOfMemoryIsTheMachinesFaultAndSaysHowToGiveMore(@TempDir Path folder) throws IOException {
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        int code = Main.guarded(recorder.console, folder, () -> {
            throw new OutOfMemoryError();
        });

        assertThat(code).isEqualTo(ExitCode.MACHINE);
        assertThat(recorder.err()).contains(RunFault.R6.name(), "RADIOME_OPTS=-Xmx", " MB");
        assertThat(files(folder)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
