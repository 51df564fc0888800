package radiome.plot;

import java.util.List;
import radiome.plot.axis.Plot;
import radiome.plot.axis.Scale;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Look;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;

/** Cross-validated error along the penalty, with one standard error up and down; the penalty falls to the right. */
public final class CvChart {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 290;

    private CvChart() {}

    /**
     * The error at one penalty.
     *
     * @param penalty positive
     * @param error mean over folds
     * @param standardError of that mean, not negative
     */
    public record Point(double penalty, double error, double standardError) {
        private boolean isFinite() {
            return Double.isFinite(error) && Double.isFinite(standardError);
        }
    }

    /**
     * The table has one row a point.
     *
     * @param chosen the chosen penalty
     * @param yTitle with the unit of the error
     */
    public static Figure draw(Figure.Words words, List<Point> points, double chosen, String yTitle) {
        Svg svg = new Svg(words, WIDTH, HEIGHT);
        Plot.Area area = new Plot.Area(62, 30, WIDTH - 62 - 24, HEIGHT - 30 - 66);
        Plot plot = new Plot(svg, area, penaltyScale(points), errorScale(points));
        plot.gridY();
        CsvText csv = new CsvText("lambda", "mean_squared_error", "standard_error");
        Pen bar = new Pen(Pen.PALE, 0.8, "");
        for (Point point : points) {
            csv.row(point.penalty, point.error, point.standardError);
            if (point.isFinite()) {
                double x = plot.x(point.penalty);
                double low = plot.y(point.error - point.standardError);
                double high = plot.y(point.error + point.standardError);
                svg.line(x, low, x, high, bar);
                svg.line(x - 1.6, low, x + 1.6, low, bar);
                svg.line(x - 1.6, high, x + 1.6, high, bar);
            }
        }
        for (Point point : points) {
            if (point.isFinite()) {
                svg.circle(
                        plot.x(point.penalty),
                        plot.y(point.error),
                        1.8,
                        Look.BLUE.colour(),
                        Look.BLUE.pen().solid().width(0.4));
            }
        }
        PathChart.chosen(svg, plot, area, chosen);
        plot.axisX("Penalty \u03bb (logarithmic; falls to the right)");
        plot.axisY(yTitle);
        double y = area.bottom() + 54;
        svg.circle(
                area.left() + 12,
                y - 3.5,
                1.8,
                Look.BLUE.colour(),
                Look.BLUE.pen().solid().width(0.4));
        svg.text(area.left() + 22, y, "mean over folds", Font.LABEL);
        double x = area.left() + 22 + TextWidth.of("mean over folds", Font.LABEL) + 30;
        svg.line(x, y - 9, x, y + 2, bar);
        svg.line(x - 1.6, y - 9, x + 1.6, y - 9, bar);
        svg.line(x - 1.6, y + 2, x + 1.6, y + 2, bar);
        svg.text(x + 8, y, "\u00b1 1 standard error", Font.LABEL);
        return Figure.of(words, svg, csv);
    }

    private static Scale penaltyScale(List<Point> points) {
        double high = points.stream().mapToDouble(Point::penalty).max().orElse(1);
        double low = points.stream().mapToDouble(Point::penalty).min().orElse(0.001);
        return Scale.logFalling(low, high);
    }

    private static Scale errorScale(List<Point> points) {
        List<Point> drawn = points.stream().filter(Point::isFinite).toList();
        double low =
                drawn.stream().mapToDouble(p -> p.error - p.standardError).min().orElse(0);
        double high =
                drawn.stream().mapToDouble(p -> p.error + p.standardError).max().orElse(1);
        return Scale.linear(low, high, 5);
    }
}
