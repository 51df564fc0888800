package radiome.plot;

import java.util.List;
import radiome.plot.axis.Decimal;
import radiome.plot.axis.Plot;
import radiome.plot.axis.Scale;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Look;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;

/** Values by name as points on horizontal lines from zero, with a second number printed at the right. */
public final class DotPlot {
    private static final double WIDTH = 660;
    private static final double ROW = 19;
    private static final double TOP = 30;
    private static final double LONGEST_NAME = 300;

    private DotPlot() {}

    /**
     * One line.
     *
     * @param name at the left
     * @param value its point
     * @param aside printed at the right; NaN as a dash
     */
    public record Item(String name, double value, double aside) {}

    /**
     * What the numbers are.
     *
     * @param value title of the axis, with unit
     * @param aside heading of the column at the right
     * @param valueColumn and {@code asideColumn}: names in the table
     */
    public record Titles(String value, String aside, String valueColumn, String asideColumn) {}

    /**
     * From top to bottom in the order given; {@code aside} is a share, printed in per cent, and has no column where it is
     * NaN in every item.
     */
    public static Figure draw(Figure.Words words, List<Item> items, Titles titles) {
        boolean asides = items.stream().anyMatch(i -> !Double.isNaN(i.aside));
        double names = items.stream()
                .mapToDouble(i -> TextWidth.of(i.name, Font.LABEL))
                .max()
                .orElse(0);
        double left = Math.max(80, Math.min(names, LONGEST_NAME) + 22);
        double right = asides ? Math.max(60, TextWidth.of(titles.aside, Font.LABEL) + 20) : 20;
        Plot.Area area = new Plot.Area(left, TOP, WIDTH - left - right, Math.max(1, items.size()) * ROW);
        Svg svg = new Svg(words, WIDTH, area.bottom() + 64);
        Plot plot = new Plot(svg, area, valueScale(items), Scale.linear(0, 1, 1));
        plot.gridX();
        svg.line(plot.x(0), area.top(), plot.x(0), area.bottom(), Pen.AXIS.width(0.6));
        if (asides) {
            svg.text(WIDTH - 4, TOP - 12, titles.aside, Font.LABEL.in(Pen.GREY).at(Font.Anchor.END));
        }
        CsvText csv = new CsvText("feature", titles.valueColumn, titles.asideColumn);
        for (int i = 0; i < items.size(); i++) {
            csv.row(items.get(i).name, items.get(i).value, items.get(i).aside);
            drawItem(svg, plot, items.get(i), left - 10, TOP + (i + 0.5) * ROW, asides);
        }
        plot.axisX(titles.value);
        legend(svg, area);
        return Figure.of(words, svg, csv);
    }

    private static void drawItem(Svg svg, Plot plot, Item item, double nameEnd, double y, boolean asides) {
        String name = TextWidth.fit(item.name, Font.LABEL, LONGEST_NAME);
        svg.text(nameEnd, y + 3.5, name, Font.LABEL.at(Font.Anchor.END));
        if (Double.isFinite(item.value)) {
            Look look = item.value < 0 ? Look.VERMILLION : Look.BLUE;
            svg.line(plot.x(0), y, plot.x(item.value), y, look.pen().solid());
            look.mark(svg, plot.x(item.value), y, 3.8);
        }
        if (asides) {
            String aside = Double.isNaN(item.aside) ? "\u2013" : Decimal.fixed(100 * item.aside, 0) + "%";
            svg.text(WIDTH - 4, y + 3.5, aside, Font.LABEL.at(Font.Anchor.END));
        }
    }

    private static Scale valueScale(List<Item> items) {
        double high = 0;
        double low = 0;
        for (Item item : items) {
            high = Double.isFinite(item.value) ? Math.max(high, item.value) : high;
            low = Double.isFinite(item.value) ? Math.min(low, item.value) : low;
        }
        return Scale.linear(low, high, 5);
    }

    private static void legend(Svg svg, Plot.Area area) {
        double y = area.bottom() + 52;
        Look.BLUE.mark(svg, area.left() + 4, y - 3.5, 3.8);
        svg.text(area.left() + 14, y, "raises the score", Font.LABEL);
        double x = area.left() + 14 + TextWidth.of("raises the score", Font.LABEL) + 24;
        Look.VERMILLION.mark(svg, x, y - 3.5, 3.8);
        svg.text(x + 10, y, "lowers it", Font.LABEL);
    }
}
