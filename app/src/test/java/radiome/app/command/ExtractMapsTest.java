package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.ExitCode;
import radiome.app.Ran;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.source.Source;

class ExtractMapsTest {
    @TempDir
    Path folder;

    @Test
    void aMapAFeatureIsWritten() {
        Path parameters = Path.of("src/test/resources/maps.yaml");
        Path table = folder.resolve("maps.csv");
        Path out = folder.resolve("maps");
        Ran run = Ran.of(
                "extract",
                Reference.IMAGE,
                Reference.MASK,
                "-p",
                parameters.toString(),
                "--mode",
                "voxel",
                "--out-dir",
                out.toString(),
                "-o",
                table.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path map = out.resolve("Case-1_original_firstorder_Mean.nrrd");
        assertThat(table).content().contains("original_firstorder_Mean,original_glcm_Contrast", map.toString());
        Source file = Source.of(map);
        Volume volume = Formats.open(file).read(Formats.open(file).geometry().box());
        assertThat(volume.values()).contains(-1.5);
        assertThat(run("--force").code()).isZero();
        assertThat(run("-q").err()).contains("C7", "--force");
        assertThat(run("-q").code()).isEqualTo(ExitCode.SETTING);
    }

    private Ran run(String option) {
        return Ran.of(
                "extract",
                Reference.IMAGE,
                Reference.MASK,
                "-p",
                "src/test/resources/maps.yaml",
                "-m",
                "voxel",
                "-od",
                folder.resolve("maps").toString(),
                option);
    }
}
