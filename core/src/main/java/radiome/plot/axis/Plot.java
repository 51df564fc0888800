package radiome.plot.axis;

import java.util.List;
import radiome.plot.svg.Font;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;
import radiome.plot.svg.XY;

/** A rectangle with an x and a y axis. */
public final class Plot {
    private final Svg svg;
    private final Area area;
    private final Scale xScale;
    private final Scale yScale;

    /**
     * Where it lies, in px.
     *
     * @param left of the y axis
     * @param top of the plot
     */
    public record Area(double left, double top, double width, double height) {
        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }
    }

    public Plot(Svg svg, Area area, Scale xScale, Scale yScale) {
        this.svg = svg;
        this.area = area;
        this.xScale = xScale;
        this.yScale = yScale;
    }

    public double x(double value) {
        return area.left + xScale.at(value) * area.width;
    }

    public double y(double value) {
        return area.bottom() - yScale.at(value) * area.height;
    }

    XY place(XY value) {
        return new XY(x(value.x()), y(value.y()));
    }

    public void polyline(List<XY> values, Pen pen) {
        svg.polyline(values.stream().filter(XY::isFinite).map(this::place).toList(), pen);
    }

    /** Light lines at the labelled ticks of y. */
    public void gridY() {
        for (Scale.Tick tick : yScale.ticks()) {
            if (!tick.label().isEmpty()) {
                svg.line(area.left, y(tick.value()), area.right(), y(tick.value()), Pen.GRID);
            }
        }
    }

    /** Light lines at the labelled ticks of x. */
    public void gridX() {
        for (Scale.Tick tick : xScale.ticks()) {
            if (!tick.label().isEmpty()) {
                svg.line(x(tick.value()), area.top, x(tick.value()), area.bottom(), Pen.GRID);
            }
        }
    }

    public void axisX(String title) {
        svg.line(area.left, area.bottom(), area.right(), area.bottom(), Pen.AXIS);
        for (Scale.Tick tick : xScale.ticks()) {
            double x = x(tick.value());
            boolean small = tick.label().isEmpty();
            svg.line(x, area.bottom(), x, area.bottom() + (small ? 2.5 : 4), Pen.AXIS);
            if (!small) {
                svg.text(x, area.bottom() + 15, tick.label(), Font.TICK);
            }
        }
        svg.text(area.left + area.width / 2, area.bottom() + 33, title, Font.AXIS_TITLE);
    }

    public void axisY(String title) {
        svg.line(area.left, area.top, area.left, area.bottom(), Pen.AXIS);
        double widest = 0;
        for (Scale.Tick tick : yScale.ticks()) {
            double y = y(tick.value());
            boolean small = tick.label().isEmpty();
            svg.line(area.left - (small ? 2.5 : 4), y, area.left, y, Pen.AXIS);
            if (!small) {
                svg.text(area.left - 7, y + 3.5, tick.label(), Font.TICK.at(Font.Anchor.END));
                widest = Math.max(widest, TextWidth.of(tick.label(), Font.TICK));
            }
        }
        svg.textUpwards(area.left - 17 - widest, area.top + area.height / 2, title, Font.AXIS_TITLE);
    }
}
