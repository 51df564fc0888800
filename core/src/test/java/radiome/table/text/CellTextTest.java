package radiome.table.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @Test
    void unseenCharactersAreTrimmed() {
        assertThat(CellText.trim(" \t\u00a0\u200b\uFEFF\u3000a b\u00a0\n")).isEqualTo("a b");
        assertThat(CellText.isBlank("\u200b \u3000")).isTrue();
    }

    @Test
    void idsAreComparedInTheirNormalForm() {
        assertThat(CellText.normal("０１３７")).isEqualTo("0137");
        assertThat(CellText.normal("\u00a0P\u200b1 ")).isEqualTo("P1");
        assertThat(CellText.normal("P1")).isEqualTo("P1").isNotEqualTo(CellText.normal("p1"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "images/a.nii, images/a.nii",
                "images\\sub\\a.nii, images/sub/a.nii",
                "\"my images/a.nii\", my images/a.nii",
                "'a.nii', a.nii",
                "file:///data/a.nii, /data/a.nii",
                "file:///C:/data/a.nii, C:/data/a.nii",
                "file:a.nii, a.nii",
                "C:\\data\\a.nii, C:/data/a.nii",
                "~/a.nii, /users/me/a.nii",
                "~\\a.nii, /users/me/a.nii",
                "a~b.nii, a~b.nii"
            })
    void pathsOfTablesHaveSlashes(String cell, String path) {
        assertThat(PathText.of(cell, "/users/me")).isEqualTo(path);
    }
}
