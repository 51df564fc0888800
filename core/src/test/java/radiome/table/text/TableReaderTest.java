package radiome.table.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.SettingFault;
import radiome.error.TableFault;
import radiome.source.Source;
import radiome.table.Tables;

class TableReaderTest {
    private static final String PLAIN = "id,centre,age\nP1,H1,61\nP2,H2,47.5\n";
    private static final List<List<String>> CELLS = List.of(List.of("P1", "H1", "61"), List.of("P2", "H2", "47.5"));

    @Test
    void plainTableIsReadWithoutNotice() {
        TextTable table = Tables.read(PLAIN);

        assertThat(table.names()).containsExactly("id", "centre", "age");
        assertThat(Tables.cells(table)).isEqualTo(CELLS);
        assertThat(IntStream.range(0, 2).map(table::line)).containsExactly(2, 3);
        assertThat(table.layout()).isEqualTo(new TableLayout("UTF-8", ',', '.', 1));
        assertThat(table.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithItsMarkIsReadAndTold(String charset) {
        byte[] text = ("\uFEFF" + PLAIN.replace("H1", "第一医院")).getBytes(Charset.forName(charset));

        TextTable table = TableReader.standard().read(Source.of("patients.csv", text));

        assertThat(table.at(0, 1)).isEqualTo("第一医院");
        assertThat(table.layout().encoding()).isEqualTo(charset);
        assertThat(table.notices()).singleElement().satisfies(is(TableFault.T1, Level.NOTE, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
    void chineseTextOfASpreadsheetIsReadAndTold(String charset) {
        String chinese = "编号,医院,复发\nP1,第一医院,是\nP2,肿瘤医院,否\n";

        TextTable table = TableReader.standard().read(Tables.source("patients.csv", chinese, Charset.forName(charset)));

        assertThat(table.names()).containsExactly("编号", "医院", "复发");
        assertThat(table.row(1)).containsExactly("P2", "肿瘤医院", "否");
        assertThat(table.notices()).singleElement().satisfies(is(TableFault.T1, Level.NOTE, "GB18030"));
    }

    @Test
    void latin1IsRefusedWithItsPlaceAndReadWhenNamed() {
        Source latin = Tables.source("klinik.csv", "id;größe\nKöln1;1,72\nMüller;1,8\n", StandardCharsets.ISO_8859_1);

        refused(latin, is(TableFault.T1, Level.STOP, "Byte 5 (0xf6, in line 1)", "UTF-8", "encoding: windows-1252"));

        TextTable table = TableReader.standard()
                .withEncoding(Charset.forName("windows-1252"))
                .read(latin);
        assertThat(table.names()).containsExactly("id", "größe");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstName() {
        TextTable table = Tables.read("\uFEFF" + PLAIN);

        assertThat(table.indexOf("id")).isZero();
        assertThat(table.notices()).singleElement().satisfies(is(TableFault.T2, Level.NOTE, "byte order mark"));
    }

    @Test
    void separatorsAreFoundByMajority() {
        TextTable german = Tables.read("id;age;volume\nP1;61;12,5\nP2;47;1,75\n");
        assertThat(german.row(0)).containsExactly("P1", "61", "12,5");
        assertThat(german.layout()).isEqualTo(new TableLayout("UTF-8", ';', ',', 1));
        assertThat(german.notices())
                .singleElement()
                .satisfies(is(TableFault.T3, Level.NOTE, "a semicolon", "decimal comma", "`.` decimals"));

        TextTable tabs = Tables.read("id\tnote\nP1\t\"a, b; c\"\nP2\t5\"9\n");
        assertThat(tabs.row(0)).containsExactly("P1", "a, b; c");
        assertThat(tabs.row(1)).containsExactly("P2", "5\"9");
        assertThat(tabs.notices()).singleElement().satisfies(is(TableFault.T3, Level.NOTE, "a tab", "decimal point"));
        assertThat(TableReader.standard()
                        .read(Tables.source("patients.tsv", "id\tage\nP1\t61\n"))
                        .notices())
                .isEmpty();
    }

    @Test
    void oneColumnNeedsNoSeparator() {
        assertThat(Tables.cells(Tables.read("id\nP1\nP2\n"))).containsExactly(List.of("P1"), List.of("P2"));
    }

    @Test
    void quotesCommasAndLineBreaksInCellsAreRead() {
        TextTable table = Tables.read("id,note,y\nP1,\"said \"\"no\"\", then\",1\nP2,\"two\nlines\",0\nP3,5'9,1");

        assertThat(table.at(0, 1)).isEqualTo("said \"no\", then");
        assertThat(table.at(1, 1)).isEqualTo("two\nlines");
        assertThat(IntStream.range(0, 3).map(table::line)).containsExactly(2, 3, 5);
        assertThat(table.notices()).isEmpty();
    }

    @Test
    void raggedRowsAreSetAsideWithTheirLine() {
        TextTable table = Tables.read("id,age,y\nP1,61,1\nP2,50\nP3,47,0,1\nP4,44,0,\n");

        assertThat(Tables.cells(table)).containsExactly(List.of("P1", "61", "1"), List.of("P4", "44", "0"));
        assertThat(table.ragged()).extracting(TextTable.RaggedRow::line).containsExactly(3, 4);
        assertThat(table.ragged().get(0).cells()).containsExactly("P2", "50");
        assertThat(table.notices()).hasSize(2);
        assertThat(table.notices().get(0)).satisfies(is(TableFault.T21, Level.ERROR, "Line 3 has 2 cells", "line 3"));
        assertThat(table.notices().get(1)).satisfies(is(TableFault.T21, Level.ERROR, "Line 4 has 4 cells", "line 4"));
    }

    @Test
    void openQuoteIsRefusedWithItsLine() {
        refused(
                Tables.source("patients.csv", "id,age\nP1,\"6\n1\"\nP2,\"61\nP3,2\n"),
                is(TableFault.T21, Level.STOP, "line 4", "Unclosed quoted field", "a quoted cell ends with a quote"));
        refused(
                Tables.source("patients.csv", "id,age\nP2,\"61\nP3,\"2\"\n"),
                is(TableFault.T21, Level.STOP, "line 2", "after closing quote"));
    }

    @Test
    void nulBytesAreRefusedWithTheirLine() {
        refused(
                Tables.source("patients.csv", "id,age\nP1,61\nP2,4\0007\n"),
                is(TableFault.T21, Level.STOP, "line 3", "NUL"));
    }

    @Test
    void titleLineIsSkippedWhenTheNamedColumnsStandBelow() {
        Source titled = Tables.source("patients.csv", "Table 1. Patients,,\n" + PLAIN);

        TextTable table = TableReader.standard().withNamed(List.of("id", "age")).read(titled);

        assertThat(table.names()).containsExactly("id", "centre", "age");
        assertThat(table.layout().headerLine()).isEqualTo(2);
        assertThat(table.line(0)).isEqualTo(3);
        assertThat(Tables.cells(table)).isEqualTo(CELLS);
        assertThat(table.notices())
                .singleElement()
                .satisfies(is(TableFault.T20, Level.WARNING, "Line 1", "Delete line 1"));
    }

    @Test
    void namesAndCellsAreTrimmedAndEmptyRowsAndColumnsDropped() {
        TextTable table = Tables.read(" id , centre,  age,,\nP1 , H1 ,\t61,,\n P2,H2,47.5\u00a0,,\n,,,,\n\n   \n");

        assertThat(table.names()).containsExactly("id", "centre", "age");
        assertThat(Tables.cells(table)).isEqualTo(CELLS);
        assertThat(table.raw(1, 0)).isEqualTo(" P2");
        assertThat(table.notices()).hasSize(2);
        assertThat(table.notices().get(0)).satisfies(is(TableFault.T21, Level.NOTE, "Empty rows were dropped: 3"));
        assertThat(table.notices().get(1)).satisfies(is(TableFault.T20, Level.NOTE, "at the end were dropped: 2"));
    }

    @Test
    void namesThatStandTwiceAreRefusedWhenUsed() {
        TextTable table = Tables.read("id,age,,age\nP1,61,x,62\n");

        assertThat(table.notices())
                .singleElement()
                .satisfies(is(TableFault.T20, Level.NOTE, "without a name: number 3", "stand twice: age"));
        assertThat(table.column("id", "id")).isZero();
        assertThatExceptionOfType(RadiomeException.class)
                .isThrownBy(() -> table.column("age", "clinical"))
                .satisfies(e -> assertThat(e.fault())
                        .satisfies(is(TableFault.T20, Level.STOP, "column 2 and column 4", "Rename")));
    }

    @Test
    void absentColumnIsToldWithThoseThatAreThere() {
        assertThatExceptionOfType(RadiomeException.class)
                .isThrownBy(() -> Tables.read(PLAIN).column("hospital", "centre"))
                .satisfies(e -> assertThat(e.fault())
                        .satisfies(is(TableFault.T9, Level.STOP, "no column hospital (centre)", "id, centre, age")));
    }

    @Test
    void emptyFileIsRefused() {
        refused(Tables.source("patients.csv", ""), is(TableFault.T20, Level.STOP, "empty"));
        refused(Tables.source("patients.csv", "\n \n"), is(TableFault.T20, Level.STOP, "empty"));
        assertThat(Tables.read("id,age\n").rows()).isZero();
    }

    @Test
    void gzippedTableIsReadByContentAndRefusedWhenCut() {
        byte[] packed = gzip(PLAIN.getBytes(StandardCharsets.UTF_8));

        assertThat(Tables.cells(TableReader.standard().read(Source.of("patients.csv", packed))))
                .isEqualTo(CELLS);
        for (int length : new int[] {12, packed.length / 2, packed.length - 1}) {
            refused(
                    Source.of("patients.csv.gz", Arrays.copyOf(packed, length)),
                    is(FileFault.D21, Level.STOP, "cut or damaged", "Copy the file again"));
        }
    }

    @Test
    void bombIsRefusedWithItsLimit() {
        refused(
                Source.of("patients.csv.gz", gzip(new byte[10_000_000])),
                is(TableFault.T21, Level.STOP, "larger than 2.0 MB", "unpack"));
    }

    @Test
    void workbooksAndSpssFilesAreRefusedByName() {
        refused(binary("p.xlsx", 'P', 'K', 3, 4), is(SettingFault.C3, Level.STOP, ".xlsx", "CSV UTF-8"));
        refused(binary("p.xls", 0xd0, 0xcf, 0x11, 0xe0), is(SettingFault.C3, Level.STOP, ".xls", "CSV UTF-8"));
        refused(binary("p.sav", '$', 'F', 'L', '2'), is(SettingFault.C3, Level.STOP, "SPSS", "CSV UTF-8"));
        assertThat(TableReader.standard().read(Tables.source("p.xlsx", PLAIN)).notices())
                .singleElement()
                .satisfies(is(FileFault.D20, Level.WARNING, "workbook", ".csv"));
    }

    @Test
    void absentFileIsRefused() {
        refused(Source.of(Path.of("nowhere.csv")), is(SettingFault.C5, Level.STOP, "no such file", "--data DIR"));
    }

    @Test
    void wideAndLongTablesAreRead() {
        String header = String.join(
                ",", IntStream.range(0, 20_000).mapToObj(j -> "f" + j).toList());
        String row = "1.5,".repeat(19_999) + "2";
        TextTable wide = Tables.read(header + "\n" + row + "\n");
        assertThat(wide.at(0, 19_999)).isEqualTo("2");
        assertThat(wide.columns()).isEqualTo(20_000);
    }

    @Test
    void cellsAndRowsOverTheLimitsAreRefused() {
        refused(
                Tables.source("patients.csv", "id,a\nP1," + "9".repeat((1 << 20) + 1) + "\n"),
                is(TableFault.T21, Level.STOP, "line 2", "1,048,576 characters"));
        refused(
                Tables.source("patients.csv", ",".repeat(1_000_000) + "\n"),
                is(TableFault.T21, Level.STOP, "line 1", "200,000 cells"));
    }

    private static Source binary(String name, int... signature) {
        ByteBuffer bytes = ByteBuffer.allocate(512);
        Arrays.stream(signature).forEach(b -> bytes.put((byte) b));
        return Source.of(name, bytes.array());
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static void refused(Source source, ThrowingConsumer<Fault> expected) {
        assertThatExceptionOfType(RadiomeException.class)
                .isThrownBy(() -> TableReader.standard().read(source))
                .satisfies(e -> assertThat(e.fault()).satisfies(expected))
                .satisfies(e -> assertThat(e.fault().file()).isEqualTo(source.name()));
    }

    private static ThrowingConsumer<Fault> is(FaultCode code, Level level, String... words) {
        return fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.level()).isEqualTo(level);
            assertThat(fault.toString()).contains(words);
        };
    }
}
