package radiome.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.selftest.ReferenceFiles;
import radiome.selftest.ReferenceReport;
import radiome.selftest.ReferenceRow;
import radiome.selftest.ReferenceSet;
import radiome.selftest.ReferenceSet.Row;

/** Walks PyRadiomics' values: every row of the index, with maps and refusals. */
class PyRadiomicsGoldenTest {
    /** The program's own small set. */
    @TestFactory
    Stream<DynamicTest> ownReference() {
        return walk("pyradiomics-own", ReferenceFiles.builtIn());
    }

    @TestFactory
    Stream<DynamicTest> referenceFolder() {
        Path folder = Path.of(System.getProperty("radiome.reference", "../shared"), "golden", "pyradiomics");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no golden/pyradiomics in the reference folder: skipped, not passed");
        return walk("pyradiomics", ReferenceFiles.in(folder));
    }

    private static Stream<DynamicTest> walk(String name, ReferenceFiles files) {
        ReferenceSet set = new ReferenceSet(files);
        ReferenceReport report = new ReferenceReport(name);
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : set.rows()) {
            tests.add(dynamicTest(row.id(), () -> {
                int before = report.wrong().size();
                new ReferenceRow(set, row).compare(report);
                assertThat(report.wrong().subList(before, report.wrong().size()))
                        .isEmpty();
            }));
        }
        assertThat(tests).as("rows that ran of " + name).isNotEmpty();
        tests.add(dynamicTest("compared", () -> {
            System.out.println(report.all().line());
            System.out.println(name + " not compared: " + report.leftOut());
            assertThat(report.all().compared()).isPositive();
        }));
        return tests.stream();
    }
}
