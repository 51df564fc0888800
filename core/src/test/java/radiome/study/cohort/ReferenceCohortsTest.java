package radiome.study.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.selftest.Tally;
import radiome.source.Source;
import radiome.study.cohort.files.CaseFiles;
import radiome.study.cohort.files.CaseFinder;
import radiome.study.cohort.files.FilePattern;
import radiome.study.cohort.reading.PatientReader;
import radiome.table.FeatureTable;
import radiome.table.Tables;
import radiome.table.feature.FeatureTableReader;
import radiome.table.feature.FeatureTableReader.Features;
import radiome.table.text.TableReader;
import radiome.table.text.TextTable;

/**
 * Walks real tables: {@code data/tables} must have the patients, events, centres and gaps that its index counts, the
 * refusals of {@code data/people} must not be read as if they were right, and the patients of {@code data/sts_mr_t1} must
 * find their files.
 */
class ReferenceCohortsTest {
    private static final Path DATA = Path.of(System.getProperty("radiome.reference", "../shared"), "data");

    private static TextTable read(Path file) {
        return TableReader.standard().read(Source.of(file, file.getFileName().toString()));
    }

    /** A row of an index. */
    private record Row(Path folder, TextTable index, int row) {
        String at(String column) {
            return index.at(row, index.column(column, "index"));
        }

        Optional<String> given(String column) {
            return Optional.of(at(column)).filter(t -> !t.isEmpty());
        }

        int count(String column) {
            return Integer.parseInt(at(column));
        }
    }

    private static Stream<DynamicTest> walk(
            String name, Path folder, Predicate<Row> which, BiConsumer<Row, Tally> check) {
        Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder + ": skipped, not passed");
        Tally tally = new Tally(name);
        TextTable index = read(folder.resolve("INDEX.csv"));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < index.rows(); i++) {
            Row row = new Row(folder, index, i);
            if (which.test(row)) {
                tests.add(dynamicTest(i + " " + row.at("file"), () -> {
                    tally.row();
                    check.accept(row, tally);
                }));
            }
        }
        tests.add(dynamicTest("ran", () -> {
            System.out.println(tally.line());
            assertThat(tally.compared()).isPositive();
        }));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyRealTable() {
        return walk("real-tables", DATA.resolve("tables"), r -> true, ReferenceCohortsTest::checkRealTable);
    }

    private static void checkRealTable(Row row, Tally tally) {
        TextTable table = filtered(read(row.folder.resolve(row.at("file"))), row.given("rows"));
        CohortSettings settings =
                CohortSettings.of(row.at("id_column"), row.at("outcome_column")).withPositive(row.at("positive"));
        Optional<String> centre = row.given("centre_column");
        settings = centre.isPresent() ? settings.withCentre(centre.get()) : settings;
        Optional<String> time = row.given("time_column");
        settings = time.isPresent() ? settings.withTime(time.get(), row.at("event_column")) : settings;

        PatientReader.Reading reading = PatientReader.read(table, settings);
        Features features = FeatureTableReader.standard()
                .withId(row.at("id_column"))
                .withFeatures(Pattern.compile(row.at("feature_columns")))
                .read(table);

        Patients patients = reading.orThrow();
        int blankIds = errors(reading.faults(), TableFault.T6);
        int noOutcome = errors(reading.faults(), TableFault.T11);
        int outcome = table.indexOf(row.at("outcome_column"));
        Set<Integer> kept = patients.list().stream().map(Patient::row).collect(Collectors.toSet());
        int positivesLeftOut = (int) IntStream.range(0, table.rows())
                .filter(i -> !kept.contains(i) && table.at(i, outcome).equals(row.at("positive")))
                .count();
        tally.add(row.count("n"), table.rows());
        tally.add(row.count("id_missing"), blankIds);
        tally.add(row.count("outcome_missing"), noOutcome);
        tally.add(row.count("n"), patients.list().size() + blankIds + noOutcome);
        tally.add(row.count("positives"), patients.outcome().events() + positivesLeftOut);
        FeatureTable values = features.orThrow();
        tally.add(row.count("p"), values.columns());
        tally.add(row.count("missing_cells"), features.gaps().size());
        tally.add(row.count("empty_rows"), errors(features.faults(), TableFault.T26));
        if (centre.isPresent() && row.given("centres").isPresent()) {
            int centres = (int) patients.list().stream()
                    .map(Patient::centre)
                    .filter(c -> !c.isEmpty())
                    .distinct()
                    .count();
            tally.add(row.count("centres"), centres);
        }
        assertThat(tally.largest())
                .as(reading.faults() + "\n" + features.faults())
                .isZero();
        assertThat(values.select(patients.rows()).ids()).isEqualTo(patients.ids());
    }

    private static TextTable filtered(TextTable table, Optional<String> filter) {
        if (filter.isEmpty()) {
            return table;
        }
        String[] part = filter.get().split("=", 2);
        int column = table.column(part[0], "filter");
        String text = Tables.written(
                table.names(),
                w -> IntStream.range(0, table.rows())
                        .filter(i -> table.at(i, column).equals(part[1]))
                        .forEach(i -> w.texts(table.row(i))));
        return TableReader.standard().read(Source.of(table.file(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static int errors(List<Fault> faults, TableFault code) {
        return (int) faults.stream()
                .filter(f -> f.code() == code && f.level() == Level.ERROR)
                .count();
    }

    @TestFactory
    Stream<DynamicTest> everyRefusal() {
        return walk(
                "people-refusals",
                DATA.resolve("people"),
                r -> r.at("kind").equals("refusal"),
                ReferenceCohortsTest::checkRefusal);
    }

    /** A message must name the fault; T12 and T13 are of any small table. */
    private static void checkRefusal(Row row, Tally tally) {
        List<Fault> told = new ArrayList<>();
        try {
            TextTable table = read(row.folder.resolve(row.at("file")));
            CohortSettings settings = CohortSettings.of(
                    table.names().get(0), table.names().contains("outcome") ? "outcome" : "recurrence");
            settings = table.names().contains("age") ? settings.withClinical(List.of("age")) : settings;
            settings = table.names().contains("cohort") ? settings.withSplit("cohort") : settings;
            told.addAll(PatientReader.read(table, settings).faults());
        } catch (RadiomeException e) {
            told.add(e.fault());
        }
        told.removeIf(f -> f.code() == TableFault.T12 || f.code() == TableFault.T13);
        tally.add(1, told.isEmpty() ? 0 : 1);
        assertThat(told).isNotEmpty().allMatch(f -> f.file().equals(row.at("file")));
    }

    @TestFactory
    Stream<DynamicTest> patientsWithImages() {
        Path folder = DATA.resolve("sts_mr_t1");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder + ": skipped, not passed");
        TextTable table = read(folder.resolve("clinical.csv"));
        CohortSettings settings = CohortSettings.of("patient", "lung_metastasis")
                .withCentre("scanner_vendor")
                .withClinical(List.of("age", "sex"));
        Patients patients = PatientReader.read(table, settings).orThrow();
        FilePattern byId = new FilePattern("images/{id}_T1.nii.gz");
        FilePattern byColumn = new FilePattern("{image}");
        return Stream.of(byId, byColumn)
                .map(image -> dynamicTest(image.text(), () -> {
                    CaseFiles found = CaseFinder.find(
                            patients,
                            folder,
                            List.of(new CaseFiles.Sequence("T1", image, new FilePattern("images/{id}_mask.nii.gz"))));
                    assertThat(found.faults()).isEmpty();
                    assertThat(found.cases()).hasSize(table.rows());
                    assertThat(found.cases())
                            .allMatch(c -> c.image().exists() && c.mask().exists());
                }));
    }
}
