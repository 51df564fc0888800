package radiome.plot.svg;

/** How wide a text is in Helvetica, whose advance widths Arial and Liberation Sans share. */
public final class TextWidth {
    /** Thousandths of the size for the characters from space to tilde. */
    private static final int[] ADVANCE = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    /** The first script whose characters fill a whole square. */
    private static final int FIRST_SQUARE = 0x2e80;

    /** Bold is wider by about this. */
    private static final double BOLD = 1.06;

    private TextWidth() {}

    /** In px, as {@link Markup#visible} shows it. */
    public static double of(String text, Font font) {
        double sum = Markup.visible(text).codePoints().map(TextWidth::advance).sum() * font.size() / 1000;
        return font.weight() > 500 ? sum * BOLD : sum;
    }

    private static int advance(int c) {
        if (c >= ' ' && c <= '~') {
            return ADVANCE[c - ' '];
        }
        return c >= FIRST_SQUARE ? 1000 : 584;
    }

    /** The text, or its two ends with an ellipsis between them: names of features differ at both. */
    public static String fit(String fromFile, Font font, double width) {
        String text = Markup.visible(fromFile);
        if (of(text, font) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int kept = points.length - 1; kept > 0; kept--) {
            int head = (kept + 1) / 2;
            int tail = kept - head;
            String cut = new String(points, 0, head) + "\u2026" + new String(points, points.length - tail, tail);
            if (of(cut, font) <= width) {
                return cut;
            }
        }
        return "\u2026";
    }
}
