package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import radiome.error.RadiomeException;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.LabelChoice;
import radiome.image.Scan;
import radiome.image.Vec;
import radiome.io.MaskReading.LabelCount;
import radiome.source.Source;
import tools.jackson.databind.JsonNode;

/** Walks {@code data/INDEX.csv} of the reference folder: kinds volume, readable, labels and refusal of our formats. */
class ReferenceFilesTest implements ReaderContract {
    private static final Pattern TOLERANCE = Pattern.compile("geometry ([0-9.e-]+) mm");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Override
    public Stream<Sample> samples() {
        Reference data = Reference.part("data");
        return rows(data, "volume")
                .filter(row -> isRead(data, row))
                .map(row -> new Sample(row.getField("id"), Source.of(data.file(row.getField("path")))));
    }

    @TestFactory
    Stream<DynamicTest> volumesEqualTheirOracles() {
        Reference data = Reference.part("data");
        return rows(data, "volume").map(row -> test(row, () -> readAndCompare(data, row)));
    }

    @TestFactory
    Stream<DynamicTest> readableFilesAreReadOrRefusedByName() {
        Reference data = Reference.part("data");
        return rows(data, "readable").map(row -> test(row, () -> readAndCompare(data, row)));
    }

    @TestFactory
    Stream<DynamicTest> labelsAreCountedAndNamed() {
        Reference data = Reference.part("data");
        return rows(data, "labels")
                .map(row -> test(row, () -> {
                    Scan scan = Formats.open(Source.of(data.file(row.getField("path"))));
                    JsonNode oracle = data.json(row.getField("oracle"));
                    Map<Double, Long> expected = new TreeMap<>();
                    oracle.get("labels")
                            .properties()
                            .forEach(label -> expected.put(
                                    Double.parseDouble(label.getKey()),
                                    label.getValue().asLong()));
                    MaskReading reading = MaskReader.read(scan, LabelChoice.of(1));
                    assertThat(reading.labels())
                            .containsExactlyElementsOf(expected.entrySet().stream()
                                    .map(e -> new LabelCount(e.getKey(), e.getValue()))
                                    .toList());
                    assertThat(reading.background())
                            .isEqualTo(oracle.get("background").asLong());
                    assertThat(reading.more()).isFalse();
                    for (Map.Entry<Double, Long> label : expected.entrySet()) {
                        if (label.getKey() < 1
                                || label.getKey() != label.getKey().intValue()) {
                            continue; // no label of an ROI: refused before
                        }
                        assertThat(MaskReader.read(
                                                scan,
                                                LabelChoice.of(label.getKey().intValue()))
                                        .mask()
                                        .orElseThrow()
                                        .count())
                                .isEqualTo(label.getValue().intValue());
                    }
                    assertThat(reading.mask().isPresent()).isEqualTo(expected.containsKey(1.0));
                    Map<Long, String> names = new TreeMap<>();
                    if (oracle.has("names")) {
                        oracle.get("names")
                                .properties()
                                .forEach(name -> names.put(
                                        Long.parseLong(name.getKey()),
                                        name.getValue().asString()));
                    }
                    assertThat(LabelNames.of(scan)).isEqualTo(names);
                }));
    }

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> badFilesAreRefusedWithinASecond() {
        Reference data = Reference.part("data");
        return rows(data, "refusal")
                .map(row -> test(row, () -> {
                    long start = cpuNanoseconds();
                    assertThatThrownBy(() -> readAll(Source.of(data.file(row.getField("path")), row.getField("path"))))
                            .isInstanceOfSatisfying(RadiomeException.class, e -> {
                                assertThat(e.fault().code().name()).isIn("D20", "D21", "D22", "D23", "D24", "D25");
                                assertThat(e.fault().what().toLowerCase(Locale.ROOT))
                                        .containsAnyOf(words(row.getField("expected")));
                                assertThat(e.fault().file())
                                        .startsWith(row.getField("path")
                                                .substring(
                                                        0, row.getField("path").lastIndexOf('/')));
                                assertThat(e.fault().fix()).isNotBlank();
                                assertThat(e.fault().toString().split("\\s+")).hasSizeLessThanOrEqualTo(80);
                            });
                    assertThat(Duration.ofNanos(cpuNanoseconds() - start)).isLessThan(SECOND);
                }));
    }

    /** The whole table once in a process of its own, whose heap would not hold what the headers promise. */
    @Test
    void badFilesNeedNoMemory() throws IOException, InterruptedException {
        Reference data = Reference.part("data");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallHeap.class.getName()));
        List<String> files = rows(data, "refusal")
                .map(row -> data.file(row.getField("path")).toString())
                .toList();
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("refused " + files.size());
    }

    @Test
    void rowsAreCounted() {
        Reference data = Reference.part("data");
        Map<String, Integer> counts = new TreeMap<>();
        for (NamedCsvRecord row : data.index()) {
            if (List.of("volume", "readable", "labels", "refusal").contains(row.getField("kind"))) {
                counts.merge(row.getField("kind") + (isOurs(data, row) ? " ran" : " skipped (DICOM)"), 1, Integer::sum);
            }
        }
        System.out.println("data/INDEX.csv: " + counts);
        assertThat(counts.keySet()).anyMatch(key -> key.endsWith(" ran"));
    }

    /** Of this thread: a busy machine must not fail a test. */
    private static long cpuNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Reads a whole file as a user would; also used where the heap is small. */
    static void readAll(Source source) {
        Formats.open(source).statistics();
    }

    private static void readAndCompare(Reference data, NamedCsvRecord row) throws IOException {
        String expected = row.getField("expected");
        try {
            Scan scan = Formats.open(Source.of(data.file(row.getField("path"))));
            Values values = Values.of(scan);
            assertThat(scan.notices())
                    .allSatisfy(notice ->
                            assertThat(notice.toString().split("\\s+")).hasSizeLessThanOrEqualTo(80));
            if (!row.getField("oracle").isEmpty()) {
                JsonNode oracle = data.json(row.getField("oracle"));
                compareGeometry(scan.geometry(), oracle.get("geometry"), tolerance(row));
                compareValues(scan, values, oracle.get("voxels"));
                if (oracle.has("format")) {
                    assertThat(scan.format()).startsWith(oracle.get("format").asString());
                }
            }
        } catch (RadiomeException e) {
            assertThat(expected).as(e.getMessage()).contains("refusal: ");
            assertThat(e.fault().toString().toLowerCase(Locale.ROOT))
                    .containsAnyOf(words(expected.substring(expected.indexOf("refusal: ") + 9)));
        }
    }

    private static void compareGeometry(Geometry actual, JsonNode expected, double toleranceMm) {
        int[] size = ints(expected.get("size"));
        assertThat(new int[] {actual.nx(), actual.ny(), actual.nz()}).containsExactly(size);
        JsonNode d = expected.get("direction");
        Vec[] columns = new Vec[3];
        for (int axis = 0; axis < 3; axis++) {
            columns[axis] = new Vec(
                    d.get(0).get(axis).asDouble(),
                    d.get(1).get(axis).asDouble(),
                    d.get(2).get(axis).asDouble());
        }
        Geometry wanted = new Geometry(
                3,
                size[0],
                size[1],
                size[2],
                vec(expected.get("spacing")),
                vec(expected.get("origin")),
                new Direction(columns[0], columns[1], columns[2]));
        for (int corner = 0; corner < 8; corner++) {
            int i = (corner & 1) * (size[0] - 1);
            int j = (corner >> 1 & 1) * (size[1] - 1);
            int k = (corner >> 2) * (size[2] - 1);
            assertThat(actual.world(i, j, k).minus(wanted.world(i, j, k)).length())
                    .isLessThanOrEqualTo(toleranceMm);
        }
    }

    private static void compareValues(Scan scan, Values actual, JsonNode expected) {
        assertThat(actual.sha256()).isEqualTo(expected.get("sha256").asString());
        assertThat(actual.crc32()).isEqualTo(expected.get("crc32").asString());
        assertThat(actual.count()).isEqualTo(expected.get("count").asLong());
        assertThat(actual.nan()).isEqualTo(expected.get("nan").asLong());
        assertThat(actual.min()).isEqualTo(expected.get("min").asDouble());
        assertThat(actual.max()).isEqualTo(expected.get("max").asDouble());
        double mean = expected.get("mean").asDouble();
        assertThat(actual.mean()).isCloseTo(mean, within(1e-9 * Math.abs(mean)));
        for (JsonNode sample : expected.get("samples")) {
            Box voxel = new Box(
                    sample.get(0).asInt(), sample.get(1).asInt(), sample.get(2).asInt(), 1, 1, 1);
            double value = sample.get(3).isString()
                    ? Double.parseDouble(
                            sample.get(3).asString().replace("inf", "Infinity").replace("nan", "NaN"))
                    : sample.get(3).asDouble();
            assertThat(scan.read(voxel).at(0, 0, 0) + 0.0).isEqualTo(Double.valueOf(value)); // + 0: zero without a sign
        }
    }

    private static DynamicTest test(NamedCsvRecord row, org.junit.jupiter.api.function.Executable run) {
        return DynamicTest.dynamicTest(row.getField("id"), run);
    }

    private static Stream<NamedCsvRecord> rows(Reference data, String kind) {
        return data.index().stream().filter(row -> row.getField("kind").equals(kind) && isOurs(data, row));
    }

    /** DICOM has its own readers: files that say DICM, files named .dcm, folders. */
    private static boolean isOurs(Reference data, NamedCsvRecord row) {
        Path file = data.file(row.getField("path"));
        if (row.getField("path").endsWith(".dcm") || Files.isDirectory(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(132);
            return head.length < 132 || !new String(head, 128, 4, StandardCharsets.ISO_8859_1).equals("DICM");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a row that may be refused is read. */
    private static boolean isRead(Reference data, NamedCsvRecord row) {
        try {
            Formats.open(Source.of(data.file(row.getField("path"))));
            return true;
        } catch (RadiomeException e) {
            return !row.getField("expected").contains("refusal");
        }
    }

    private static double tolerance(NamedCsvRecord row) {
        Matcher mm = TOLERANCE.matcher(row.getField("tolerance"));
        return mm.find() ? Double.parseDouble(mm.group(1)) : 1e-4;
    }

    private static String[] words(String expected) {
        return Stream.of(expected.toLowerCase(Locale.ROOT).split("\\|", -1))
                .map(String::strip)
                .toArray(String[]::new);
    }

    private static int[] ints(JsonNode array) {
        return new int[] {
            array.get(0).asInt(), array.get(1).asInt(), array.get(2).asInt()
        };
    }

    private static Vec vec(JsonNode array) {
        return new Vec(
                array.get(0).asDouble(), array.get(1).asDouble(), array.get(2).asDouble());
    }
}
