package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.FileFault;
import radiome.error.RadiomeException;
import radiome.image.Direction;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Vec;
import radiome.source.Source;

class NiftiTest {
    private static final byte[] VOXELS = MadeFiles.voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN);

    @Test
    void spacingIsPixdimAsFloatWidened() {
        Scan scan = open(b -> b.putFloat(80, 0.9f).putFloat(280, -0.9f));
        assertThat(scan.geometry().spacing().x()).isEqualTo((double) 0.9f);
    }

    @Test
    void rasIsTurnedToLps() {
        assertThat(open(b -> {}).geometry().direction()).isEqualTo(Direction.IDENTITY);
        assertThat(open(b -> {}).geometry().origin()).isEqualTo(new Vec(-10, 20, 30));
    }

    @Test
    void aQformAloneCounts() {
        Scan scan = open(NiftiTest::qformOnly);
        assertThat(scan.geometry().direction().x()).isEqualTo(new Vec(-1, 0, 0));
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-1, -2, 3));
        assertThat(scan.notices()).isEmpty();
    }

    @Test
    void qfacReversesTheThirdAxis() {
        Scan scan = open(b -> {
            qformOnly(b);
            b.putFloat(76, -1);
        });
        assertThat(scan.geometry().direction().z()).isEqualTo(new Vec(0, 0, -1));
        assertThat(scan.geometry().direction().determinant()).isEqualTo(-1);
    }

    @Test
    void ofTwoPlacesThatDifferTheScannersIsTakenWithAWarning() {
        Scan aligned = open(b -> bothForms(b, 2, 1));
        assertThat(aligned.geometry().origin()).isEqualTo(new Vec(-1, -2, 3)); // the qform's
        assertThat(aligned.notices().get(0).code()).isEqualTo(FileFault.D25);
        assertThat(aligned.notices().get(0).measured()).isGreaterThan(20);
        assertThat(aligned.notices().get(0).what()).contains("The qform was taken");
        Scan scanner = open(b -> bothForms(b, 1, 2));
        assertThat(scanner.geometry().origin()).isEqualTo(new Vec(-10, 20, 30)); // the sform's
        assertThat(scanner.notices().get(0).what()).contains("The sform was taken");
    }

    @Test
    void twoPlacesThatAgreeNeedNoWarning() {
        Scan scan = open(b -> {
            bothForms(b, 2, 2);
            b.putFloat(264, 1); // half a turn about z
            b.putFloat(268, 10).putFloat(272, -20).putFloat(276, 30);
        });
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-10, 20, 30));
        assertThat(scan.notices()).isEmpty();
    }

    @Test
    void aBadSformGivesWayToTheQform() {
        Scan scan = open(b -> {
            bothForms(b, 1, 1);
            b.putFloat(284, 0.2f); // sheared
        });
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-1, -2, 3));
        assertThat(scan.notices().get(0).what()).contains("not perpendicular", "qform was taken");
    }

    @Test
    void aNonsenseQformDoesNotMatterWhereTheSformCounts() {
        Scan scan = open(b -> {
            bothForms(b, 1, 1);
            b.putFloat(256, Float.NaN);
        });
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-10, 20, 30));
    }

    @Test
    void axesThatAreNearlyPerpendicularAreMadeExact() {
        Scan scan = open(b -> b.putFloat(284, 0.75f * 5e-5f));
        Direction d = scan.geometry().direction();
        assertThat(d.x().dot(d.y())).isCloseTo(0, within(1e-15));
        assertThat(d.x().length()).isCloseTo(1, within(1e-15));
        assertThat(d.x().y()).isCloseTo(-d.y().x(), within(1e-15)); // the error is shared by both
        assertThat(scan.notices().get(0).code()).isEqualTo(FileFault.D22);
    }

    @Test
    void lengthsInMicrometresBecomeMillimetres() {
        Scan scan = open(b -> b.put(123, (byte) 3));
        assertThat(scan.geometry().spacing()).isEqualTo(new Vec(0.0005, 0.00075, 0.002));
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-10, 20, 30));
    }

    @Test
    void scaledVoxelsAreDoubles() {
        Scan scan = open(b -> b.putFloat(112, 0.1f).putFloat(116, 100));
        assertThat(scan.type()).isEqualTo(PixelType.FLOAT64);
        assertThat(scan.read(scan.geometry().box()).at(1, 2, 1)).isEqualTo(-16 * (double) 0.1f + 100);
        assertThat(open(b -> b.putFloat(112, 1)).type()).isEqualTo(PixelType.INT16);
    }

    @Test
    void infiniteScalingIsRefused() {
        assertThatThrownBy(() -> open(b -> b.putFloat(112, 1).putFloat(116, Float.NaN)))
                .isInstanceOf(RadiomeException.class)
                .hasMessageContaining("scl_inter");
    }

    @Test
    void componentsInTheFifthDimensionAreWholeVolumes() {
        byte[] second = new byte[VOXELS.length];
        byte[] file = MadeFiles.join(
                MadeFiles.bytes(header(b -> b.putShort(40, (short) 5).putShort(50, (short) 2))), VOXELS, second);
        Scan first = Formats.open(Source.of("two.nii", file), 0);
        assertThat(first.read(first.geometry().box()).at(2, 3, 1)).isEqualTo(MadeFiles.value(2, 3, 1));
        Scan other = Formats.open(Source.of("two.nii", file), 1);
        assertThat(other.statistics().maximum()).isZero();
        assertThat(other.statistics().minimum()).isZero();
    }

    @Test
    void colourChannelsStandTogether() {
        byte[] voxels = new byte[60 * 3];
        for (int i = 0; i < voxels.length; i++) {
            voxels[i] = (byte) (i % 3 * 100);
        }
        byte[] file = MadeFiles.join(MadeFiles.bytes(header(b -> b.putShort(70, (short) 128))), voxels);
        for (int channel = 0; channel < 3; channel++) {
            Scan scan = Formats.open(Source.of("rgb.nii", file), channel);
            assertThat(scan.statistics().mean()).isEqualTo(100 * channel);
            assertThat(scan.read(scan.geometry().box()).at(4, 3, 2)).isEqualTo(100 * channel);
        }
    }

    @Test
    void aSingleComponentHasChannelZeroOnly() {
        Source source = Source.of("made.nii", MadeFiles.join(MadeFiles.bytes(header(b -> {})), VOXELS));
        assertThat(Formats.open(source, 0)
                        .read(Formats.open(source).geometry().box())
                        .values())
                .isEqualTo(Formats.open(source)
                        .read(Formats.open(source).geometry().box())
                        .values());
        assertThatThrownBy(() -> Formats.open(source, 1))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FileFault.D23))
                .hasMessageContaining("label_channel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan.hdr", "scan.img", "SCAN.HDR", "SCAN.IMG", "scan.img.gz", "scan.hdr.gz"})
    void eitherFileOfAPairMayBeNamed(String opened) {
        for (boolean packedHeader : new boolean[] {false, true}) {
            for (boolean packedImage : new boolean[] {false, true}) {
                boolean capitals = opened.startsWith("S");
                String header = (capitals ? "SCAN.HDR" : "scan.hdr") + (packedHeader ? capitals ? ".GZ" : ".gz" : "");
                String image = (capitals ? "SCAN.IMG" : "scan.img") + (packedImage ? capitals ? ".GZ" : ".gz" : "");
                byte[] head = MadeFiles.nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.INT16, false)
                        .array();
                Map<String, byte[]> folder = new TreeMap<>();
                folder.put(header, packedHeader ? MadeFiles.gzip(head) : head);
                folder.put(image, packedImage ? MadeFiles.gzip(VOXELS) : VOXELS);
                if (folder.containsKey(opened)) {
                    Scan scan = Formats.open(new FolderSource(folder, opened));
                    assertThat(scan.source().name()).isEqualTo(opened);
                    assertThat(scan.files().stream().map(Source::name))
                            .startsWith(opened)
                            .containsExactlyInAnyOrder(header, image);
                    assertThat(scan.read(scan.geometry().box()).at(4, 3, 2)).isEqualTo(MadeFiles.value(4, 3, 2));
                }
            }
        }
    }

    @Test
    void aTwoDimensionalImageIsOneSlice() {
        Scan scan = open(b -> b.putShort(40, (short) 2).putFloat(88, 0));
        assertThat(scan.geometry().dimensions()).isEqualTo(2);
        assertThat(scan.geometry().nz()).isEqualTo(1);
        assertThat(scan.geometry().spacing().z()).isEqualTo(1);
    }

    @Test
    void sizesWhoseProductOverflowsAreRefused() {
        assertThatThrownBy(() -> open(b -> b.putShort(40, (short) 7)
                        .putShort(42, Short.MAX_VALUE)
                        .putShort(44, Short.MAX_VALUE)
                        .putShort(46, Short.MAX_VALUE)
                        .putShort(50, Short.MAX_VALUE)))
                .isInstanceOf(RadiomeException.class)
                .hasMessageContaining("larger than any");
    }

    private static void qformOnly(ByteBuffer b) {
        bothForms(b, 0, 1);
    }

    /** The made sform, and a qform without rotation, first voxel at (-1, -2, 3) in LPS. */
    private static void bothForms(ByteBuffer b, int sformCode, int qformCode) {
        b.putShort(254, (short) sformCode).putShort(252, (short) qformCode);
        b.putFloat(268, 1).putFloat(272, 2).putFloat(276, 3);
    }

    private static ByteBuffer header(Consumer<ByteBuffer> change) {
        ByteBuffer header = MadeFiles.nifti1(ByteOrder.LITTLE_ENDIAN, PixelType.INT16, true);
        change.accept(header);
        return header;
    }

    private static Scan open(Consumer<ByteBuffer> change) {
        return Formats.open(Source.of("made.nii", MadeFiles.join(MadeFiles.bytes(header(change)), VOXELS)));
    }
}
