package radiome.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import radiome.plot.svg.Markup;
import radiome.report.data.ReportData;

/**
 * The report as one HTML file that needs nothing outside itself: styles and figures are inside, there is no script, and
 * its policy forbids the browser to fetch anything. Well-formed as XML too. Equal data gives equal bytes.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The whole file, to be written in UTF-8. */
    public static String render(ReportData data) {
        StringOutput text = new StringOutput();
        JtereportGenerated.render(new WordsOnly(new VisibleOutput(text)), new Untouched(), new Page(data));
        return text.toString();
    }

    /** Escapes by place; refuses a bare floating-point number, whose digits would depend on the JVM. */
    private static final class WordsOnly extends OwaspHtmlTemplateOutput {
        WordsOnly(TemplateOutput below) {
            super(below);
        }

        @Override
        public void writeUserContent(double value) {
            throw new IllegalStateException("a template prints " + value + " without rounding it");
        }

        @Override
        public void writeUserContent(float value) {
            writeUserContent((double) value);
        }
    }

    /** Everything on its way to the page is made visible; see {@link Markup#visible}. */
    private record VisibleOutput(TemplateOutput below) implements TemplateOutput {
        @Override
        public void writeContent(String value) {
            below.writeContent(Markup.visible(value));
        }

        @Override
        public void writeContent(String value, int beginIndex, int endIndex) {
            below.writeContent(Markup.visible(value.substring(beginIndex, endIndex)));
        }
    }

    /** The page has no forms, which is all that an interceptor is called for. */
    private record Untouched() implements HtmlInterceptor {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
