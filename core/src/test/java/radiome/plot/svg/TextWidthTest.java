package radiome.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    private static final Font FONT = new Font(10, 400, Pen.INK, Font.Anchor.START);

    @Test
    void isHelveticas() {
        assertThat(TextWidth.of("Wi.", FONT)).isEqualTo(9.44 + 2.22 + 2.78);
        assertThat(TextWidth.of("\u590d", FONT)).isEqualTo(10);
        assertThat(TextWidth.of("a", FONT.bold())).isGreaterThan(TextWidth.of("a", FONT));
    }

    @Test
    void aLongTextKeepsBothEnds() {
        String name = "wavelet-LLH_glszm_GrayLevelNonUniformityNormalized";
        String cut = TextWidth.fit(name, FONT, 120);
        assertThat(cut).startsWith("wavelet").endsWith("Normalized").contains("\u2026");
        assertThat(TextWidth.of(cut, FONT)).isLessThanOrEqualTo(120);
        assertThat(TextWidth.fit(name, FONT, 300)).isEqualTo(name);
        assertThat(TextWidth.fit(name, FONT, -5)).isEqualTo("\u2026");
    }
}
