package radiome.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void nothingStaysMarkup() {
        assertThat(Markup.escape("<a href='x' b=\"y\">&amp;]]>"))
                .isEqualTo("&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp;amp;]]&gt;");
    }

    @Test
    void everyCharacterOfUnicodeIsShownOrNamed() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String shown = Markup.visible(new String(Character.toChars(c)));
            boolean named = shown.startsWith("\\u");
            int type = Character.getType(c);
            boolean hidden = (type == Character.CONTROL && c != '\n' && c != '\t')
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (c & 0xffff) >= 0xfffe;
            if (named != hidden) {
                fail("U+%x is %s", c, shown);
            }
        }
    }

    @Test
    void theUsualTricksAreNamed() {
        assertThat(Markup.visible("a\u001b[2J\u202eb\u200bc\u0000")).isEqualTo("a\\u001b[2J\\u202eb\\u200bc\\u0000");
        assertThat(Markup.visible("\u590d\u53d1 \ud83d\ude00 é")).isEqualTo("\u590d\u53d1 \ud83d\ude00 é");
    }
}
