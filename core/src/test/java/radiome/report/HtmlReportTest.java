package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.plot.Drawing;
import radiome.plot.svg.Figure;
import radiome.report.data.Interval;
import radiome.report.data.Performance;
import radiome.report.data.ReportData;

class HtmlReportTest {
    private static final ReportData DATA = SampleReport.data();
    private static final String PAGE = HtmlReport.render(DATA);
    private static final Document DOCUMENT = Drawing.parse(PAGE);
    private static final String TEXT = text(PAGE);

    @Test
    void isWellFormedWithUniqueIdsAndAnchorsThatExist() {
        List<Element> all = elements(DOCUMENT, "*");
        List<String> ids = all.stream()
                .map(e -> e.getAttribute("id"))
                .filter(i -> !i.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : elements(DOCUMENT, "a")) {
            assertThat(link.getAttribute("href")).startsWith("#");
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void asksTheNetworkForNothingAndRunsNothing() {
        assertThat(PAGE)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\"/>");
        String without = PAGE.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(without).doesNotContain("http:").doesNotContain("https:").doesNotContain("//");
        assertThat(without).doesNotContain("url(").doesNotContain("@import").doesNotContain(" src=");
        assertThat(elements(DOCUMENT, "script")).isEmpty();
        for (Element element : elements(DOCUMENT, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @Test
    void noTextOfTheStudyBecomesMarkup() {
        String hostile = HtmlReport.render(Hostile.data(DATA));
        assertThat(tags(hostile)).isEqualTo(tags(PAGE));
        assertThat(hostile).doesNotContain("\u202e").doesNotContain("\u0001").contains("\\u202e\\u0001");
        assertThat(hostile).contains("&lt;script&gt;alert(1)");
        assertThat(attributes(hostile)).isEqualTo(attributes(PAGE));
    }

    private static List<String> tags(String page) {
        return elements(Drawing.parse(page), "*").stream()
                .map(Element::getTagName)
                .toList();
    }

    private static List<String> attributes(String page) {
        List<String> names = new ArrayList<>();
        for (Element element : elements(Drawing.parse(page), "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                // A text that was cut is drawn with other attributes of its line, never with other names.
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    @Test
    void warningsComeFirstThenThePrimaryResult() {
        int warnings = PAGE.indexOf("<h2 id=\"warnings-heading\">");
        int primary = PAGE.indexOf("<h2 id=\"primary-heading\">");
        assertThat(PAGE.substring(0, warnings)).doesNotContain("<h2");
        assertThat(PAGE.substring(warnings + 3, primary)).doesNotContain("<h2").contains("5 events among 14 patients");
        assertThat(PAGE.substring(primary + 3, PAGE.indexOf("<main>"))).doesNotContain("<h2");
    }

    @Test
    void thePrimaryResultIsOneSentence() {
        Performance row = Analyses.primary(DATA, Performance.Rows.VALIDATION).orElseThrow();
        assertThat(TEXT)
                .contains(
                        "In the validation cohort (14 patients, 5 events), Model I (hand-crafted features) with k nearest"
                                + " neighbours on T2 had an AUC of " + two(row.auc()) + " (95% interval "
                                + two(row.deLong().low()) + "\u2013"
                                + two(row.deLong().high()) + ", DeLong).");
    }

    @Test
    void everyNumberOfTheTablesIsThatOfTheData() {
        List<Element> tables = elements(DOCUMENT, "table").stream()
                .filter(t -> t.getAttribute("class").equals("performance"))
                .toList();
        int compared = 0;
        List<String> sequences = Analyses.sequences(DATA);
        assertThat(tables).hasSameSizeAs(sequences);
        for (int s = 0; s < sequences.size(); s++) {
            List<Performance> rows = Analyses.of(DATA, sequences.get(s)).stream()
                    .flatMap(a -> a.rows().stream())
                    .toList();
            List<Element> lines = elements(tables.get(s), "tr").stream()
                    .filter(l -> !elements(l, "td").isEmpty())
                    .toList();
            assertThat(lines).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                Performance row = rows.get(i);
                List<String> cells = elements(lines.get(i), "td").stream()
                        .map(c -> c.getTextContent().strip())
                        .toList();
                Performance.Operating at = row.chosen();
                assertThat(cells.get(0)).isEqualTo(row.n() + " (" + row.events() + ")");
                assertThat(cells.get(1)).isEqualTo(two(row.auc()) + interval(row.quoted()));
                assertThat(cells.get(3)).isEqualTo(rate(at.accuracy(), at.tp() + at.tn(), row.n()));
                assertThat(cells.get(4)).isEqualTo(rate(at.sensitivity(), at.tp(), row.events()));
                assertThat(cells.get(5)).isEqualTo(rate(at.specificity(), at.tn(), row.n() - row.events()));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(DATA.performance().size());
    }

    private static String rate(Performance.Rate rate, int count, int of) {
        return two(rate.value()) + " " + count + "/" + of + interval(rate.wilson());
    }

    private static String interval(Interval interval) {
        return Double.isNaN(interval.low()) ? "\u2013" : two(interval.low()) + "\u2013" + two(interval.high());
    }

    private static String two(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void numbersAreRoundedForAReader() {
        Document document = Drawing.parse(PAGE);
        elements(document, "*").stream()
                .filter(e -> e.getAttribute("id").equals("references")
                        || e.getAttribute("id").equals("settings")
                        || e.getTagName().equals("style"))
                .forEach(e -> e.setTextContent(""));
        List<String> cells = elements(document, "*").stream()
                .filter(e -> e.getElementsByTagName("*").item(0) == null)
                .map(Element::getTextContent)
                .toList();
        Pattern unrounded = Pattern.compile("\\d\\.\\d{5,}|\\d\\.\\d+[eE]|NaN|Infinity");
        assertThat(cells).isNotEmpty().noneMatch(c -> unrounded.matcher(c).find());
    }

    @Test
    void trainingIsAlwaysCalledWhatItIs() {
        Matcher matcher = Pattern.compile("Training, (\\w+ *\\w* *\\w*)").matcher(TEXT);
        assertThat(matcher.results().map(r -> r.group(1)))
                .isNotEmpty()
                .allMatch(w -> w.startsWith("apparent") || w.startsWith("out of fold"));
        assertThat(TEXT.toLowerCase(Locale.ROOT)).doesNotContain("significant").doesNotContain("better");
    }

    @Test
    void saysWhatItIsFor() {
        assertThat(TEXT).contains("For research use only. Not a medical device");
    }

    @Test
    void theDefaultLocaleAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(HtmlReport.render(SampleReport.data())).isEqualTo(PAGE);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFigureStandsInThePageWithItsNumber() {
        List<Figure> figures = Figures.of(DATA);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(PAGE).contains(figures.get(i).svg());
            assertThat(TEXT)
                    .contains("Figure " + (i + 1) + ". " + figures.get(i).title());
        }
        assertThat(elements(DOCUMENT, "svg")).hasSameSizeAs(figures);
    }

    @Test
    void tablesAreNumberedInTheOrderOfThePage() {
        List<Integer> numbers = Pattern.compile("<caption><b>Table (\\d+)\\.")
                .matcher(PAGE)
                .results()
                .map(r -> Integer.valueOf(r.group(1)))
                .toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().startsWith(1);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    }

    @Test
    void twoHundredFailedCasesAreOneLineAndOneTable() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            faults.add(Fault.of(GeometryFault.G6, "masks/" + i + ".nii", "Off by 1e-5 mm.", "`geometryTolerance: 1e-4`")
                    .of("p" + i, "T2"));
        }
        String page = HtmlReport.render(Variants.withFaults(DATA, faults));
        assertThat(text(page)).contains("200 cases: G6").contains("(p0, T2; p1, T2; p2, T2 and 197 more)");
        Element failed = elements(Drawing.parse(page), "section").stream()
                .filter(s -> s.getAttribute("id").equals("failed"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(failed, "tr")).hasSize(201);
        assertThat(page).contains("<code>geometryTolerance: 1e-4</code>");
    }

    @Test
    void aStudyWithoutResultsIsStillAPage() {
        String page = HtmlReport.render(Variants.empty(DATA));
        Drawing.parse(page);
        assertThat(text(page))
                .contains("has no result in the validation cohort")
                .contains("No model was evaluated.")
                .contains("No case failed.")
                .contains("No step of the method was left out.");
        assertThat(page).doesNotContain("href=\"#demo\"");
    }

    @Test
    void aStudyWithoutWarningsSaysSo() {
        String page = HtmlReport.render(Variants.large(DATA));
        assertThat(text(page)).contains("Nothing was found that needs a warning.");
    }

    @Test
    void nothingSelectedAndNoAucAreSaid() {
        String page = HtmlReport.render(Variants.nothingSelected(DATA));
        Drawing.parse(page);
        assertThat(text(page))
                .contains("No feature was selected.")
                .contains("not estimable")
                .contains("The primary analysis has no AUC in the validation cohort.");
        assertThat(page).doesNotContain("fig-coefficients");
    }

    @Test
    void oneSequenceHasNoUnion() {
        String page = HtmlReport.render(Variants.oneSequence(DATA));
        Drawing.parse(page);
        assertThat(text(page)).doesNotContain("features of T1C").doesNotContain("union of the above");
    }

    private static List<Element> elements(Document document, String tag) {
        return elements(document.getDocumentElement(), tag);
    }

    private static List<Element> elements(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            out.add((Element) nodes.item(i));
        }
        return out;
    }

    /** What a reader sees, styles left out, runs of white space as one space. */
    private static String text(String page) {
        Document document = Drawing.parse(page);
        elements(document, "style").forEach(s -> s.setTextContent(""));
        return document.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }
}
