package radiome.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final String FOLDERS = "/folder".repeat(20);

    @Test
    void textIsCutAtItsEnd() {
        assertThat(Text.clean("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Text.clean("x".repeat(81))).isEqualTo("x".repeat(80) + "...");
    }

    @Test
    void aPathIsWhole() {
        assertThat(Text.path(FOLDERS + "/mask.nii")).isEqualTo(FOLDERS + "/mask.nii");
    }

    @Test
    void aPathThatNoSystemTakesKeepsItsName() {
        assertThat(Text.path(FOLDERS.repeat(20) + "/mask.nii"))
                .startsWith("...")
                .endsWith("/mask.nii")
                .hasSizeLessThan(1100);
    }

    @Test
    void neitherMovesACursor() {
        assertThat(Text.clean("a\u001b[2J")).isEqualTo("a\\u001b[2J");
        assertThat(Text.path("a\u202eb")).isEqualTo("a\\u202eb");
    }
}
