package radiome.plot.svg;

import java.util.List;

/**
 * The look of the i-th series: colour (Okabe and Ito 2008, without the yellow that vanishes on white), dash and marker
 * all differ, so that series can be told apart by colour-blind readers and in grey.
 */
public enum Look {
    BLUE("#0072b2", "", Marker.CIRCLE),
    VERMILLION("#d55e00", "6 2.5", Marker.SQUARE),
    GREEN("#009e73", "1.5 2", Marker.TRIANGLE),
    PURPLE("#cc79a7", "8 2 1.5 2", Marker.DIAMOND),
    ORANGE("#e69f00", "4 1.5", Marker.CROSS),
    SKY("#56b4e9", "10 3", Marker.TRIANGLE_DOWN),
    BLACK("#000000", "2.5 1.5 2.5 4", Marker.PLUS);

    private static final List<Look> ALL = List.of(values());

    private final String colour;
    private final String dash;
    private final Marker marker;

    Look(String colour, String dash, Marker marker) {
        this.colour = colour;
        this.dash = dash;
        this.marker = marker;
    }

    /** Starts again after the last. */
    public static Look of(int series) {
        return ALL.get(series % ALL.size());
    }

    public String colour() {
        return colour;
    }

    public Pen pen() {
        return new Pen(colour, 1.5, dash);
    }

    Marker marker() {
        return marker;
    }

    /** The series' marker at a place in px. */
    public void mark(Svg svg, double x, double y, double radius) {
        marker.draw(svg, x, y, radius, colour, new Pen(colour, 1, ""));
    }

    /** A piece of the series' line, for a legend. */
    public void sample(Svg svg, double x, double y, double width) {
        svg.line(x, y, x + width, y, pen());
    }
}
