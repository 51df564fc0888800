package radiome.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.error.RadiomeException;
import radiome.image.Scan;

/**
 * Cut and changed files: the only outcomes are a {@link RadiomeException} with a code of a file or of memory, or a scan that
 * passed every check.
 */
class HostileFilesTest {
    private static final int MUTATIONS = 2000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Map<String, byte[]> files = MadeFiles.all();

    /** A cut header can, at worst, still mean the same image. */
    @TestFactory
    Stream<DynamicTest> aFileCutAnywhereIsRefusedOrTheSame() {
        return eachFile((name, opened) -> {
            Values whole = read(files, opened).orElseThrow();
            byte[] bytes = MadeFiles.file(name);
            for (int length = 0; length < uncertain(name, bytes.length); length++) {
                Optional<Values> cut = read(with(name, Arrays.copyOf(bytes, length)), opened);
                assertThat(cut.orElse(whole)).as("cut to %d bytes", length).isEqualTo(whole);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aCutAmongTheVoxelsIsAlwaysRefused() {
        return eachFile((name, opened) -> {
            byte[] bytes = MadeFiles.file(name);
            boolean header = name.matches(".*\\.(hdr|nhdr|mhd)");
            for (int cut = 1; cut <= 20 && !header; cut++) {
                int length = uncertain(name, bytes.length) - cut;
                assertThat(read(with(name, Arrays.copyOf(bytes, length)), opened))
                        .isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> changedFilesNeverHangNorFailOtherwise() {
        return eachFile((name, opened) -> {
            byte[] bytes = MadeFiles.file(name);
            Random random = new Random(name.hashCode());
            int refused = 0;
            for (int seed = 0; seed < MUTATIONS; seed++) {
                refused += read(with(name, mutated(bytes, random)), opened).isEmpty() ? 1 : 0;
            }
            if (!name.equals("detached.dat") && !name.equals("detached.raw")) { // raw voxels hold any bytes
                assertThat(refused).isPositive();
            }
        });
    }

    /** Where text is cut inside its last number nobody can tell: -37 becomes -3. */
    private static int uncertain(String name, int length) {
        return name.startsWith("text") ? length - "-37\n".length() : length;
    }

    @FunctionalInterface
    private interface FileTest {
        void of(String name, String opened);
    }

    /** Every file, with the name to open so that it is read. */
    private Stream<DynamicTest> eachFile(FileTest test) {
        Map<String, String> openedBy = Map.of(
                "pair.img.gz", "pair.hdr",
                "detached.dat", "detached.nhdr",
                "detached.raw", "detached.mhd",
                "slice0.gz", "list.nhdr",
                "slice1.gz", "list.nhdr",
                "slice2.gz", "list.nhdr");
        return files.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> Assertions.assertTimeoutPreemptively(
                                LIMIT, () -> test.of(name, openedBy.getOrDefault(name, name)))));
    }

    /** One to four changes: a byte set, a bit turned, a piece cut out, doubled or filled. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && changed.length > 8; n--) {
            int at = random.nextInt(Math.min(changed.length, random.nextBoolean() ? 400 : changed.length));
            int length = Math.min(changed.length - at, 1 + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> changed[at] = (byte) random.nextInt();
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    changed = MadeFiles.join(
                            Arrays.copyOf(changed, at), Arrays.copyOfRange(changed, at + length, changed.length));
                case 3 ->
                    changed = MadeFiles.join(
                            Arrays.copyOf(changed, at + length), Arrays.copyOfRange(changed, at, changed.length));
                default -> Arrays.fill(changed, at, at + length, (byte) (random.nextBoolean() ? 0xff : '9'));
            }
        }
        return changed;
    }

    private Map<String, byte[]> with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put(name, bytes);
        return changed;
    }

    /** Opens and reads everything in each way; empty when refused. */
    private static Optional<Values> read(Map<String, byte[]> folder, String name) {
        try {
            Scan scan = Formats.open(new FolderSource(folder, name));
            scan.geometry().world(1, 1, 1);
            Values values = Values.of(scan);
            if (scan.geometry().voxels() < 100_000) {
                scan.readWithStatistics(scan.geometry().box());
            }
            return Optional.of(values);
        } catch (RadiomeException e) {
            assertThat(e.fault().code().name()).isIn("D20", "D21", "D22", "D23", "D25", "R6");
            assertThat(List.of(e.fault().file(), e.fault().what(), e.fault().fix()))
                    .noneMatch(String::isBlank);
            return Optional.empty();
        }
    }
}
