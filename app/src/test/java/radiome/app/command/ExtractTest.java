package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.app.ExitCode;
import radiome.app.Ran;

class ExtractTest {
    @TempDir
    Path folder;

    @Test
    void oneCaseIsPrintedAsPyRadiomicsDoes() {
        Ran run = Ran.of("extract", Reference.IMAGE, Reference.MASK);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Case-1_original_firstorder_Mean: " + Reference.MEAN + "\n");
        assertThat(run.out().indexOf("original_shape_")).isLessThan(run.out().indexOf("original_firstorder_"));
    }

    @Test
    void formatsHoldTheSameValue() {
        String csv =
                Ran.of("extract", Reference.IMAGE, Reference.MASK, "-f", "csv").out();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("Image,Mask,diagnostics_").contains(",original_glcm_MCC,");
        assertThat(lines.get(1)).contains("," + Reference.MEAN + ",");
        String json =
                Ran.of("extract", Reference.IMAGE, Reference.MASK, "-f", "json").out();
        assertThat(json).startsWith("[").contains("\"original_firstorder_Mean\": " + Reference.MEAN);
    }

    @Test
    void aSettingOfTheCommandLineCounts() {
        String usual = Ran.of("extract", Reference.IMAGE, Reference.MASK).out();
        Ran other = Ran.of("extract", Reference.IMAGE, Reference.MASK, "--setting", "binWidth:10");
        assertThat(other.code()).isZero();
        assertThat(line(other.out(), "glcm_Contrast")).isNotEqualTo(line(usual, "glcm_Contrast"));
        assertThat(line(other.out(), "firstorder_Mean:")).isEqualTo(line(usual, "firstorder_Mean:"));
    }

    @Test
    void inATableABadCaseFailsAlone() throws IOException {
        Path table = folder.resolve("cases.csv");
        Files.writeString(
                table,
                "ID,Image,Mask,Label,site\nA," + Reference.IMAGE + "," + Reference.MASK + ",1,x\nB," + Reference.IMAGE
                        + "," + Reference.MASK + ",7,y\nC," + Reference.IMAGE + "," + Reference.MASK + ",,z\n");
        Ran run = Ran.of("extract", table.toString(), "-j", "2");
        assertThat(run.code()).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(run.err()).contains("G12", "patient B", "brain1_mask.nrrd", "Fix:");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("ID,Image,Mask,Label,site,");
        assertThat(lines.get(1)).startsWith("A,").contains("," + Reference.MEAN + ",");
        assertThat(lines.get(2)).startsWith("B,").endsWith(",,,");
        assertThat(values(lines.get(3))).isEqualTo(values(lines.get(1)));
    }

    @Test
    void aTableWithoutAnyGoodCaseEndsWith4() throws IOException {
        Path table = folder.resolve("cases.csv");
        Files.writeString(table, "Image,Mask\ngone.nii,gone_mask.nii\n");
        Ran run = Ran.of("extract", table.toString());
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("gone");
    }

    @Test
    void aFileIsOverwrittenOnlyOnRequest() throws IOException {
        Path out = folder.resolve("features.txt");
        Files.writeString(out, "precious");
        Ran refused = Ran.of("extract", Reference.IMAGE, Reference.MASK, "-o", out.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.SETTING);
        assertThat(refused.err()).contains("C7", "features.txt", "--force");
        assertThat(out).hasContent("precious");
        Ran forced = Ran.of("extract", Reference.IMAGE, Reference.MASK, "-o", out.toString(), "--force");
        assertThat(forced.code()).isZero();
        assertThat(forced.out()).isEmpty();
        assertThat(Files.readString(out)).contains(Reference.MEAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --setting binwidth:10      | C1 | did you mean binWidth
            --setting binWidth:wide    | C2 | binWidth
            --setting binWidth         | C4 | KEY:VALUE
            --setting preprocess:1     | C1 | preprocess
            --mode pixel               | C4 | --mode
            -j 0                       | C4 | at least 1
            """)
    void aMistakeIsToldAndEndsWith2(String options, String code, String words) {
        String[] option = options.split(" ", -1);
        Ran run = Ran.of("extract", Reference.IMAGE, Reference.MASK, option[0], option[1]);
        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains(code, words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatThisVersionDoesNotHaveIsRefusedByName() throws IOException {
        Path file = folder.resolve("params.yaml");
        Files.writeString(file, "setting: {resampledPixelSpacing: [1, 1, 1], interpolator: sitkGaussian}\n");
        Ran run = Ran.of("extract", Reference.IMAGE, Reference.MASK, "-p", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C3", "Line 1", "sitkGaussian", "sitkBSpline");
    }

    @Test
    void anImageWithoutAMaskIsExplained() {
        Ran run = Ran.of("extract", Reference.IMAGE);
        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C4", "mask is missing", "radiome extract IMAGE MASK");
    }

    private static String line(String out, String name) {
        return out.lines().filter(l -> l.contains(name)).findFirst().orElseThrow();
    }

    /** Without the five copied cells. */
    private static String values(String line) {
        return line.substring(line.indexOf("3D"));
    }
}
