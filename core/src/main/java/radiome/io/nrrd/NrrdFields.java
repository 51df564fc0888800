package radiome.io.nrrd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import radiome.error.Text;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.HeaderText;
import radiome.source.Source;

/**
 * The lines of an NRRD header: fields by name (small letters) and key/value pairs, in the order of the file.
 *
 * @param list the file names below {@code data file: LIST}
 * @param end the offset behind the header, where attached voxels begin
 */
record NrrdFields(Source source, Map<String, String> fields, Map<String, String> pairs, List<String> list, int end) {
    private static final String DATA_FILE = "data file";

    /** Newer than 5 changes the meaning of nothing known yet, but could. */
    private static final char NEWEST = '5';

    static NrrdFields of(FileStart start) {
        Source source = start.source();
        HeaderText text = HeaderText.of(start, String::isEmpty);
        checkMagic(source, text.lines().get(0));
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        int at = 1;
        while (at < text.lines().size() && !isList(fields)) {
            line(source, at + 1, text.lines().get(at), fields, pairs);
            at++;
        }
        List<String> list = text.lines().subList(at, text.lines().size()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        NrrdFields all = new NrrdFields(source, fields, pairs, list, text.end());
        if (!text.closed() && !all.isDetached()) {
            throw Refusal.damaged(
                            source,
                            "The header ends after " + Refusal.count(text.end())
                                    + " bytes without the blank line that closes it: the file is cut.")
                    .raise();
        }
        return all;
    }

    boolean isDetached() {
        return fields.containsKey(DATA_FILE);
    }

    /** What stands behind {@code data file:}. */
    String dataFile() {
        return fields.getOrDefault(DATA_FILE, "");
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** @throws radiome.error.RadiomeException D22 when it is missing */
    String required(String field) {
        return optional(field)
                .orElseThrow(() -> Refusal.impossible(source, "The field '" + field + "' is missing from the header."));
    }

    private static void checkMagic(Source source, String first) {
        String version = first.strip();
        if (version.length() != 8
                || version.charAt(7) < '1'
                || version.charAt(7) > NEWEST
                || !version.startsWith("NRRD000")) {
            throw Refusal.impossible(
                    source,
                    "The first line (magic) is '" + Text.clean(first)
                            + "', and NRRD is read in the versions NRRD0001 to NRRD0005.");
        }
    }

    private static boolean isList(Map<String, String> fields) {
        return fields.getOrDefault(DATA_FILE, "").startsWith("LIST");
    }

    private static void line(
            Source source, int number, String line, Map<String, String> fields, Map<String, String> pairs) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw Refusal.impossible(
                    source,
                    "Line " + number + " of the header is '" + Text.clean(line)
                            + "', neither a field nor a key/value pair.");
        }
        if (line.startsWith(":=", colon)) {
            pairs.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            return;
        }
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String field = switch (name) {
            case "datafile" -> DATA_FILE;
            case "lineskip" -> "line skip";
            case "byteskip" -> "byte skip";
            default -> name;
        };
        if (fields.putIfAbsent(field, line.substring(colon + 1).strip()) != null) {
            throw Refusal.impossible(source, "The field '" + Text.clean(field) + "' stands twice in the header.");
        }
    }
}
