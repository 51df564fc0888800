package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.LabelChoice;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.io.MaskReading.LabelCount;
import radiome.source.Source;

class MaskReaderTest {
    @TempDir
    private Path folder;

    @Test
    void valuesAreCountedAndTheLabelIsCroppedToItsBox() {
        double[] voxels = new double[4 * 3 * 2];
        voxels[1 + 4 * (1 + 3 * 0)] = 2;
        voxels[3 + 4 * (2 + 3 * 0)] = 2;
        voxels[2 + 4 * (1 + 3 * 1)] = 2;
        voxels[0] = -1.5;
        voxels[23] = Double.NaN;
        voxels[22] = -0.0;
        MaskReading reading = read(4, 3, 2, voxels, 2);
        assertThat(reading.labels()).containsExactly(new LabelCount(-1.5, 1), new LabelCount(2, 3));
        assertThat(reading.background()).isEqualTo(19);
        assertThat(reading.notANumber()).isEqualTo(1);
        assertThat(reading.smallest()).isEqualTo(-1.5);
        assertThat(reading.largest()).isEqualTo(2);
        assertThat(reading.isWhole()).isFalse();
        Mask mask = reading.mask().orElseThrow();
        assertThat(mask.box()).isEqualTo(new Box(1, 1, 0, 3, 2, 2));
        assertThat(mask.count()).isEqualTo(3);
        assertThat(mask.at(0, 0, 0)).isTrue();
        assertThat(mask.at(2, 1, 0)).isTrue();
        assertThat(mask.at(1, 0, 1)).isTrue();
        assertThat(mask.whole().nx()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyLabelOfARandomMaskIsFoundWhereItIs(long seed) {
        Random random = new Random(seed);
        int nx = 1 + random.nextInt(20);
        int ny = 1 + random.nextInt(20);
        int nz = 1 + random.nextInt(5);
        double[] voxels = new double[nx * ny * nz];
        for (int i = 0; i < voxels.length; i++) {
            voxels[i] = i > 0 && random.nextInt(3) > 0 ? voxels[i - 1] : random.nextInt(4); // runs
        }
        for (int label = 1; label < 4; label++) {
            MaskReading reading = read(nx, ny, nz, voxels, label);
            int counted = 0;
            for (int k = 0; k < nz; k++) {
                for (int j = 0; j < ny; j++) {
                    for (int i = 0; i < nx; i++) {
                        boolean expected = voxels[i + nx * (j + ny * k)] == label;
                        counted += expected ? 1 : 0;
                        assertThat(reading.mask().isPresent()
                                        && isIn(reading.mask().get(), i, j, k))
                                .isEqualTo(expected);
                    }
                }
            }
            assertThat(reading.mask().map(Mask::count).orElse(0)).isEqualTo(counted);
        }
    }

    @Test
    void anAbsentLabelLeavesTheListOfThoseThatAreThere() {
        double[] voxels = {0, 255, 255, 0};
        MaskReading reading = read(4, 1, 1, voxels, 1);
        assertThat(reading.mask()).isEmpty();
        assertThat(reading.labels()).containsExactly(new LabelCount(255, 2));
        assertThat(reading.isWhole()).isTrue();
    }

    @Test
    void severalLabelsAreOneRoi() {
        double[] voxels = {0, 1, 2, 3};
        assertThat(read(4, 1, 1, voxels, 3, 1).mask().orElseThrow().count()).isEqualTo(2);
        Source file = Source.of(folder.resolve("mask.nii.gz"));
        MaskReading all = MaskReader.read(Formats.open(file), LabelChoice.ALL);
        assertThat(all.mask().orElseThrow().count()).isEqualTo(3);
        assertThat(MaskReader.look(Formats.open(file)).labels()).isEqualTo(all.labels());
        assertThat(MaskReader.look(Formats.open(file)).mask()).isEmpty();
    }

    @Test
    void comparisonIsExact() {
        double[] voxels = {0, 0.9999, 1, 1.0001};
        assertThat(read(4, 1, 1, voxels, 1).mask().orElseThrow().count()).isEqualTo(1);
        assertThatThrownBy(() -> LabelChoice.of(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countingStopsAtTheLimitAndSaysSo() {
        int n = 66_000;
        double[] voxels = new double[n];
        for (int i = 0; i < n; i++) {
            voxels[i] = i;
        }
        MaskReading reading = read(n / 100, 100, 1, voxels, 65_999);
        assertThat(reading.more()).isTrue();
        assertThat(reading.labels()).hasSize(65_536);
        assertThat(reading.labels().get(65_535)).isEqualTo(new LabelCount(65_536, 1));
        assertThat(reading.largest()).isEqualTo(65_999);
        assertThat(reading.mask().orElseThrow().count()).isEqualTo(1);
    }

    @Test
    void namesComeFromTheDescriptionBesideTheFile() {
        double[] voxels = {0, 1};
        write(2, 1, 1, voxels);
        Source mask = Source.of(folder.resolve("mask.nii.gz"));
        assertThat(LabelNames.of(Formats.open(mask))).isEmpty();
        assertThat(LabelNames.read(Source.of(
                        "l.txt", MadeFiles.ascii("# c\n 0 0 0 0 0 0 0 \"Clear\"\n1 255 0 0 1 1 1 \"GTV\"\nrubbish"))))
                .containsExactly(Map.entry(1L, "GTV"));
    }

    private static boolean isIn(Mask mask, int i, int j, int k) {
        Box box = mask.box();
        return box.contains(new Box(i, j, k, 1, 1, 1)) && mask.at(i - box.x0(), j - box.y0(), k - box.z0());
    }

    private MaskReading read(int nx, int ny, int nz, double[] voxels, int... labels) {
        write(nx, ny, nz, voxels);
        return MaskReader.read(Formats.open(Source.of(folder.resolve("mask.nii.gz"))), LabelChoice.of(labels));
    }

    private void write(int nx, int ny, int nz, double[] voxels) {
        Volume volume = new Volume(Geometry.of(nx, ny, nz, new Vec(1, 1, 1)), PixelType.FLOAT64, voxels);
        NiftiWriter.write(folder.resolve("mask.nii.gz"), volume, PixelType.FLOAT64, "");
    }
}
