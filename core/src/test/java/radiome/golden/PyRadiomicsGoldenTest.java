package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.golden.PyRadiomicsFolder.Row;

/**
 * Walks PyRadiomics' values: every row of the index whose parameter file asks for something that is built. The library is
 * asked for its own classes and image types of what the file names; the row's settings are all taken.
 */
class PyRadiomicsGoldenTest {
    /** Rows of these settings must all run; of the others those that ask for what is not built are skipped by reason. */
    private static final Set<String> MUST_RUN = Set.of("s_default", "s_binCount32", "all");

    /** The repository's own small set: always, every row. */
    @TestFactory
    Stream<DynamicTest> ownReference() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PyRadiomicsGoldenTest.class.getResource("/reference"))
                .toURI());
        return walk("pyradiomics-own", folder, row -> true, false);
    }

    @TestFactory
    Stream<DynamicTest> referenceFolder() {
        return walk("pyradiomics", reference(), row -> MUST_RUN.contains(row.setting()), false);
    }

    @TestFactory
    Stream<DynamicTest> otherSettings() {
        return walk("pyradiomics-settings", reference(), row -> !MUST_RUN.contains(row.setting()), true);
    }

    private static Path reference() {
        Path folder = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no golden/pyradiomics in the reference folder: skipped, not passed");
        return folder;
    }

    private static Stream<DynamicTest> walk(String name, Path path, Predicate<Row> wanted, boolean maySkip) {
        PyRadiomicsFolder folder = new PyRadiomicsFolder(path);
        Tally tally = new Tally(name);
        Skipped skipped = new Skipped(tally);
        List<DynamicTest> tests = new ArrayList<>();
        folder.rows().stream().filter(wanted).forEach(row -> {
            PyRadiomicsRow one = new PyRadiomicsRow(folder, row);
            one.notBuilt()
                    .ifPresentOrElse(
                            reason -> {
                                assertThat(maySkip).as(row.id() + ": " + reason).isTrue();
                                skipped.add(reason);
                            },
                            () -> tests.add(dynamicTest(row.id(), () -> {
                                tally.row();
                                one.compare(tally, skipped);
                            })));
        });
        assertThat(tests).as("rows that ran in " + path).isNotEmpty();
        tests.add(dynamicTest("compared", () -> {
            tally.print();
            System.out.println(name + " not compared: " + skipped);
            assertThat(tally.compared()).isPositive();
        }));
        return tests.stream();
    }
}
