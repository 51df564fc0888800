package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.ExitCode;
import radiome.app.Ran;

class SelftestTest {
    private static final Path OWN = Path.of("../core/src/main/resources/radiome/selftest");

    @TempDir
    Path folder;

    @Test
    void theSetInsideTheProgramIsEqual() {
        Ran run = Ran.of("selftest");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("compared", "firstorder", "glcm", "shape", "diagnostics", "refusals")
                .contains("all values are equal within 1e-9");
    }

    @Test
    void aFolderWithAWrongValueEndsWith3() throws IOException {
        copyOneCase();
        assertThat(Ran.of("selftest", folder.toString()).code()).isZero();
        Path values = folder.resolve("values/brain1__s_default.csv");
        Files.writeString(
                values,
                Files.readString(values)
                        .replaceFirst("original_firstorder_Mean,[0-9.]+", "original_firstorder_Mean,825.24"));
        Ran run = Ran.of("selftest", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(run.err()).contains("original_firstorder_Mean: " + Reference.MEAN + ", PyRadiomics 825.24");
    }

    @Test
    void aFolderWithoutASetIsAMistake() {
        Ran run = Ran.of("selftest", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("INDEX.csv");
    }

    private void copyOneCase() throws IOException {
        for (String part : new String[] {"cases", "values", "settings"}) {
            Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(OWN.resolve(part))) {
                for (Path file : files.filter(f -> f.getFileName().toString().matches("(brain1|s_default).*"))
                        .toList()) {
                    Files.copy(file, folder.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        Files.copy(OWN.resolve("edge_values.csv"), folder.resolve("edge_values.csv"));
        Files.write(
                folder.resolve("INDEX.csv"),
                Files.readAllLines(OWN.resolve("INDEX.csv")).stream()
                        .filter(line -> line.startsWith("case,") || line.matches("brain1,.*,s_default,.*"))
                        .toList());
    }
}
