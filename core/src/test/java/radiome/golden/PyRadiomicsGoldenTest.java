package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.selftest.ReferenceFiles;
import radiome.selftest.ReferenceReport;
import radiome.selftest.ReferenceRow;
import radiome.selftest.ReferenceSet;
import radiome.selftest.ReferenceSet.Row;

/**
 * Walks PyRadiomics' values: every row of the index whose parameter file asks for something that is built. The library is
 * asked for its own classes and image types of what the file names; the row's settings are all taken.
 */
class PyRadiomicsGoldenTest {
    /** Rows of these settings must all run; of the others those that ask for what is not built are skipped by reason. */
    private static final Set<String> MUST_RUN = Set.of("s_default", "s_binCount32", "all");

    /** The program's own small set: always, every row. */
    @TestFactory
    Stream<DynamicTest> ownReference() {
        return walk("pyradiomics-own", ReferenceFiles.builtIn(), row -> true, false);
    }

    @TestFactory
    Stream<DynamicTest> referenceFolder() {
        return walk("pyradiomics", reference(), row -> MUST_RUN.contains(row.setting()), false);
    }

    @TestFactory
    Stream<DynamicTest> otherSettings() {
        return walk("pyradiomics-settings", reference(), row -> !MUST_RUN.contains(row.setting()), true);
    }

    private static ReferenceFiles reference() {
        Path folder = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no golden/pyradiomics in the reference folder: skipped, not passed");
        return ReferenceFiles.in(folder);
    }

    private static Stream<DynamicTest> walk(String name, ReferenceFiles files, Predicate<Row> wanted, boolean maySkip) {
        ReferenceSet set = new ReferenceSet(files);
        ReferenceReport report = new ReferenceReport(name);
        List<DynamicTest> tests = new ArrayList<>();
        set.rows().stream().filter(wanted).forEach(row -> {
            ReferenceRow one = new ReferenceRow(set, row);
            one.notBuilt()
                    .ifPresentOrElse(
                            reason -> {
                                assertThat(maySkip).as(row.id() + ": " + reason).isTrue();
                                report.skip(reason);
                            },
                            () -> tests.add(dynamicTest(row.id(), () -> {
                                int before = report.wrong().size();
                                one.compare(report);
                                assertThat(report.wrong()
                                                .subList(before, report.wrong().size()))
                                        .isEmpty();
                            })));
        });
        assertThat(tests).as("rows that ran of " + name).isNotEmpty();
        tests.add(dynamicTest("compared", () -> {
            System.out.println(report.all().line());
            System.out.println(name + " not compared: " + report.leftOut());
            assertThat(report.all().compared()).isPositive();
        }));
        return tests.stream();
    }
}
