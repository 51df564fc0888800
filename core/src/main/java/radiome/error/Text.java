package radiome.error;

/** Text that comes from a file, made safe for a message. */
public final class Text {
    private static final int LONGEST = 80;

    private Text() {}

    /** Cut to 80 characters; control, format and bidirectional characters are shown as {@code \}{@code u001b}. */
    public static String clean(String fromFile) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < fromFile.length() && i < LONGEST; i++) {
            char c = fromFile.charAt(i);
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            out.append(shown ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        }
        return fromFile.length() > LONGEST ? out + "..." : out.toString();
    }
}
