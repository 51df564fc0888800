package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.image.Direction;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Vec;
import radiome.io.nrrd.NrrdType;
import radiome.source.Source;

class NrrdTest {
    private static final byte[] VOXELS = MadeFiles.voxels(PixelType.INT16, ByteOrder.LITTLE_ENDIAN);

    @ParameterizedTest
    @CsvSource({
        "INT8, -128, 127",
        "UINT8, 0, 255",
        "INT16, -32768, 32767",
        "UINT16, 0, 65535",
        "INT32, -2147483648, 2147483647",
        "UINT32, 0, 4294967295",
        "INT64, -9223372036854775808, 9223372036854775807",
        "UINT64, 0, 18446744073709551615",
        "FLOAT32, -1.5, 3.4028234663852886e38",
        "FLOAT64, -0.1, 1.7976931348623157e308"
    })
    void everyTypeIsReadToItsEndsInBothOrdersAndAsText(PixelType type, String least, String most) {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer bytes = ByteBuffer.allocate(2 * type.bytes()).order(order);
            for (String value : List.of(least, most)) {
                if (type.isFloating()) {
                    MadeFiles.put(bytes, type, Double.parseDouble(value));
                } else {
                    put(bytes, type, new BigInteger(value).longValue()); // the low 64 bits
                }
            }
            String endian = order == ByteOrder.BIG_ENDIAN ? "big" : "little";
            Scan scan = Formats.open(
                    Source.of("a.nrrd", MadeFiles.join(two(NrrdType.name(type), "raw", endian), bytes.array())));
            assertThat(scan.type()).isEqualTo(type);
            assertThat(scan.read(scan.geometry().box()).values())
                    .containsExactly(Double.parseDouble(least), Double.parseDouble(most));
        }
        Scan text = Formats.open(Source.of(
                "a.nrrd",
                MadeFiles.join(two(NrrdType.name(type), "ascii", "little"), MadeFiles.ascii(least + ", " + most))));
        assertThat(text.read(text.geometry().box()).values())
                .containsExactly(Double.parseDouble(least), Double.parseDouble(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 1", "-1 1", "1.5 1", "1e99 1", "0x10 1", "1f 1", "1 two", "nan 1"})
    void textThatIsNoValueOfTheTypeIsRefused(String text) {
        assertThatThrownBy(() -> Formats.open(Source.of(
                                "a.nrrd", MadeFiles.join(two("uchar", "ascii", "little"), MadeFiles.ascii(text))))
                        .statistics())
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FileFault.D21))
                .hasMessageContaining("number");
    }

    @Test
    void spacingIsTheLengthOfTheSpaceDirection() {
        Scan scan = open(
                "space directions: (0.5,0,0) (0,0.75,0) (0,0,2)", "space directions: (0.3,0.4,0) (-0.4,0.3,0) (0,0,3)");
        assertThat(scan.geometry().spacing()).isEqualTo(new Vec(0.5, 0.5, 3));
        assertThat(scan.geometry().direction())
                .isEqualTo(new Direction(new Vec(0.6, 0.8, 0), new Vec(-0.8, 0.6, 0), new Vec(0, 0, 1)));
    }

    @ParameterizedTest
    @CsvSource({"RAS, -1, -1", "right-anterior-superior, -1, -1", "LAS, 1, -1", "left-posterior-superior, 1, 1"})
    void spacesAreTurnedToLps(String space, int x, int y) {
        Scan scan = open("left-posterior-superior", space);
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-10 * x, 20 * y, 30));
        assertThat(scan.geometry().direction().x()).isEqualTo(new Vec(x, 0, 0));
        assertThat(scan.geometry().direction().y()).isEqualTo(new Vec(0, y, 0));
        assertThat(scan.notices()).isEmpty();
    }

    @Test
    void aSpaceThatIsNoPatientsIsAWarning() {
        for (String space : List.of("space: scanner-xyz", "space dimension: 3")) {
            Scan scan = open("space: left-posterior-superior", space);
            assertThat(scan.geometry().origin()).isEqualTo(new Vec(-10, 20, 30));
            assertThat(scan.notices().get(0).code()).isEqualTo(FileFault.D25);
            assertThat(scan.notices().get(0).level()).isEqualTo(Level.WARNING);
        }
    }

    @Test
    void otherUnitsBecomeMillimetres() {
        Scan scan = open("endian", "space units: \"cm\" \"cm\" \"cm\"\nendian");
        assertThat(scan.geometry().spacing()).isEqualTo(new Vec(5, 7.5, 20));
        assertThat(scan.geometry().origin()).isEqualTo(new Vec(-100, 200, 300));
        assertThat(scan.notices().get(0).code()).isEqualTo(FileFault.D24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 5 4 3|none (0.5,0,0) (0,0.75,0) (0,0,2)", "5 4 3 2|(0.5,0,0) (0,0.75,0) (0,0,2) none"})
    void componentsMayStandFirstOrLast(String sizesAndDirections) {
        String[] parts = sizesAndDirections.split("\\|", -1);
        byte[] header = changed(
                "dimension: 3",
                "dimension: 4",
                "sizes: 5 4 3",
                "sizes: " + parts[0],
                "(0.5,0,0) (0,0.75,0) (0,0,2)",
                parts[1]);
        boolean first = parts[0].startsWith("2");
        ByteBuffer voxels = ByteBuffer.allocate(240).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer one = ByteBuffer.wrap(VOXELS).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 60; i++) {
            short value = one.getShort(2 * i);
            voxels.putShort(first ? 4 * i : 2 * i, value);
            voxels.putShort(first ? 4 * i + 2 : 120 + 2 * i, (short) (value + 1000));
        }
        Source source = Source.of("two.nrrd", MadeFiles.join(header, MadeFiles.bytes(voxels)));
        for (int channel = 0; channel < 2; channel++) {
            Scan scan = Formats.open(source, channel);
            assertThat(scan.geometry().spacing()).isEqualTo(new Vec(0.5, 0.75, 2));
            assertThat(scan.read(scan.geometry().box()).at(3, 1, 2))
                    .isEqualTo(MadeFiles.value(3, 1, 2) + 1000 * channel);
            assertThat(scan.statistics().mean()).isEqualTo(-18.5 + 1000 * channel);
        }
        assertThatThrownBy(() -> Formats.open(source, 2)).hasMessageContaining("the 2 values 0 to 1");
    }

    @Test
    void namesOfSegmentsComeFromTheHeaderOfTheirLayer() {
        byte[] header = changed(
                "dimension: 3",
                "dimension: 4",
                "sizes: 5 4 3",
                "sizes: 2 5 4 3",
                "(0.5,0,0) (0,0.75,0) (0,0,2)",
                "none (0.5,0,0) (0,0.75,0) (0,0,2)",
                "endian: little",
                "endian: little\nSegment0_Name:=Tumour\nSegment0_LabelValue:=2\nSegment0_Layer:=0\n"
                        + "Segment1_Name:=Oedema\nSegment1_LabelValue:=1\nSegment1_Layer:=1\nSegment2_Name:=No value");
        Source source = Source.of("a.seg.nrrd", MadeFiles.join(header, VOXELS, VOXELS));
        assertThat(LabelNames.of(Formats.open(source, 0))).isEqualTo(Map.of(2L, "Tumour"));
        assertThat(LabelNames.of(Formats.open(source, 1))).isEqualTo(Map.of(1L, "Oedema"));
    }

    @Test
    void aNumberedPatternOfFilesIsOneImage() {
        Map<String, byte[]> folder = new TreeMap<>(MadeFiles.all());
        folder.put("h.nhdr", MadeFiles.nrrd("short", "gzip", "data file: slice%d.gz 0 2 1\n"));
        Scan scan = Formats.open(new FolderSource(folder, "h.nhdr"));
        assertThat(scan.files().stream().map(Source::name))
                .containsExactly("h.nhdr", "slice0.gz", "slice1.gz", "slice2.gz");
        assertThat(scan.read(scan.geometry().box()).at(1, 2, 2)).isEqualTo(MadeFiles.value(1, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line skip: -1",
                "byte skip: -2",
                "byte skip: 1 2",
                "sizes: 5 4 3",
                "no colon",
                "kinds: domain",
                "space units: \"mm\"\nspace: LPS",
                "line skip: 99999999999999999999"
            })
    void impossibleLinesAreRefused(String line) {
        assertThatThrownBy(() -> open("endian: little", "endian: little\n" + line))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FileFault.D22));
    }

    /** Two voxels of that type. */
    private static byte[] two(String type, String encoding, String endian) {
        String header = new String(MadeFiles.nrrd(type, encoding, ""), StandardCharsets.US_ASCII);
        return MadeFiles.ascii(
                header.replace("sizes: 5 4 3", "sizes: 2 1 1").replace("endian: little", "endian: " + endian));
    }

    private static void put(ByteBuffer bytes, PixelType type, long value) {
        switch (type.bytes()) {
            case 1 -> bytes.put((byte) value);
            case 2 -> bytes.putShort((short) value);
            case 4 -> bytes.putInt((int) value);
            default -> bytes.putLong(value);
        }
    }

    /** The made header with texts replaced, pair by pair. */
    private static byte[] changed(String... pairs) {
        String header = new String(MadeFiles.nrrd("short", "raw", ""), StandardCharsets.US_ASCII);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(header).contains(pairs[i]);
            header = header.replace(pairs[i], pairs[i + 1]);
        }
        return MadeFiles.ascii(header);
    }

    private static Scan open(String from, String to) {
        return Formats.open(Source.of("made.nrrd", MadeFiles.join(changed(from, to), VOXELS)));
    }
}
