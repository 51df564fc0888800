package radiome.table.text;

/** A path as people write it into a table. */
public final class PathText {
    private static final String FILE_SCHEME = "file:";

    private PathText() {}

    /**
     * The path with slashes: without quotes round it and without {@code file:}, backslashes turned, {@code ~} as the home
     * folder. Whether it is relative stays as it is.
     *
     * @param home the home folder, without a slash at its end
     */
    public static String of(String cell, String home) {
        String path = unquoted(CellText.trim(cell));
        if (path.regionMatches(true, 0, FILE_SCHEME, 0, FILE_SCHEME.length())) {
            path = withoutScheme(path.substring(FILE_SCHEME.length()));
        }
        path = path.replace('\\', '/');
        return path.equals("~") || path.startsWith("~/") ? home.replace('\\', '/') + path.substring(1) : path;
    }

    private static String unquoted(String path) {
        boolean quoted = path.length() > 1
                && (path.charAt(0) == '"' || path.charAt(0) == '\'')
                && path.charAt(path.length() - 1) == path.charAt(0);
        return quoted ? CellText.trim(path.substring(1, path.length() - 1)) : path;
    }

    /** {@code ///data/x} is /data/x, {@code ///C:/x} is C:/x, {@code //host/x} stays a network path. */
    private static String withoutScheme(String rest) {
        if (!rest.startsWith("///")) {
            return rest;
        }
        String path = rest.substring(2);
        return path.length() > 2 && path.charAt(2) == ':' ? path.substring(1) : path;
    }
}
