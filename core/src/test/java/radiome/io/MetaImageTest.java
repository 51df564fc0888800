package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.error.FileFault;
import radiome.error.RadiomeException;
import radiome.image.Direction;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Vec;
import radiome.source.Source;

class MetaImageTest {
    private static final byte[] VOXELS = MadeFiles.voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN);

    @Test
    void theMatrixListsTheAxesOneAfterAnother() {
        Scan scan = open("1 0 0 0 1 0 0 0 1", "0 1 0 0 0 1 1 0 0");
        assertThat(scan.geometry().direction())
                .isEqualTo(new Direction(new Vec(0, 1, 0), new Vec(0, 0, 1), new Vec(1, 0, 0)));
        assertThat(scan.geometry().world(1, 0, 0)).isEqualTo(new Vec(-10, 20.5, 30));
    }

    @Test
    void withoutAMatrixThePlaceIsAWarning() {
        Scan scan = open("TransformMatrix = 1 0 0 0 1 0 0 0 1\nOffset = -10 20 30\n", "");
        assertThat(scan.geometry().origin()).isEqualTo(Vec.ZERO);
        assertThat(scan.notices().get(0).code()).isEqualTo(FileFault.D25);
    }

    @Test
    void bigEndianIsReadUnderBothKeys() {
        byte[] big = MadeFiles.voxels(PixelType.INT16, ByteOrder.BIG_ENDIAN);
        for (String key : new String[] {"BinaryDataByteOrderMSB", "ElementByteOrderMSB"}) {
            byte[] file = MadeFiles.join(changed("NDims = 3", "NDims = 3\n" + key + " = True"), big);
            Scan scan = Formats.open(Source.of("big.mha", file));
            assertThat(scan.read(scan.geometry().box()).at(1, 3, 2)).isEqualTo(MadeFiles.value(1, 3, 2));
        }
    }

    @Test
    void aFourthSizeOfOneIsFine() {
        Scan scan = Formats.open(Source.of(
                "four.mha",
                MadeFiles.join(
                        changed(
                                "NDims = 3", "NDims = 4",
                                "1 0 0 0 1 0 0 0 1", "1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1",
                                "-10 20 30", "-10 20 30 0",
                                "0.5 0.75 2", "0.5 0.75 2 1",
                                "5 4 3", "5 4 3 1"),
                        VOXELS)));
        assertThat(scan.geometry()).isEqualTo(open("NDims", "NDims").geometry());
    }

    @Test
    void oneOfSeveralChannelsIsRead() {
        byte[] header = changed("DimSize = 5 4 3", "DimSize = 5 2 3\nElementNumberOfChannels = 2");
        Scan scan = Formats.open(Source.of("two.mha", MadeFiles.join(header, VOXELS)), 1);
        assertThat(scan.read(scan.geometry().box()).at(0, 0, 0)).isEqualTo(MadeFiles.value(1, 0, 0));
        assertThat(scan.read(scan.geometry().box()).at(2, 0, 0)).isEqualTo(MadeFiles.value(0, 1, 0)); // value 5
    }

    @Test
    void twoDimensionsAreOneSlice() {
        Scan scan = Formats.open(Source.of(
                "flat.mha",
                MadeFiles.join(
                        changed(
                                "NDims = 3", "NDims = 2",
                                "1 0 0 0 1 0 0 0 1", "0 1 -1 0",
                                "-10 20 30", "-10 20",
                                "0.5 0.75 2", "0.5 0.75",
                                "5 4 3", "5 12"),
                        VOXELS)));
        assertThat(scan.geometry().dimensions()).isEqualTo(2);
        assertThat(scan.geometry().nz()).isEqualTo(1);
        assertThat(scan.geometry().direction())
                .isEqualTo(new Direction(new Vec(0, 1, 0), new Vec(-1, 0, 0), new Vec(0, 0, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "NDims = 3, NDims = three",
        "NDims = 3, NDims = 1",
        "NDims = 3, ObjectType = Image",
        "ObjectType = Image, ObjectType = Mesh",
        "DimSize = 5 4 3, DimSize = 5 4",
        "DimSize = 5 4 3, DimSize = 5 4 0",
        "0.5 0.75 2, 0.5 0.75 nan",
        "0.5 0.75 2, 0.5 0.75 -2",
        "-10 20 30, -10 20 1e999",
        "1 0 0 0 1 0 0 0 1, 2 0 0 0 1 0 0 0 1",
        "1 0 0 0 1 0 0 0 1, 1 0 0 0 1 0 1 0 0",
        "DimSize = 5 4 3, HeaderSize = 5",
        "DimSize = 5 4 3, DimSize 5 4 3"
    })
    void impossibleHeadersAreRefused(String from, String to) {
        assertThatThrownBy(() -> open(from, to))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FileFault.D22));
    }

    private static byte[] changed(String... pairs) {
        String header = new String(MadeFiles.meta("MET_SHORT", false, false, "LOCAL"), StandardCharsets.US_ASCII);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(header).contains(pairs[i]);
            header = header.replace(pairs[i], pairs[i + 1]);
        }
        return MadeFiles.ascii(header);
    }

    private static Scan open(String from, String to) {
        return Formats.open(Source.of("made.mha", MadeFiles.join(changed(from, to), VOXELS)));
    }
}
