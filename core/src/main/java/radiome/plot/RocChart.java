package radiome.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import radiome.plot.axis.Plot;
import radiome.plot.axis.Scale;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Look;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;
import radiome.plot.svg.XY;

/**
 * Receiver operating characteristic curves: square panels side by side, the diagonal of a score without information,
 * and under each panel a legend with a number beside each curve.
 */
public final class RocChart {
    private static final double SIDE = 232;
    private static final double LEFT = 54;
    private static final double PITCH = SIDE + LEFT + 34;
    private static final double TOP = 28;
    private static final double LEGEND_LINE = 16;
    private static final int COLUMNS = 2;

    private RocChart() {}

    /**
     * One square.
     *
     * @param title above it, or the empty string
     * @param curves in the order of the legend
     */
    public record Panel(String title, List<Curve> curves) {
        public Panel {
            curves = List.copyOf(curves);
        }
    }

    /**
     * One curve.
     *
     * @param name in the legend
     * @param note beside it, for example the AUC with its interval
     * @param points false positive rate, true positive rate, ascending; empty for a curve that is not defined
     * @param mark a point to be marked, for example that of the threshold used; null for none
     */
    public record Curve(
            String name,
            String note,
            List<XY> points,
            @Nullable XY mark) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** Two panels a row; the table has one row a point. */
    public static Figure draw(Figure.Words words, List<Panel> panels) {
        int longest = panels.stream().mapToInt(p -> p.curves.size()).max().orElse(0);
        double rowHeight = TOP + SIDE + 48 + longest * LEGEND_LINE;
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        Svg svg = new Svg(words, Math.min(COLUMNS, panels.size()) * PITCH - 16, rows * rowHeight + 6);
        CsvText csv = new CsvText("panel", "curve", "false_positive_rate", "true_positive_rate");
        for (int i = 0; i < panels.size(); i++) {
            int row = i / COLUMNS;
            double left = LEFT + i % COLUMNS * PITCH;
            double top = TOP + row * rowHeight;
            drawPanel(svg, csv, panels.get(i), new Plot.Area(left, top, SIDE, SIDE));
        }
        return Figure.of(words, svg, csv);
    }

    private static void drawPanel(Svg svg, CsvText csv, Panel panel, Plot.Area area) {
        Scale rate = Scale.linear(0, 1, 5);
        Plot plot = new Plot(svg, area, rate, rate);
        plot.gridX();
        plot.gridY();
        plot.polyline(List.of(new XY(0, 0), new XY(1, 1)), Pen.REFERENCE);
        for (int c = 0; c < panel.curves.size(); c++) {
            Curve curve = panel.curves.get(c);
            plot.polyline(curve.points, Look.of(c).pen());
            curve.points.forEach(p -> csv.row(panel.title, curve.name, p.x(), p.y()));
        }
        for (int c = 0; c < panel.curves.size(); c++) {
            XY mark = panel.curves.get(c).mark;
            if (mark != null && mark.isFinite()) {
                Look.of(c).mark(svg, plot.x(mark.x()), plot.y(mark.y()), 4);
            }
        }
        plot.axisX("1 \u2212 specificity");
        plot.axisY("Sensitivity");
        svg.text(area.left(), area.top() - 11, TextWidth.fit(panel.title, Font.HEADING, SIDE), Font.HEADING);
        legend(svg, panel.curves, area);
    }

    private static void legend(Svg svg, List<Curve> curves, Plot.Area area) {
        for (int c = 0; c < curves.size(); c++) {
            double y = area.bottom() + 52 + c * LEGEND_LINE;
            Curve curve = curves.get(c);
            Look.of(c).sample(svg, area.left(), y - 3.5, 24);
            if (curve.mark != null) {
                Look.of(c).mark(svg, area.left() + 12, y - 3.5, 3.2);
            }
            double noteWidth = TextWidth.of(curve.note, Font.LABEL);
            String name = TextWidth.fit(curve.name, Font.LABEL, SIDE - 42 - noteWidth);
            svg.text(area.left() + 30, y, name, Font.LABEL);
            svg.text(area.right(), y, curve.note, Font.LABEL.at(Font.Anchor.END));
        }
    }
}
