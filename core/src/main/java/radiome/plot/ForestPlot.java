package radiome.plot;

import java.util.List;
import radiome.plot.axis.Plot;
import radiome.plot.axis.Scale;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Look;
import radiome.plot.svg.Marker;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;

/** Estimates with their intervals, one a line, in groups with headings; a dashed line at the value of no information. */
public final class ForestPlot {
    private static final double WIDTH = 660;
    private static final double ROW = 18;
    private static final double TOP = 36;
    private static final double PLOT_LEFT = 258;
    private static final double PLOT_WIDTH = 262;

    private ForestPlot() {}

    /** Estimates under one heading. */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One estimate.
     *
     * @param name at the left
     * @param leading whether it is printed bold, with a filled marker of its own
     * @param estimate NaN for none
     * @param low lower end of the interval, or NaN
     * @param high upper end, or NaN
     * @param other a second estimate without interval, drawn hollow; NaN for none
     * @param note printed at the right
     */
    public record Row(
            String name, boolean leading, double estimate, double low, double high, double other, String note) {}

    /**
     * What the marks are.
     *
     * @param axis title of the axis
     * @param note heading of the column at the right
     * @param estimate in the legend
     * @param other in the legend
     * @param leading in the legend
     */
    public record Titles(String axis, String note, String estimate, String other, String leading) {}

    /**
     * The table has one row an estimate.
     *
     * @param reference where the dashed line stands; the axis runs from 0 to 1
     */
    public static Figure draw(Figure.Words words, List<Group> groups, Titles titles, double reference) {
        int lines = groups.stream().mapToInt(g -> g.rows.size() + 1).sum();
        double gaps = Math.max(0, groups.size() - 1) * 6;
        double height = Math.max(1, lines) * ROW + gaps;
        Svg svg = new Svg(words, WIDTH, TOP + height + 66);
        Plot.Area area = new Plot.Area(PLOT_LEFT, TOP, PLOT_WIDTH, height);
        Plot plot = new Plot(svg, area, Scale.linear(0, 1, 5), Scale.linear(0, 1, 1));
        plot.gridX();
        double x = plot.x(reference);
        svg.line(x, area.top(), x, area.bottom(), Pen.REFERENCE);
        svg.text(WIDTH - 4, TOP - 14, titles.note, Font.LABEL.in(Pen.GREY).at(Font.Anchor.END));
        CsvText csv = new CsvText("group", "name", "estimate", "low", "high", "other");
        double y = TOP;
        for (Group group : groups) {
            svg.text(4, y + 13, TextWidth.fit(group.heading, Font.HEADING, PLOT_LEFT - 20), Font.HEADING);
            y += ROW;
            for (Row row : group.rows) {
                csv.row(group.heading, row.name, row.estimate, row.low, row.high, row.other);
                drawRow(svg, plot, row, y + ROW / 2);
                y += ROW;
            }
            y += 6;
        }
        plot.axisX(titles.axis);
        legend(svg, area, titles);
        return Figure.of(words, svg, csv);
    }

    private static void drawRow(Svg svg, Plot plot, Row row, double y) {
        Font font = row.leading ? Font.LABEL.bold() : Font.LABEL;
        svg.text(16, y + 3.5, TextWidth.fit(row.name, font, PLOT_LEFT - 34), font);
        svg.text(WIDTH - 4, y + 3.5, row.note, font.at(Font.Anchor.END));
        Look look = row.leading ? Look.VERMILLION : Look.BLUE;
        if (Double.isFinite(row.low) && Double.isFinite(row.high)) {
            svg.line(plot.x(row.low), y, plot.x(row.high), y, look.pen().solid().width(row.leading ? 1.8 : 1.2));
            for (double end : List.of(row.low, row.high)) {
                svg.line(
                        plot.x(end),
                        y - 2.5,
                        plot.x(end),
                        y + 2.5,
                        look.pen().solid().width(1));
            }
        }
        if (Double.isFinite(row.other)) {
            Marker.DIAMOND.draw(svg, plot.x(row.other), y, 3, "#ffffff", new Pen(Pen.GREY, 1, ""));
        }
        if (Double.isFinite(row.estimate)) {
            look.mark(svg, plot.x(row.estimate), y, row.leading ? 4 : 3.2);
        }
    }

    private static void legend(Svg svg, Plot.Area area, Titles titles) {
        double y = area.bottom() + 54;
        double x = 8;
        Look.BLUE.mark(svg, x + 12, y - 3.5, 3.2);
        svg.line(x, y - 3.5, x + 24, y - 3.5, Look.BLUE.pen().solid().width(1.2));
        svg.text(x + 30, y, titles.estimate, Font.LABEL);
        x += 30 + TextWidth.of(titles.estimate, Font.LABEL) + 22;
        Look.VERMILLION.mark(svg, x + 12, y - 3.5, 4);
        svg.line(x, y - 3.5, x + 24, y - 3.5, Look.VERMILLION.pen().solid());
        svg.text(x + 30, y, titles.leading, Font.LABEL);
        x += 30 + TextWidth.of(titles.leading, Font.LABEL) + 22;
        Marker.DIAMOND.draw(svg, x + 6, y - 3.5, 3, "#ffffff", new Pen(Pen.GREY, 1, ""));
        svg.text(x + 16, y, titles.other, Font.LABEL);
    }
}
