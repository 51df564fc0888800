package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.ExitCode;
import radiome.app.Ran;

/** Tables of cases: kept results, parts for several machines, several ROIs of a mask. */
class ExtractTableTest {
    private static final String CASE = Reference.IMAGE + "," + Reference.MASK;

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void writeATable() throws IOException {
        table = folder.resolve("cases.csv");
        Files.writeString(table, "ID,Image,Mask,Label\nA," + CASE + ",1\nB," + CASE + ",7\nC," + CASE + ",\n");
    }

    @Test
    void anInterruptedTableGoesOnWithTheSameBytes() throws IOException {
        Path out = folder.resolve("features.csv");
        Ran first = extract("-o", out.toString());
        assertThat(first.code()).isEqualTo(ExitCode.CASES_FAILED);
        String features = Files.readString(out);
        assertThat(Files.readString(folder.resolve("failed_cases.csv")).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("B,,G12,"));
        Files.delete(out);
        Ran second = extract("-o", out.toString());
        assertThat(second.err()).contains("2 of 3 cases are in the store already");
        assertThat(Files.readString(out)).isEqualTo(features);
        Ran alone = extract("-o", out.toString(), "--no-store", "--force");
        assertThat(alone.err()).doesNotContain("in the store");
        assertThat(Files.readString(out)).isEqualTo(features);
    }

    @Test
    void aFileWithoutAStoreIsNotOverwritten() throws IOException {
        Path out = folder.resolve("precious.csv");
        Files.writeString(out, "precious");
        assertThat(extract("-o", out.toString()).err()).contains("C7", "--force");
        assertThat(Files.readString(out)).isEqualTo("precious");
    }

    @Test
    void shardsShareAStoreAndTogetherAreTheTable() throws IOException {
        String store = folder.resolve("store").toString();
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            Path out = folder.resolve("part" + i + ".csv");
            extract("--shard", i + "/2", "--store", store, "-o", out.toString());
            rows.addAll(Files.readAllLines(out));
            assertThat(folder.resolve("failed_cases_" + i + "-of-2.csv")).exists();
        }
        Ran whole = extract("--store", store);
        assertThat(whole.err()).contains("2 of 3 cases are in the store already");
        List<String> lines = whole.out().lines().toList();
        assertThat(rows.get(0)).isEqualTo(lines.get(0));
        assertThat(rows).contains(lines.get(1), lines.get(3));
        assertThat(extract("--shard", "3/2").err()).contains("C4", "--shard 1/4");
    }

    @Test
    void everyLabelOfAMaskIsARow() throws IOException {
        Files.writeString(table, "ID,Image,Mask\nA," + CASE + "\n");
        List<String> lines =
                extract("--label", "all", "--components").out().lines().toList();
        assertThat(lines.get(0)).startsWith("ID,Image,Mask,Label,Component,");
        assertThat(lines.get(1)).startsWith("A," + CASE + ",1,1,");
        Ran union = extract("--label", "union");
        assertThat(union.out().lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("," + Reference.MEAN + ","));
        assertThat(extract("--label", "lesion").err()).contains("C4", "--label 1");
    }

    @Test
    void oneImageAndMaskMayHaveSeveralRowsToo() {
        Ran run = Ran.of("extract", Reference.IMAGE, Reference.MASK, "--label", "all");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Image,Mask,Label,Component,").contains("," + Reference.MEAN + ",");
    }

    @Test
    void aFolderTakesAFileARowAndTheList() {
        Path out = folder.resolve("out");
        Ran run = extract("-od", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(out.resolve("features_1.csv")).content().contains("," + Reference.MEAN + ",");
        assertThat(out.resolve("features_3.csv")).exists();
        assertThat(out.resolve("failed_cases.csv")).content().contains("G12");
    }

    @Test
    void imagesAndMasksAreSavedACaseAFolder() throws IOException {
        Path parameters = folder.resolve("params.yaml");
        Files.writeString(parameters, """
                imageType: {Original: {}, Gradient: {}}
                featureClass: {firstorder: [Mean]}
                setting: {resegmentRange: [300, 2000]}
                """);
        Path images = folder.resolve("images");
        String[] options = {"-p", parameters.toString(), "--save-images", images.toString()};
        assertThat(extract(options).code()).isEqualTo(ExitCode.CASES_FAILED);
        try (Stream<Path> files = Files.list(images.resolve("Case-3"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "image.nrrd",
                            "mask.nrrd",
                            "resegmented-mask.nrrd",
                            "original-levels.nrrd",
                            "gradient.nrrd",
                            "gradient-levels.nrrd");
        }
        assertThat(images.resolve("Case-1")).exists();
        assertThat(images.resolve("Case-2")).doesNotExist();
    }

    @Test
    void validateExtractsNothing() {
        Ran run = extract("--validate");
        assertThat(run.code()).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("G12", "2 of 3 can be extracted");
    }

    @Test
    void pathsAreWrittenAsWanted() {
        assertThat(extract("--format-path", "basename").out()).contains("A,brain1_image.nrrd,brain1_mask.nrrd,1,");
        assertThat(extract("--format-path", "absolute").out()).contains("A," + CASE + ",1,");
    }

    @Test
    void theCommandLineOfPyRadiomicsIsTaken() throws IOException {
        Path out = folder.resolve("features.csv");
        Path log = folder.resolve("log.txt");
        Files.writeString(out, "old");
        Ran run = Ran.of(
                "pyradiomics",
                table.toString(),
                "-o",
                out.toString(),
                "-f",
                "csv",
                "-j",
                "2",
                "-v",
                "2",
                "--setting",
                "binWidth:10",
                "--log-file",
                log.toString(),
                "--logging-level",
                "ERROR",
                "--skip-nans",
                "-up");
        assertThat(run.code()).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(Files.readString(out)).contains("original_glcm_Contrast", Reference.IMAGE);
        assertThat(Files.readString(log)).contains("error G12");
    }

    @Test
    void settingsInForceAreExplained() throws IOException {
        Path file = folder.resolve("params.yaml");
        Files.writeString(file, "setting:\n  binWidth: 7\nfeatureClass:\n  glcm: [MCC]\n");
        Ran run = Ran.of("extract", "--explain-settings", "-p", file.toString(), "-s", "label:3");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(l -> l.strip().replaceAll(" +", " ")))
                .contains("binWidth 7 " + file + " line 2", "label 3 --setting", "force2D false default")
                .anyMatch(line -> line.startsWith("glcm 1 features: MCC"));
    }

    private Ran extract(String... options) {
        List<String> words = new ArrayList<>(List.of("extract", table.toString()));
        words.addAll(List.of(options));
        return Ran.of(words.toArray(String[]::new));
    }
}
