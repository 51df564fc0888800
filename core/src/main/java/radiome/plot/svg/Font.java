package radiome.plot.svg;

/**
 * How text is set.
 *
 * @param size in px
 * @param weight {@code 400} or {@code 600}
 * @param colour {@code #rrggbb}
 * @param anchor which end of the text stands at its x
 */
public record Font(double size, int weight, String colour, Anchor anchor) {
    /** Metric-compatible faces first, so that the widths of {@link TextWidth} hold. */
    static final String FAMILY = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif";

    public static final Font TICK = new Font(10, 400, Pen.INK, Anchor.MIDDLE);
    public static final Font LABEL = new Font(10.5, 400, Pen.INK, Anchor.START);
    public static final Font AXIS_TITLE = new Font(10.5, 400, Pen.INK, Anchor.MIDDLE);
    public static final Font HEADING = new Font(11, 600, Pen.INK, Anchor.START);

    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Font at(Anchor other) {
        return new Font(size, weight, colour, other);
    }

    public Font in(String otherColour) {
        return new Font(size, weight, otherColour, anchor);
    }

    Font size(double other) {
        return new Font(other, weight, colour, anchor);
    }

    public Font bold() {
        return new Font(size, 600, colour, anchor);
    }
}
