package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.source.Source;

class WritersTest {
    private static final List<PixelType> NIFTI_TYPES =
            List.of(PixelType.UINT8, PixelType.INT16, PixelType.FLOAT32, PixelType.FLOAT64);

    @TempDir
    private Path folder;

    /** Right- and left-handed, every third rotation by a half turn, where the quaternion's first number is 0. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void placeAndVoxelsSurviveInEveryOrientation(long seed) {
        Geometry g = geometry(new Random(seed), seed % 3 == 0, seed % 2 == 0);
        for (PixelType type : PixelType.values()) {
            if (type == PixelType.INT64 || type == PixelType.UINT64) {
                continue;
            }
            Volume volume = volume(g, type, new Random(seed));
            Path nrrd = folder.resolve("a.nrrd");
            NrrdWriter.write(nrrd, volume, type);
            assertSame(volume, Formats.open(Source.of(nrrd)), type, 1e-9);
            for (String name : NIFTI_TYPES.contains(type) ? List.of("a.nii", "a.nii.gz") : List.<String>of()) {
                NiftiWriter.write(folder.resolve(name), volume, type, "made");
                assertSame(volume, Formats.open(Source.of(folder.resolve(name))), type, 3e-5); // float32 at 300 mm
            }
        }
    }

    @Test
    void roundNumbersSurviveInNiftiToAMillionthOfAMillimetre() {
        Geometry g = new Geometry(3, 30, 20, 10, new Vec(0.5, 0.75, 3), new Vec(-90.5, 61.25, -30), Direction.IDENTITY);
        Path file = folder.resolve("round.nii");
        NiftiWriter.write(file, volume(g, PixelType.UINT8, new Random(1)), PixelType.UINT8, "");
        assertThat(Formats.open(Source.of(file)).geometry()).isEqualTo(g);
    }

    @Test
    void aTwoDimensionalImageStaysOne() {
        Geometry g = new Geometry(2, 6, 5, 1, new Vec(0.5, 0.75, 1), new Vec(1, 2, 3), Direction.IDENTITY);
        Volume volume = volume(g, PixelType.INT16, new Random(1));
        NrrdWriter.write(folder.resolve("flat.nrrd"), volume, PixelType.INT16);
        NiftiWriter.write(folder.resolve("flat.nii"), volume, PixelType.INT16, "");
        assertThat(Formats.open(Source.of(folder.resolve("flat.nrrd"))).geometry())
                .isEqualTo(g);
        assertThat(Formats.open(Source.of(folder.resolve("flat.nii"))).geometry())
                .isEqualTo(g);
    }

    @Test
    void theBytesAreTheSameOnEveryRunAndHoldNoTime() throws IOException {
        Volume volume = volume(geometry(new Random(5), false, false), PixelType.INT16, new Random(5));
        Path first = folder.resolve("first.nii.gz");
        Path second = folder.resolve("second.nii.gz");
        NiftiWriter.write(first, volume, PixelType.INT16, "");
        NiftiWriter.write(second, volume, PixelType.INT16, "");
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Arrays.copyOfRange(Files.readAllBytes(first), 4, 8)).containsOnly(0);
    }

    @Test
    void headerFieldsAreThoseOfNifti() throws IOException {
        Geometry g = Geometry.of(3, 2, 1, new Vec(1, 2, 3));
        Path file = folder.resolve("fields.nii");
        NiftiWriter.write(file, new Volume(g, PixelType.UINT8, new double[6]), PixelType.UINT8, "x".repeat(200));
        ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(b.capacity()).isEqualTo(352 + 6);
        assertThat(b.getShort(252)).isEqualTo((short) 1);
        assertThat(b.getShort(254)).isEqualTo((short) 1);
        assertThat(b.get(123)).isEqualTo((byte) 2);
        assertThat(b.get(148 + 78)).isEqualTo((byte) 'x');
        assertThat(b.get(148 + 79)).isZero();
        assertThat(new String(b.array(), 344, 3, StandardCharsets.US_ASCII)).isEqualTo("n+1");
    }

    @Test
    void valuesThatDoNotFitAreRefusedAndNothingIsLeft() throws IOException {
        Geometry g = Geometry.of(2, 1, 1, new Vec(1, 1, 1));
        Path file = folder.resolve("bad.nii");
        for (double bad : new double[] {256, -1, 0.5, Double.NaN}) {
            double[] values = {1, bad};
            assertThatThrownBy(() ->
                            NiftiWriter.write(file, new Volume(g, PixelType.FLOAT64, values), PixelType.UINT8, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("uint8");
        }
        assertThatThrownBy(() ->
                        NiftiWriter.write(file, new Volume(g, PixelType.FLOAT64, new double[2]), PixelType.INT8, ""))
                .isInstanceOf(IllegalArgumentException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anExistingFileIsReplacedAsAWhole() throws IOException {
        Geometry g = Geometry.of(2, 1, 1, new Vec(1, 1, 1));
        Path file = Files.writeString(folder.resolve("a.nrrd"), "old");
        double[] bad = {1, Double.NaN};
        assertThatThrownBy(() -> NrrdWriter.write(file, new Volume(g, PixelType.FLOAT64, bad), PixelType.INT16))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("old");
        NrrdWriter.write(file, new Volume(g, PixelType.FLOAT64, new double[2]), PixelType.INT16);
        assertThat(Formats.open(Source.of(file)).statistics().count()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Geometry g = Geometry.of(1, 1, 1, new Vec(1, 1, 1));
        Path file = folder.resolve("absent/a.nrrd");
        assertThatThrownBy(
                        () -> NrrdWriter.write(file, new Volume(g, PixelType.FLOAT64, new double[1]), PixelType.UINT8))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo(RunFault.R4);
                    assertThat(e.fault().level()).isEqualTo(Level.STOP);
                    assertThat(e.fault().file()).isEqualTo(file.toString());
                    assertThat(e.fault().fix()).contains("folder");
                });
    }

    private static void assertSame(Volume written, Scan scan, PixelType type, double toleranceMm) {
        Geometry g = written.geometry();
        Geometry read = scan.geometry();
        assertThat(scan.type()).isEqualTo(type);
        assertThat(scan.notices()).isEmpty();
        assertThat(scan.read(read.box()).values()).containsExactly(written.values());
        for (int corner = 0; corner < 8; corner++) {
            int i = (corner & 1) * (g.nx() - 1);
            int j = (corner >> 1 & 1) * (g.ny() - 1);
            int k = (corner >> 2) * (g.nz() - 1);
            assertThat(read.world(i, j, k).minus(g.world(i, j, k)).length()).isLessThan(toleranceMm);
        }
        assertThat(read.direction().determinant()).isCloseTo(g.direction().determinant(), within(1e-6));
    }

    private static Volume volume(Geometry g, PixelType type, Random random) {
        double[] values = new double[(int) g.voxels()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type.isFloating() ? (float) random.nextGaussian() : random.nextInt(128);
        }
        return new Volume(g, type, values);
    }

    private static Geometry geometry(Random random, boolean halfTurn, boolean leftHanded) {
        double[] q = new double[4];
        double length = 0;
        for (int i = halfTurn ? 1 : 0; i < 4; i++) {
            q[i] = random.nextGaussian();
            length += q[i] * q[i];
        }
        double a = q[0] / Math.sqrt(length);
        double b = q[1] / Math.sqrt(length);
        double c = q[2] / Math.sqrt(length);
        double d = q[3] / Math.sqrt(length);
        Vec x = new Vec(a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c));
        Vec y = new Vec(2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b));
        Vec z = new Vec(2 * (b * d + a * c), 2 * (c * d - a * b), a * a + d * d - b * b - c * c);
        return new Geometry(
                3,
                7,
                6,
                5,
                new Vec(0.3 + random.nextDouble(), 0.3 + random.nextDouble(), 1 + random.nextDouble()),
                new Vec(-300 * random.nextDouble(), 250 * random.nextDouble(), 100 * random.nextGaussian()),
                new Direction(x, y, leftHanded ? z.times(-1) : z));
    }
}
