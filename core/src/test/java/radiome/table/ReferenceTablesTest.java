package radiome.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import radiome.error.RadiomeException;
import radiome.error.SettingFault;
import radiome.error.TableFault;
import radiome.num.Numbers;
import radiome.selftest.Tally;
import radiome.source.Source;
import radiome.table.feature.FeatureTableReader;
import radiome.table.number.MissingWords;
import radiome.table.number.NumberColumn;
import radiome.table.text.TableReader;
import radiome.table.text.TextTable;

/** Walks {@code data/people}: every table and feature table must have the content that its index names. */
class ReferenceTablesTest {
    private static final Path FOLDER = Path.of(System.getProperty("radiome.reference", "../shared"), "data", "people");
    private static final List<String> TEXT_FORMATS = List.of("csv", "tsv");

    @TestFactory
    Stream<DynamicTest> everyTable() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no " + FOLDER + ": skipped, not passed");
        Tally tally = new Tally("people-tables");
        TextTable index = read(FOLDER.resolve("INDEX.csv"));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < index.rows(); i++) {
            Row row = new Row(index, i);
            if (!row.is("kind", "refusal")) {
                tests.add(dynamicTest(row.at("file"), () -> row.check(tally)));
            }
        }
        tests.add(dynamicTest("compared", () -> {
            System.out.println(tally.line());
            assertThat(tally.compared()).isPositive();
        }));
        return tests.stream();
    }

    private static TextTable read(Path file) {
        return TableReader.standard().read(Source.of(file, file.getFileName().toString()));
    }

    /** A row of the index. */
    private record Row(TextTable index, int row) {
        String at(String column) {
            return index.at(row, index.column(column, "index"));
        }

        boolean is(String column, String value) {
            return at(column).equals(value);
        }

        void check(Tally tally) {
            if (!TEXT_FORMATS.contains(at("format"))) {
                tally.skip();
                assertRefusedByName();
                return;
            }
            tally.row();
            TextTable table = readAs(at("encoding"));
            TextTable expected = read(FOLDER.resolve(at("expected")));
            assertThat(table.rows()).isEqualTo(Integer.parseInt(at("rows")));
            assertThat(table.layout().separatorName()).isEqualTo(at("delimiter"));
            if (is("kind", "features")) {
                compareFeatures(table, expected, tally);
            } else {
                assertThat(table.columns()).isEqualTo(Integer.parseInt(at("columns")));
                assertThat(table.names()).isEqualTo(expected.names());
                IntStream.range(0, table.columns()).forEach(j -> compareColumn(table, expected, j, tally));
            }
        }

        private void assertRefusedByName() {
            try {
                TableReader.standard().read(Source.of(FOLDER.resolve(at("file")), at("file")));
                throw new AssertionError("read: this walker should compare it now");
            } catch (RadiomeException e) {
                assertThat(e.fault().code()).isEqualTo(SettingFault.C3);
                assertThat(e.fault().file()).isEqualTo(at("file"));
            }
        }

        /** By itself; named where the bytes do not say it. */
        private TextTable readAs(String encoding) {
            Source source = Source.of(FOLDER.resolve(at("file")), at("file"));
            try {
                return TableReader.standard().read(source);
            } catch (RadiomeException e) {
                assertThat(e.fault().code()).isEqualTo(TableFault.T1);
                return TableReader.standard()
                        .withEncoding(Charset.forName(encoding))
                        .read(source);
            }
        }

        /** As number where both are numbers, else as text; empty for missing. Dates that no step uses stay texts. */
        private void compareColumn(TextTable table, TextTable expected, int column, Tally tally) {
            int[] rows = IntStream.range(0, table.rows()).toArray();
            double[] values =
                    NumberColumn.of(table, column, rows, MissingWords.usual()).values();
            boolean datesAsWritten = at("notes").contains("as text they stay as written");
            for (int i : rows) {
                String want = expected.at(i, column);
                OptionalDouble number = Numbers.parse(want);
                boolean equal = table.at(i, column).equals(want)
                        || (want.isEmpty() && MissingWords.usual().contains(table.at(i, column)))
                        || (number.isPresent() && number.getAsDouble() == values[i]);
                if (!equal && datesAsWritten && want.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    assertThat(values[i])
                            .as("a date is text or a serial number")
                            .matches(v -> Double.isNaN(v) || v > 31);
                    continue;
                }
                tally.add(1, equal ? 1 : 0);
                assertThat(equal)
                        .as(
                                "line %d, %s: %s for %s",
                                table.line(i), table.names().get(column), table.at(i, column), want)
                        .isTrue();
            }
        }

        private static void compareFeatures(TextTable table, TextTable expected, Tally tally) {
            FeatureTableReader.Features features = FeatureTableReader.standard().read(table);
            FeatureTable read = features.orThrow();
            List<String> names = expected.names().stream()
                    .skip(1)
                    .filter(n -> !n.equals("label"))
                    .toList();
            assertThat(read.names()).isEqualTo(names);
            for (int i = 0; i < expected.rows(); i++) {
                assertThat(read.ids().get(i)).isEqualTo(expected.at(i, 0));
                int empty = 0;
                for (int j = 0; j < names.size(); j++) {
                    String want = expected.at(i, expected.indexOf(names.get(j)));
                    empty += want.isEmpty() ? 1 : 0;
                    double value = Numbers.parse(want).orElse(Double.NaN);
                    tally.add(value, read.at(i, j));
                    assertThat(Tally.deviation(value, read.at(i, j))).isZero();
                }
                if (empty == names.size()) {
                    String id = expected.at(i, 0);
                    assertThat(features.faults())
                            .anyMatch(f ->
                                    f.code() == TableFault.T26 && f.patient().equals(id));
                }
            }
        }
    }
}
