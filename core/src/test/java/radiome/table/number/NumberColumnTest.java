package radiome.table.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.table.Tables;
import radiome.table.text.TextTable;

class NumberColumnTest {
    private static NumberColumn column(char separator, String... cells) {
        String text = Arrays.stream(cells)
                .map(c -> "P" + separator + "\"" + c + "\"" + separator + "x\n")
                .collect(Collectors.joining("", "id" + separator + "v" + separator + "note\n", ""));
        TextTable table = Tables.read(text);
        int[] rows = IntStream.range(0, table.rows()).toArray();
        return NumberColumn.of(table, 1, rows, new MissingWords(List.of("999", "lost")));
    }

    @Test
    void plainNumbersAreThemselves() {
        assertThat(column(',', "1", "-2.5", "1e-3", "007").values()).containsExactly(1, -2.5, 0.001, 7);
    }

    @Test
    void wordsAndDeclaredCodesAreMissing() {
        NumberColumn column = column(',', "1", "NA", "", "999.0", "Lost", "—", "n/a", "Ｎ／Ａ", "-nan(ind)", "0");

        assertThat(column.values()).startsWith(1, Double.NaN).endsWith(Double.NaN, 0);
        assertThat(column.missing()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(column.texts()).isEmpty();
    }

    @Test
    void infiniteValuesAreMissingAndTold() {
        NumberColumn column = column(',', "1", "Inf", "-inf", "1e999", "1.#INF", "∞");

        assertThat(column.values()).containsExactly(1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertThat(column.infinite()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void commasAreDecimalWhereTheyDoNotSeparate() {
        assertThat(column(';', "12,5", "3", "-0,25", "1,234", "2,5e-3").values())
                .containsExactly(12.5, 3, -0.25, 1.234, 0.0025);
    }

    @Test
    void commasGroupThousandsWhereTheySeparate() {
        NumberColumn column = column(',', "210,000", "96,000", "1,048,576");

        assertThat(column.values()).containsExactly(210_000, 96_000, 1_048_576);
        assertThat(column.hasThousands()).isTrue();
    }

    @Test
    void commaBesidePointSettlesTheColumn() {
        assertThat(column(',', "1,234.5", "12", "987.0").values()).containsExactly(1234.5, 12, 987);
        assertThat(column(';', "1.234,5", "12", "1.234.567", "0,5").values())
                .containsExactly(1234.5, 12, 1_234_567, 0.5);
        assertThat(column(';', "1,234.5", "12").values()).containsExactly(1234.5, 12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "','|1,234|1.5",
                "';'|1,234|1.5",
                "','|12,5|3",
                "','|1,234.5|12,34",
                "','|1234,567|1",
                "';'|1.234,5|1.5"
            })
    void columnsOfTwoReadingsAreRefused(char separator, String first, String second) {
        assertThatExceptionOfType(RadiomeException.class)
                .isThrownBy(() -> column(separator, first, second, "7"))
                .satisfies(e -> {
                    assertThat(e.fault().code()).isEqualTo(TableFault.T3);
                    assertThat(e.fault().level()).isEqualTo(Level.STOP);
                    assertThat(e.fault().toString()).contains("Column v", first, "`.` decimals");
                });
    }

    @Test
    void oneUnitIsDropped() {
        NumberColumn column = column(',', "52岁", "61", "47 years", "33y");
        assertThat(column.values()).containsExactly(52, 61, 47, 33);
        assertThat(column.withUnit()).containsExactly(0, 2, 3);
        assertThat(column.unit()).isEqualTo("years");
        assertThat(column(',', "12.5 ml", "3").unit()).isEqualTo("ml");
    }

    @Test
    void severalUnitsAndLettersThatAreNoneAreText() {
        assertThat(column(',', "5 cm", "50 mm", "3").texts()).containsExactly(0, 1);
        assertThat(column(',', "3a", "4").texts()).containsExactly(0);
        assertThat(column(',', "<50", "1.2.3", "2019-03-07", "3-4").texts()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void addressesNameTenCells() {
        NumberColumn column =
                column(',', IntStream.range(0, 13).mapToObj(i -> "x" + i).toArray(String[]::new));

        assertThat(column.addresses(column.texts()))
                .startsWith("line 2 \"x0\", line 3 \"x1\"")
                .endsWith("line 11 \"x9\" and 3 more");
    }
}
