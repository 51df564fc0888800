package radiome.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.num.Numbers;
import radiome.num.Streams;
import radiome.plot.svg.Figure;
import radiome.plot.svg.XY;

/** What every chart keeps, whatever its numbers and names are. */
class ChartsTest {
    private static final String HOSTILE = "<script>\"onload=']]>&\u202e";
    private static final Figure.Words WORDS = new Figure.Words("fig", "Title " + HOSTILE, "Caption " + HOSTILE);

    static Stream<Figure> charts() {
        return Stream.concat(
                IntStream.rangeClosed(1, 12).boxed().flatMap(seed -> drawn(seed, "feature_" + "x".repeat(4 * seed))),
                Stream.concat(drawn(1, HOSTILE), empty()));
    }

    private static Stream<Figure> drawn(int seed, String name) {
        UniformRandomProvider random = new Streams(seed).of("charts", 0, "");
        int n = 1 + random.nextInt(14);
        List<Double> penalties = IntStream.range(0, 30)
                .mapToObj(i -> 0.3 * StrictMath.pow(0.8, i))
                .toList();
        List<PathChart.Line> lines = new ArrayList<>();
        List<CvChart.Point> errors = new ArrayList<>();
        List<DotPlot.Item> items = new ArrayList<>();
        List<ForestPlot.Row> rows = new ArrayList<>();
        List<RocChart.Panel> panels = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double size = random.nextDouble() - 0.4;
            double enters = 0.3 * random.nextDouble();
            lines.add(new PathChart.Line(
                    name + i,
                    i % 3 > 0,
                    penalties.stream()
                            .map(p -> p > enters ? 0.0 : size * (1 - p / enters))
                            .toList()));
            items.add(new DotPlot.Item(name + i, size, i % 4 == 0 ? Double.NaN : random.nextDouble()));
            double auc = random.nextDouble();
            rows.add(new ForestPlot.Row(
                    name + i, i == 1, auc, auc / 2, (1 + auc) / 2, auc / 3, "0.71 (0.52\u20130.90)"));
        }
        penalties.forEach(p -> errors.add(new CvChart.Point(p, 0.2 + p * random.nextDouble(), 0.01)));
        for (int i = 0; i < 1 + seed % 4; i++) {
            List<RocChart.Curve> curves = new ArrayList<>();
            for (int c = 0; c < 1 + seed % 7; c++) {
                curves.add(new RocChart.Curve(
                        name + c,
                        "0.71 (0.52\u20130.90)",
                        List.of(new XY(0, 0), new XY(0.1 * c, 0.5), new XY(1, 1)),
                        c == 0 ? new XY(0.2, 0.4) : null));
            }
            panels.add(new RocChart.Panel(name + i, curves));
        }
        return Stream.of(
                PathChart.draw(WORDS, new PathChart.Path(penalties, 0.05, lines, "Coefficient"), 6),
                CvChart.draw(WORDS, errors, 0.05, "Error"),
                DotPlot.draw(WORDS, items, new DotPlot.Titles("Value", "Share", "value", "share")),
                ForestPlot.draw(
                        WORDS,
                        List.of(new ForestPlot.Group(name, rows)),
                        new ForestPlot.Titles("AUC", "n", "a", "b", "c"),
                        0.5),
                RocChart.draw(WORDS, panels),
                FlowChart.draw(
                        WORDS,
                        new FlowChart.Flow(
                                new FlowChart.Box(name, 48, List.of()),
                                new FlowChart.Box("Left out", seed % 3, List.of(new FlowChart.Count(name, seed % 3))),
                                new FlowChart.Box("Kept", 40, List.of()),
                                List.of(
                                        new FlowChart.Box("A", 30, List.of(new FlowChart.Count(name, 30))),
                                        new FlowChart.Box("B", 10, List.of())))));
    }

    /** Nothing to draw, or nothing that has a place. */
    private static Stream<Figure> empty() {
        double none = Double.NaN;
        return Stream.of(
                PathChart.draw(WORDS, new PathChart.Path(List.of(), none, List.of(), "Coefficient"), 6),
                PathChart.draw(
                        WORDS,
                        new PathChart.Path(
                                List.of(0.1), 0.1, List.of(new PathChart.Line("a", true, List.of(0.0))), "Coefficient"),
                        6),
                CvChart.draw(WORDS, List.of(), 0, "Error"),
                CvChart.draw(WORDS, List.of(new CvChart.Point(0.1, none, none)), 0.1, "Error"),
                DotPlot.draw(WORDS, List.of(), new DotPlot.Titles("Value", "Share", "value", "share")),
                DotPlot.draw(
                        WORDS,
                        List.of(new DotPlot.Item("a", none, none)),
                        new DotPlot.Titles("Value", "Share", "value", "share")),
                ForestPlot.draw(WORDS, List.of(), new ForestPlot.Titles("AUC", "n", "a", "b", "c"), 0.5),
                ForestPlot.draw(
                        WORDS,
                        List.of(new ForestPlot.Group(
                                "g", List.of(new ForestPlot.Row("a", true, none, none, none, none, "none")))),
                        new ForestPlot.Titles("AUC", "n", "a", "b", "c"),
                        0.5),
                RocChart.draw(
                        WORDS,
                        List.of(new RocChart.Panel(
                                "p", List.of(new RocChart.Curve("a", "none", List.of(), new XY(none, none)))))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextIsClippedOrCovered(Figure figure) {
        new Drawing(figure.svg()).assertReadable();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isWellFormedAndSaysWhatItIs(Figure figure) {
        Drawing drawing = new Drawing(figure.svg());
        assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawing.root().getAttribute("aria-labelledby")).isEqualTo("fig-title fig-desc");
        assertThat(drawing.root().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Title <script>\"onload=']]>&\\u202e");
        assertThat(drawing.count("desc")).isEqualTo(1);
        assertThat(drawing.count("script")).isZero();
        assertThat(figure.svg()).doesNotContain("<script").doesNotContain("NaN").doesNotContain("]]>");
    }

    @Test
    void everyChartNamesItsAxesAndMarks() {
        List<Figure> figures = drawn(5, "f").toList();
        assertThat(texts(figures.get(0))).contains("Coefficient", "Penalty \u03bb (logarithmic; falls to the right)");
        assertThat(texts(figures.get(0))).anyMatch(t -> t.startsWith("kept at the chosen"));
        assertThat(texts(figures.get(1))).contains("Error", "mean over folds", "\u00b1 1 standard error");
        assertThat(texts(figures.get(2))).contains("Value", "Share", "raises the score", "lowers it");
        assertThat(texts(figures.get(3))).contains("AUC", "a", "b", "c");
        assertThat(texts(figures.get(4))).contains("1 \u2212 specificity", "Sensitivity", "f0", "f1");
    }

    private static List<String> texts(Figure figure) {
        return new Drawing(figure.svg()).texts();
    }

    @Test
    void theTableHoldsThePointsDrawn() {
        RocChart.Curve curve =
                new RocChart.Curve("=cmd|x", "", List.of(new XY(0, 0), new XY(1 / 3.0, 0.8), new XY(1, 1)), null);
        Figure figure = RocChart.draw(WORDS, List.of(new RocChart.Panel("a,b", List.of(curve))));
        assertThat(figure.csv())
                .isEqualTo("panel,curve,false_positive_rate,true_positive_rate\n"
                        + "\"a,b\",'=cmd|x,0,0\n"
                        + "\"a,b\",'=cmd|x," + Numbers.text(1 / 3.0) + ",0.8\n"
                        + "\"a,b\",'=cmd|x,1,1\n");
        // The square begins at (54, 28) and has sides of 232 px.
        assertThat(figure.svg()).contains("<polyline points=\"54,260 131.33,74.4 286,28\"");
    }

    @Test
    void aLineIsDrawnFromWhereItLeavesZero() {
        PathChart.Line line = new PathChart.Line("a", true, List.of(0.0, 0.0, 0.5, 1.0));
        Figure figure = PathChart.draw(
                WORDS, new PathChart.Path(List.of(1.0, 0.1, 0.01, 0.001), 0.01, List.of(line), "Coefficient"), 3);
        var polylines = new Drawing(figure.svg()).root().getElementsByTagName("polyline");
        String points = polylines.item(0).getAttributes().getNamedItem("points").getNodeValue();
        assertThat(points.split(" ", -1)).hasSize(3);
        assertThat(figure.csv().lines()).hasSize(5);
    }

    /** Written by JDK 17 and read by whatever JDK runs this. */
    @Test
    void bytesAreThoseOfTheGoldenFigure() throws IOException {
        Figure figure = golden();
        try (InputStream in = ChartsTest.class.getResourceAsStream("golden.svg")) {
            assertThat(figure.svg()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Figure golden() {
        List<CvChart.Point> points = IntStream.range(0, 12)
                .mapToObj(i -> {
                    double penalty = 0.21 * StrictMath.pow(1e-3, i / 11.0);
                    return new CvChart.Point(penalty, 0.19 + StrictMath.pow(penalty - 0.05, 2), 0.011 * (1 + i % 3));
                })
                .toList();
        return CvChart.draw(
                new Figure.Words("golden", "Error", "Twelve points."),
                points,
                points.get(3).penalty(),
                "Error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "de-DE", "tr-TR", "hi-IN-u-nu-deva"})
    void theDefaultLocaleDoesNotMatter(String tag) {
        List<Figure> before = drawn(3, "f").toList();
        Locale old = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(drawn(3, "f").toList()).isEqualTo(before);
        } finally {
            Locale.setDefault(old);
        }
    }

    @Test
    void aNameIsAFileName() {
        for (String name : List.of("", "../x", "a/b", "a b", ".hidden", "a\"b")) {
            assertThatThrownBy(() -> new Figure.Words(name, "t", "c")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
