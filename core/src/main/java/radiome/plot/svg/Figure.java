package radiome.plot.svg;

/**
 * A drawn chart with the numbers it was drawn from. Equal input gives equal bytes on every machine.
 *
 * @param name a file name without ending: letters, digits, {@code +}, {@code -}, {@code .} and {@code _} only
 * @param title in one line, without a full stop
 * @param caption whole sentences: n, which rows, what the interval is
 * @param svg a whole SVG element that needs nothing outside itself; it has {@code role="img"}, a title and a description
 * @param csv header and rows, comma, RFC 4180, lines end in {@code \n}
 */
public record Figure(String name, String title, String caption, String svg, String csv) {
    /**
     * What a figure is called, before it is drawn.
     *
     * @param name as {@link Figure#name}
     * @param title as {@link Figure#title}
     * @param caption as {@link Figure#caption}
     */
    public record Words(String name, String title, String caption) {
        public Words {
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9+._-]*")) {
                throw new IllegalArgumentException("no plain file name: " + name);
            }
        }
    }

    public static Figure of(Words words, Svg svg, CsvText csv) {
        return new Figure(words.name(), words.title(), words.caption(), svg.toString(), csv.toString());
    }
}
