package radiome.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import radiome.plot.axis.Decimal;
import radiome.plot.axis.Plot;
import radiome.plot.axis.Scale;
import radiome.plot.axis.Spread;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Look;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;
import radiome.plot.svg.XY;

/**
 * Coefficients along the penalty of a LASSO: the penalty falls to the right, lines that are kept at the chosen penalty
 * stand out and are labelled at their ends, the others are thin and grey.
 */
public final class PathChart {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 330;
    private static final double GAP = 13;
    private static final double LONGEST_LABEL = 230;
    private static final Pen KEPT = new Pen(Pen.GREY, 1, "");
    private static final Pen NOT_KEPT = new Pen(Pen.PALE, 0.8, "");

    private PathChart() {}

    /**
     * One coefficient.
     *
     * @param name of the feature
     * @param kept whether it is not 0 at the chosen penalty
     * @param values along the penalties
     */
    public record Line(String name, boolean kept, List<Double> values) {
        public Line {
            values = List.copyOf(values);
        }

        private double last() {
            return values.isEmpty() ? 0 : values.get(values.size() - 1);
        }

        private double largest() {
            return values.stream().mapToDouble(Math::abs).max().orElse(0);
        }
    }

    /**
     * What is drawn.
     *
     * @param penalties positive, decreasing
     * @param chosen the chosen penalty
     * @param lines each with one value a penalty
     * @param yTitle with the unit of the coefficients
     */
    public record Path(List<Double> penalties, double chosen, List<Line> lines, String yTitle) {
        public Path {
            penalties = List.copyOf(penalties);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The table has one row a line and penalty.
     *
     * @param labels at most so many lines, those with the largest values, get a label
     */
    public static Figure draw(Figure.Words words, Path path, int labels) {
        List<Line> labelled = path.lines.stream()
                .filter(Line::kept)
                .sorted(Comparator.comparingDouble(Line::largest).reversed())
                .limit(labels)
                .toList();
        double gutter = labelled.stream()
                .mapToDouble(l -> TextWidth.of(l.name, Font.LABEL))
                .max()
                .orElse(0);
        gutter = Math.min(gutter, LONGEST_LABEL) + 44;
        Svg svg = new Svg(words, WIDTH, HEIGHT);
        Plot.Area area = new Plot.Area(62, 30, WIDTH - 62 - gutter, HEIGHT - 30 - 66);
        Plot plot = new Plot(svg, area, penaltyScale(path), coefficientScale(path));
        plot.gridY();
        svg.line(area.left(), plot.y(0), area.right(), plot.y(0), Pen.AXIS.width(0.6));
        path.lines.stream().filter(l -> !l.kept).forEach(l -> draw(plot, path, l, NOT_KEPT));
        List<Line> kept = path.lines.stream().filter(Line::kept).toList();
        for (Line line : kept) {
            int look = labelled.indexOf(line);
            draw(plot, path, line, look < 0 ? KEPT : Look.of(look).pen());
        }
        endLabels(svg, plot, area, labelled);
        chosen(svg, plot, area, path.chosen);
        plot.axisX("Penalty \u03bb (logarithmic; falls to the right)");
        plot.axisY(path.yTitle);
        legend(svg, area, labelled.size(), kept.size(), path.lines.size());
        return Figure.of(words, svg, table(path));
    }

    private static Scale penaltyScale(Path path) {
        double high = path.penalties.stream().mapToDouble(p -> p).max().orElse(1);
        double low = path.penalties.stream().mapToDouble(p -> p).min().orElse(0.001);
        return Scale.logFalling(low, high);
    }

    private static Scale coefficientScale(Path path) {
        double high = 0;
        double low = 0;
        for (Line line : path.lines) {
            for (double value : line.values) {
                high = Double.isFinite(value) ? Math.max(high, value) : high;
                low = Double.isFinite(value) ? Math.min(low, value) : low;
            }
        }
        return Scale.linear(low, high, 6);
    }

    /** From the last penalty at which the line is still 0. */
    private static void draw(Plot plot, Path path, Line line, Pen pen) {
        int first = 0;
        while (first < line.values.size() && line.values.get(first) == 0) {
            first++;
        }
        List<XY> points = new ArrayList<>();
        for (int i = Math.max(0, first - 1); first < line.values.size() && i < line.values.size(); i++) {
            points.add(new XY(path.penalties.get(i), line.values.get(i)));
        }
        plot.polyline(points, pen);
    }

    private static void endLabels(Svg svg, Plot plot, Plot.Area area, List<Line> labelled) {
        double[] wanted = labelled.stream().mapToDouble(l -> plot.y(l.last())).toArray();
        double[] places = Spread.apart(wanted, GAP, area.top(), area.bottom());
        for (int i = 0; i < labelled.size(); i++) {
            double x = area.right();
            svg.polyline(
                    List.of(new XY(x + 2, wanted[i]), new XY(x + 14, places[i]), new XY(x + 20, places[i])),
                    Pen.LEADER);
            Look.of(i).mark(svg, x + 26, places[i], 3);
            Look.of(i).mark(svg, x, wanted[i], 2.4);
            svg.text(
                    x + 34,
                    places[i] + 3.5,
                    TextWidth.fit(labelled.get(i).name, Font.LABEL, LONGEST_LABEL),
                    Font.LABEL);
        }
    }

    /** A vertical line at the chosen penalty with its value above. */
    static void chosen(Svg svg, Plot plot, Plot.Area area, double penalty) {
        if (!Double.isFinite(penalty) || penalty <= 0) {
            return;
        }
        double x = plot.x(penalty);
        svg.line(x, area.top() - 6, x, area.bottom(), new Pen(Pen.INK, 0.9, "4 3"));
        String label = "chosen \u03bb = " + Decimal.significant(penalty, 3);
        double half = TextWidth.of(label, Font.LABEL) / 2;
        double middle = Math.max(area.left() + half, Math.min(area.right() - half, x));
        svg.text(middle, area.top() - 11, label, Font.LABEL.at(Font.Anchor.MIDDLE));
    }

    private static void legend(Svg svg, Plot.Area area, int labelled, int kept, int all) {
        double x = entry(svg, area, area.left(), Look.BLUE.pen(), "kept at the chosen \u03bb, labelled", labelled);
        x = entry(svg, area, x, KEPT, "kept", kept - labelled);
        entry(svg, area, x, NOT_KEPT, "not kept", all - kept);
    }

    /** Where the next one begins. */
    private static double entry(Svg svg, Plot.Area area, double x, Pen pen, String words, int lines) {
        if (lines == 0) {
            return x;
        }
        double y = area.bottom() + 54;
        svg.line(x, y - 3.5, x + 24, y - 3.5, pen);
        String text = words + " (" + lines + ")";
        svg.text(x + 30, y, text, Font.LABEL);
        return x + 30 + TextWidth.of(text, Font.LABEL) + 24;
    }

    private static CsvText table(Path path) {
        CsvText csv = new CsvText("feature", "kept", "lambda", "coefficient");
        for (Line line : path.lines) {
            for (int i = 0; i < line.values.size(); i++) {
                csv.row(line.name, line.kept ? 1 : 0, path.penalties.get(i), line.values.get(i));
            }
        }
        return csv;
    }
}
