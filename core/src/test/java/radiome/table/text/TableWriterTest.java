package radiome.table.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.table.Tables;

class TableWriterTest {
    @Test
    void tableIsPlainCsv() {
        String text = Tables.written(List.of("id", "a note", "x"), w -> {
            w.text("P1").text("said \"no\", then\nwent").number(0.1).end();
            w.text("P2").text("").number(Double.NaN).end();
            w.text("P3").text("是").number(-12).end();
        });

        assertThat(text).isEqualTo("id,a note,x\nP1,\"said \"\"no\"\", then\nwent\",0.1\nP2,,NaN\nP3,是,-12\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-x",
                "@x",
                "\tx",
                "\rx",
                "'=x",
                "''@x",
                "'",
                "'x",
                "-5",
                "-5.5e-3",
                "-",
                "=",
                "x\n=y",
                "\"=x\"",
                "<script>",
                "a,b",
                "0137",
                "C:\\x",
                "\t",
                "'\t"
            })
    void everyTextReadsBackAndNoneIsAFormula(String text) {
        String table =
                Tables.written(List.of("id", text), w -> w.text("P1").text(text).end());

        TextTable read = Tables.read(table);

        assertThat(read.names()).containsExactly("id", text);
        assertThat(read.at(0, 1)).isEqualTo(text);
        assertThat(read.raw(0, 1)).isEqualTo(text);
        String cell = table.substring(3).replaceFirst("^\"", "");
        assertThat(cell).matches("(?s)[^=+@\t\r-].*|-[0-9].*");
    }

    @Test
    void numbersAreNeverGuarded() {
        assertThat(Tables.written(List.of("x"), w -> w.number(-1.5).end())).isEqualTo("x\n-1.5\n");
    }

    @Test
    void rowsOfAnotherWidthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Tables.written(List.of("id", "x"), w -> w.text("P1").end()));
    }
}
