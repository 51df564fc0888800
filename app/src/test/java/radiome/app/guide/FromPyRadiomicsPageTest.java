package radiome.app.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.Ran;

/** Every command of the page for people who come from PyRadiomics runs as it stands there. */
class FromPyRadiomicsPageTest {
    private static final Path PAGE = Path.of("../docs/from-pyradiomics.md");
    private static final Path CASES = Path.of("../core/src/main/resources/radiome/selftest/cases");
    private static final Set<String> INPUTS = Set.of("image.nrrd", "mask.nrrd", "cases.csv", "params.yaml", "maps");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> commandsRun() throws IOException {
        Files.copy(CASES.resolve("brain1_image.nrrd"), folder.resolve("image.nrrd"));
        Files.copy(CASES.resolve("brain1_mask.nrrd"), folder.resolve("mask.nrrd"));
        Files.writeString(folder.resolve("cases.csv"), "ID,Image,Mask\nA,image.nrrd,mask.nrrd\n");
        Files.writeString(folder.resolve("params.yaml"), "setting: {binWidth: 20}\nfeatureClass: {firstorder: null}\n");
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(10);
        return commands.stream()
                .map(command -> dynamicTest(command, () -> {
                    Ran run = Ran.of(words(command));
                    assertThat(run.code()).as(run.err()).isZero();
                }));
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean inBlock = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                inBlock = !inBlock;
            } else if (inBlock) {
                commands.add(line);
            }
        }
        return commands;
    }

    /** Behind the program's name; files are those of the folder. */
    private static String[] words(String command) {
        List<String> words = Arrays.asList(command.split(" "));
        return words.subList(words.indexOf("radiome") + 1, words.size()).stream()
                .map(word -> INPUTS.contains(word) || word.matches("\\w+\\.(csv|nrrd)") ? folder.resolve(word) : word)
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
