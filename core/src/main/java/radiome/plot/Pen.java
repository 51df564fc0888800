package radiome.plot;

/**
 * How a line is drawn.
 *
 * @param colour {@code #rrggbb}
 * @param width in px
 * @param dash lengths as SVG wants them, or the empty string for a solid line
 */
record Pen(String colour, double width, String dash) {
    static final String INK = "#1a1a1a";
    static final String GREY = "#6b6b6b";
    static final String PALE = "#b4b4b4";

    static final Pen AXIS = new Pen(INK, 0.8, "");
    static final Pen GRID = new Pen("#e4e4e4", 0.6, "");
    static final Pen REFERENCE = new Pen("#8c8c8c", 0.8, "3 3");
    static final Pen LEADER = new Pen(PALE, 0.6, "");

    Pen width(double other) {
        return new Pen(colour, other, dash);
    }

    Pen solid() {
        return new Pen(colour, width, "");
    }
}
