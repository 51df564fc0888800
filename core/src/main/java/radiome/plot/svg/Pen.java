package radiome.plot.svg;

/**
 * How a line is drawn.
 *
 * @param colour {@code #rrggbb}
 * @param width in px
 * @param dash lengths as SVG wants them, or the empty string for a solid line
 */
public record Pen(String colour, double width, String dash) {
    public static final String INK = "#1a1a1a";
    public static final String GREY = "#6b6b6b";
    public static final String PALE = "#b4b4b4";

    public static final Pen AXIS = new Pen(INK, 0.8, "");
    public static final Pen GRID = new Pen("#e4e4e4", 0.6, "");
    public static final Pen REFERENCE = new Pen("#8c8c8c", 0.8, "3 3");
    public static final Pen LEADER = new Pen(PALE, 0.6, "");

    public Pen width(double other) {
        return new Pen(colour, other, dash);
    }

    public Pen solid() {
        return new Pen(colour, width, "");
    }
}
