package radiome.error;

/** Text that comes from a file, made safe for a message. */
public final class Text {
    private static final int LONGEST = 80;

    private Text() {}

    /** As long as a path may be on most systems. */
    private static final int LONGEST_PATH = 1024;

    /** Cut to 80 characters; control, format and bidirectional characters are shown as {@code \}{@code u001b}. */
    public static String clean(String fromFile) {
        return fromFile.length() > LONGEST ? safe(fromFile.substring(0, LONGEST)) + "..." : safe(fromFile);
    }

    /** A path: made safe as by {@link #clean}, but whole, and one that no system takes keeps its end, where the file's name is. */
    public static String path(String fromFile) {
        int cut = fromFile.length() - LONGEST_PATH;
        return cut > 0 ? "..." + safe(fromFile.substring(cut)) : safe(fromFile);
    }

    private static String safe(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            out.append(shown ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        }
        return out.toString();
    }
}
