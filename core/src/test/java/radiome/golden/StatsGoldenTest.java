package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.selftest.Tally;

/**
 * Walks the reference values of statistics: every {@code cases.csv} under a folder, each case by its kind. Names and sizes
 * come from the files. Kinds that nothing computes yet are counted as skipped.
 */
class StatsGoldenTest {
    private static final Map<String, Check> CHECKS = checks();

    private static Map<String, Check> checks() {
        Map<String, Check> checks = new TreeMap<>();
        LassoCases.register(checks);
        ClassifierCases.register(checks);
        RocCases.register(checks);
        return checks;
    }

    /** The repository's own small set: always. */
    @TestFactory
    Stream<DynamicTest> ownReference() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(StatsGoldenTest.class.getResource("/reference-stats"))
                .toURI());
        return walk("stats-own", folder);
    }

    @TestFactory
    Stream<DynamicTest> referenceFolder() {
        Path folder = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "stats");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no golden/stats in the reference folder: skipped, not passed");
        return walk("stats", folder);
    }

    private static Stream<DynamicTest> walk(String name, Path folder) {
        Tally tally = new Tally(name);
        Skipped skipped = new Skipped(tally);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path topic : topics(folder)) {
            Csv cases = Csv.read(topic.resolve("cases.csv"));
            for (int row = 0; row < cases.rows(); row++) {
                Case one = Case.of(cases, row, topic);
                String kind = topic.getFileName() + "/" + cases.text(row, "kind");
                Check check = CHECKS.get(cases.text(row, "kind"));
                if (check == null) {
                    skipped.add(kind);
                } else {
                    tests.add(dynamicTest(kind + " " + one.name(), () -> {
                        tally.row();
                        Comparison counted = new Comparison(tally);
                        check.compare(one, counted, skipped);
                        counted.finish();
                    }));
                }
            }
        }
        assertThat(tests).as("cases with a check in " + folder).isNotEmpty();
        tests.add(dynamicTest("compared", () -> {
            System.out.println(tally.line());
            System.out.println(name + " not compared: " + skipped);
            assertThat(tally.compared()).isPositive();
        }));
        return tests.stream();
    }

    private static List<Path> topics(Path folder) {
        try (Stream<Path> topics = Files.list(folder)) {
            return topics.filter(topic -> Files.exists(topic.resolve("cases.csv")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
