package radiome.plot;

import java.util.ArrayList;
import java.util.List;
import radiome.plot.svg.CsvText;
import radiome.plot.svg.Figure;
import radiome.plot.svg.Font;
import radiome.plot.svg.Pen;
import radiome.plot.svg.Svg;
import radiome.plot.svg.TextWidth;
import radiome.plot.svg.XY;

/** The way of patients through a study: read, left out by reason, analysed, dealt to cohorts. */
public final class FlowChart {
    private static final double WIDTH = 660;
    private static final double LINE = 15;
    private static final double PADDING = 10;
    private static final double GAP = 26;

    private FlowChart() {}

    /**
     * A box.
     *
     * @param title its first line
     * @param n the number beside it
     * @param details further lines, each with a number
     */
    public record Box(String title, int n, List<Count> details) {
        public Box {
            details = List.copyOf(details);
        }

        private double height() {
            return 2 * PADDING + LINE * (1 + details.size()) - 3;
        }
    }

    /** A line of a box. */
    public record Count(String label, int n) {}

    /**
     * What is drawn.
     *
     * @param start at the top
     * @param leftOut at the right of the way down, not drawn when its n is 0
     * @param kept below
     * @param arms side by side at the bottom
     */
    public record Flow(Box start, Box leftOut, Box kept, List<Box> arms) {
        public Flow {
            arms = List.copyOf(arms);
        }
    }

    /** The table has one row a number. */
    public static Figure draw(Figure.Words words, Flow flow) {
        boolean someLeftOut = flow.leftOut.n > 0;
        double armWidth = (WIDTH - 8 - GAP * (flow.arms.size() - 1)) / Math.max(1, flow.arms.size());
        double middle = someLeftOut ? 4 + armWidth / 2 : WIDTH / 2;
        double keptTop = 4 + flow.start.height() + (someLeftOut ? flow.leftOut.height() + 2 * 16 : GAP);
        double armsTop = keptTop + flow.kept.height() + GAP;
        double armsHeight = flow.arms.stream().mapToDouble(Box::height).max().orElse(0);
        Svg svg = new Svg(words, WIDTH, armsTop + armsHeight + 4);
        arrow(svg, middle, 4 + flow.start.height(), middle, keptTop);
        if (someLeftOut) {
            double top = 4 + flow.start.height() + 16;
            double y = top + flow.leftOut.height() / 2;
            arrow(svg, middle, y, middle + GAP, y);
            box(svg, flow.leftOut, middle + GAP, top, WIDTH - 4 - middle - GAP);
        }
        for (int i = 0; i < flow.arms.size(); i++) {
            double left = 4 + i * (armWidth + GAP);
            branch(svg, middle, keptTop + flow.kept.height(), left + armWidth / 2, armsTop);
            box(svg, flow.arms.get(i), left, armsTop, armWidth);
        }
        box(svg, flow.start, middle - armWidth / 2, 4, armWidth);
        box(svg, flow.kept, middle - armWidth / 2, keptTop, armWidth);
        return Figure.of(words, svg, table(flow));
    }

    private static void box(Svg svg, Box box, double left, double top, double width) {
        svg.rectangle(left, top, width, box.height(), "#ffffff", Pen.AXIS);
        double y = top + PADDING + 9;
        line(svg, box.title, box.n, left, y, width, Font.LABEL.bold());
        for (Count detail : box.details) {
            y += LINE;
            line(svg, detail.label, detail.n, left + 10, y, width - 10, Font.LABEL);
        }
    }

    private static void line(Svg svg, String label, int n, double left, double y, double width, Font font) {
        String number = "n = " + n;
        double room = width - 3 * PADDING - TextWidth.of(number, font);
        svg.text(left + PADDING, y, TextWidth.fit(label, font, room), font);
        svg.text(left + width - PADDING, y, number, font.at(Font.Anchor.END));
    }

    private static void branch(Svg svg, double fromX, double fromY, double toX, double toY) {
        double bend = fromY + 10;
        svg.polyline(List.of(new XY(fromX, fromY), new XY(fromX, bend), new XY(toX, bend)), Pen.AXIS);
        arrow(svg, toX, bend, toX, toY);
    }

    /** Straight down or straight to the right. */
    private static void arrow(Svg svg, double x1, double y1, double x2, double y2) {
        svg.line(x1, y1, x2, y2, Pen.AXIS);
        List<XY> head = x1 == x2
                ? List.of(new XY(x2, y2), new XY(x2 - 3, y2 - 6), new XY(x2 + 3, y2 - 6))
                : List.of(new XY(x2, y2), new XY(x2 - 6, y2 - 3), new XY(x2 - 6, y2 + 3));
        svg.polygon(head, Pen.INK, Pen.AXIS.width(0.5));
    }

    private static CsvText table(Flow flow) {
        List<Box> boxes = new ArrayList<>(List.of(flow.start, flow.leftOut, flow.kept));
        boxes.addAll(flow.arms);
        CsvText csv = new CsvText("box", "line", "n");
        for (Box box : boxes) {
            csv.row(box.title, "", box.n);
            box.details.forEach(d -> csv.row(box.title, d.label, d.n));
        }
        return csv;
    }
}
