package radiome.plot.svg;

import java.util.Locale;

/** Text from files inside SVG and HTML: nothing of it is ever markup, and nothing of it is invisible. */
public final class Markup {
    private Markup() {}

    /** For element content and for attributes in double or single quotes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (char c : visible(text).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Control, format and bidirectional characters, lone surrogates and non-characters written as {@code \}{@code u202e};
     * line feed and tab stay. What is left is allowed in XML 1.0.
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || isShown(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.toString();
    }

    private static boolean isShown(int c) {
        boolean nonCharacter = (c & 0xfffe) == 0xfffe;
        return !nonCharacter
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
