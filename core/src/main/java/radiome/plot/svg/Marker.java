package radiome.plot.svg;

import java.util.List;

/** The shape of a point. */
public enum Marker {
    CIRCLE {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            svg.circle(x, y, r, fill, pen);
        }
    },
    SQUARE {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            double half = 0.89 * r;
            svg.rectangle(x - half, y - half, 2 * half, 2 * half, fill, pen);
        }
    },
    TRIANGLE {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            svg.polygon(
                    List.of(new XY(x, y - 1.2 * r), new XY(x + 1.1 * r, y + 0.8 * r), new XY(x - 1.1 * r, y + 0.8 * r)),
                    fill,
                    pen);
        }
    },
    DIAMOND {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            double half = 1.25 * r;
            svg.polygon(
                    List.of(new XY(x, y - half), new XY(x + half, y), new XY(x, y + half), new XY(x - half, y)),
                    fill,
                    pen);
        }
    },
    CROSS {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            svg.line(x - r, y - r, x + r, y + r, pen.width(1.6));
            svg.line(x - r, y + r, x + r, y - r, pen.width(1.6));
        }
    },
    TRIANGLE_DOWN {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            svg.polygon(
                    List.of(new XY(x, y + 1.2 * r), new XY(x + 1.1 * r, y - 0.8 * r), new XY(x - 1.1 * r, y - 0.8 * r)),
                    fill,
                    pen);
        }
    },
    PLUS {
        @Override
        public void draw(Svg svg, double x, double y, double r, String fill, Pen pen) {
            svg.line(x - 1.2 * r, y, x + 1.2 * r, y, pen.width(1.6));
            svg.line(x, y - 1.2 * r, x, y + 1.2 * r, pen.width(1.6));
        }
    };

    /** At a place in px; all shapes of one radius cover about the same area. */
    public abstract void draw(Svg svg, double x, double y, double r, String fill, Pen pen);
}
