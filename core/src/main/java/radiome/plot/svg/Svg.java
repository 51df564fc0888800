package radiome.plot.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes an SVG element. Coordinates in px, y downwards, written with two decimals; every text is escaped. */
public final class Svg {
    /** Drawn this much larger than its own units, so that a full-width figure fills a column of 800 px. */
    private static final double MAGNIFICATION = 1.2;

    private final StringBuilder out = new StringBuilder();

    public Svg(Figure.Words words, double width, double height) {
        String id = words.name();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        attribute("aria-labelledby", id + "-title " + id + "-desc");
        out.append(" width=\"").append(px(width * MAGNIFICATION));
        out.append("\" height=\"").append(px(height * MAGNIFICATION));
        out.append("\" viewBox=\"0 0 ")
                .append(px(width))
                .append(' ')
                .append(px(height))
                .append('"');
        attribute("font-family", Font.FAMILY);
        out.append(">\n");
        out.append("<title id=\"").append(id).append("-title\">").append(Markup.escape(words.title()));
        out.append("</title>\n<desc id=\"").append(id).append("-desc\">").append(Markup.escape(words.caption()));
        out.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        out.append("<line x1=\"").append(px(x1)).append("\" y1=\"").append(px(y1));
        out.append("\" x2=\"").append(px(x2)).append("\" y2=\"").append(px(y2)).append('"');
        stroke(pen);
        out.append("/>\n");
    }

    /** An open line through the points, in px. */
    public void polyline(List<XY> points, Pen pen) {
        if (points.isEmpty()) {
            return;
        }
        out.append("<polyline points=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "" : " ")
                    .append(px(points.get(i).x()))
                    .append(',')
                    .append(px(points.get(i).y()));
        }
        out.append("\" fill=\"none\" stroke-linejoin=\"round\"");
        stroke(pen);
        out.append("/>\n");
    }

    /** A closed shape through the points, in px. */
    public void polygon(List<XY> points, String fill, Pen pen) {
        out.append("<polygon points=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "" : " ")
                    .append(px(points.get(i).x()))
                    .append(',')
                    .append(px(points.get(i).y()));
        }
        out.append('"');
        attribute("fill", fill);
        stroke(pen);
        out.append("/>\n");
    }

    public void circle(double x, double y, double radius, String fill, Pen pen) {
        out.append("<circle cx=\"").append(px(x)).append("\" cy=\"").append(px(y));
        out.append("\" r=\"").append(px(radius)).append('"');
        attribute("fill", fill);
        stroke(pen);
        out.append("/>\n");
    }

    public void rectangle(double x, double y, double width, double height, String fill, Pen pen) {
        polygon(
                List.of(new XY(x, y), new XY(x + width, y), new XY(x + width, y + height), new XY(x, y + height)),
                fill,
                pen);
    }

    /** Text whose base line is at y. */
    public void text(double x, double y, String text, Font font) {
        openText(x, y, font);
        out.append('>').append(Markup.escape(text)).append("</text>\n");
    }

    /** Text that reads upwards, its base line at x. */
    public void textUpwards(double x, double y, String text, Font font) {
        openText(x, y, font);
        out.append(" transform=\"rotate(-90 ")
                .append(px(x))
                .append(' ')
                .append(px(y))
                .append(")\">");
        out.append(Markup.escape(text)).append("</text>\n");
    }

    private void openText(double x, double y, Font font) {
        out.append("<text x=\"").append(px(x)).append("\" y=\"").append(px(y));
        out.append("\" font-size=\"").append(px(font.size())).append('"');
        attribute("fill", font.colour());
        if (font.anchor() != Font.Anchor.START) {
            attribute("text-anchor", font.anchor().word());
        }
        if (font.weight() != 400) {
            out.append(" font-weight=\"").append(font.weight()).append('"');
        }
    }

    private void stroke(Pen pen) {
        attribute("stroke", pen.colour());
        out.append(" stroke-width=\"").append(px(pen.width())).append('"');
        if (!pen.dash().isEmpty()) {
            attribute("stroke-dasharray", pen.dash());
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Markup.escape(value)).append('"');
    }

    private static String px(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a mark has no place: " + value);
        }
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The whole element. */
    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
