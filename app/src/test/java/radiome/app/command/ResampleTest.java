package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import radiome.app.ExitCode;
import radiome.app.Ran;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.LabelChoice;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.Formats;
import radiome.io.MaskReader;
import radiome.io.MaskReading;
import radiome.io.NiftiWriter;
import radiome.source.Source;

class ResampleTest {
    private static final Geometry IMAGE =
            new Geometry(3, 10, 8, 6, new Vec(1, 1, 2), new Vec(-4, 3, 10), Direction.IDENTITY);

    @TempDir
    Path folder;

    /** The mask is cut out of the image's grid and holds labels 1 and 3: every voxel must come back to its place. */
    @Test
    void aCroppedMaskIsPutBackExactly() {
        Geometry part = IMAGE.of(new radiome.image.Box(2, 1, 1, 5, 4, 3));
        double[] labels = new double[60];
        for (int v = 0; v < labels.length; v++) {
            labels[v] = v % 3 == 0 ? 1 : v % 3 == 1 ? 3 : 0;
        }
        Ran run = resample(new Volume(part, PixelType.UINT8, labels));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("written: ");
        Volume placed = Formats.open(Source.of(folder.resolve("out.nii.gz"))).read(IMAGE.box());
        for (int k = 0; k < 6; k++) {
            for (int j = 0; j < 8; j++) {
                for (int i = 0; i < 10; i++) {
                    boolean inside = i >= 2 && i < 7 && j >= 1 && j < 5 && k >= 1 && k < 4;
                    double expected = inside ? labels[(i - 2) + 5 * ((j - 1) + 4 * (k - 1))] : 0;
                    assertThat(placed.at(i, j, k)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void fractionsBecomeWholeLabels() {
        double[] oneValue = new double[480];
        oneValue[17] = 1 / 255.0;
        assertThat(resample(new Volume(IMAGE, PixelType.FLOAT64, oneValue)).code())
                .isZero();
        assertThat(count(1)).isEqualTo(1);
        double[] probabilities = new double[480];
        probabilities[1] = 0.49;
        probabilities[2] = 0.5;
        probabilities[3] = 0.9;
        assertThat(resample(new Volume(IMAGE, PixelType.FLOAT64, probabilities), "--force")
                        .code())
                .isZero();
        assertThat(count(1)).isEqualTo(2);
    }

    @Test
    void theResultFitsItsImage() {
        double[] image = new double[480];
        double[] mask = new double[60];
        for (int v = 0; v < image.length; v++) {
            image[v] = v * 7 % 300;
        }
        java.util.Arrays.fill(mask, 1);
        NiftiWriter.write(
                folder.resolve("image.nii.gz"), new Volume(IMAGE, PixelType.INT16, image), PixelType.INT16, "");
        Geometry part = IMAGE.of(new radiome.image.Box(2, 1, 1, 5, 4, 3));
        assertThat(resample(new Volume(part, PixelType.UINT8, mask)).code()).isZero();
        String imageFile = folder.resolve("image.nii.gz").toString();
        Ran before = Ran.of("extract", imageFile, folder.resolve("mask.nii.gz").toString());
        assertThat(before.code()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(before.err()).contains("G1", "correctMask: true");
        Ran after = Ran.of("extract", imageFile, folder.resolve("out.nii.gz").toString());
        assertThat(after.code()).isZero();
        assertThat(after.out()).contains("Mask-original_VoxelNum: 60");
    }

    @Test
    void whatCannotBeRightIsRefused() throws IOException {
        assertThat(resample(new Volume(IMAGE, PixelType.UINT8, new double[480])).err())
                .contains("G11", "mask.nii.gz");
        double[] ones = new double[480];
        java.util.Arrays.fill(ones, 1);
        Geometry far = new Geometry(3, 10, 8, 6, IMAGE.spacing(), new Vec(900, 0, 0), Direction.IDENTITY);
        assertThat(resample(new Volume(far, PixelType.UINT8, ones)).err()).contains("G8", "mask.nii.gz");
        Files.writeString(folder.resolve("out.nii.gz"), "precious");
        Ran refused = resample(new Volume(IMAGE, PixelType.UINT8, ones));
        assertThat(refused.code()).isEqualTo(ExitCode.SETTING);
        assertThat(refused.err()).contains("C7", "--force");
        assertThat(folder.resolve("out.nii.gz")).hasContent("precious");
    }

    private Ran resample(Volume mask, String... more) {
        Path image = folder.resolve("like.nii.gz");
        NiftiWriter.write(image, new Volume(IMAGE, PixelType.UINT8, new double[480]), PixelType.UINT8, "");
        NiftiWriter.write(folder.resolve("mask.nii.gz"), mask, mask.type(), "");
        java.util.List<String> args = new java.util.ArrayList<>(java.util.List.of(
                "resample",
                folder.resolve("mask.nii.gz").toString(),
                "--like",
                image.toString(),
                "-o",
                folder.resolve("out.nii.gz").toString()));
        args.addAll(java.util.List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    private long count(int label) {
        MaskReading reading =
                MaskReader.read(Formats.open(Source.of(folder.resolve("out.nii.gz"))), LabelChoice.of(label));
        return reading.mask().orElseThrow().count();
    }
}
