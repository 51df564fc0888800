package radiome.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import radiome.image.Scan;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** Names of a mask's labels: from the file itself (3D Slicer), or from the label description file of ITK-SNAP. */
public final class LabelNames {
    private static final int LONGEST = 1 << 20;
    private static final List<String> ENDINGS =
            List.of(".nii.gz", ".nii", ".hdr.gz", ".img.gz", ".hdr", ".img", ".nrrd", ".nhdr", ".mha", ".mhd");

    /** Index, red, green, blue, opacity, two switches, and the name in quotes. */
    private static final Pattern LINE = Pattern.compile("\\s*([0-9]{1,9})(?:\\s+[0-9.]{1,9}){6}\\s+\"([^\"]*)\"\\s*");

    private LabelNames() {}

    /**
     * The names the file gives itself, else those of {@code NAME_labels.txt} or {@code NAME.label} beside it, else none.
     *
     * @return label value to name, ascending, without 0
     */
    public static SortedMap<Long, String> of(Scan scan) {
        SortedMap<Long, String> own = scan.labelNames();
        if (!own.isEmpty()) {
            return own;
        }
        String path = scan.source().name();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String stem = ENDINGS.stream()
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
        for (String beside : List.of(stem + "_labels.txt", stem + ".label")) {
            Source description = scan.source().sibling(beside);
            if (description.exists()) {
                return read(description);
            }
        }
        return new TreeMap<>();
    }

    /**
     * A label description file of ITK-SNAP in UTF-8: lines of index, colour, opacity, two switches and a quoted name; lines of
     * another form are passed over, as are those behind the first megabyte.
     *
     * @return label value to name, ascending, without 0 ("Clear Label")
     * @throws radiome.error.RadiomeException R4
     */
    public static SortedMap<Long, String> read(Source description) {
        byte[] bytes;
        try (InputStream in = Channels.newInputStream(description.open())) {
            bytes = in.readNBytes(LONGEST);
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.unreadable(description, "The label descriptions cannot be read.", e);
        }
        SortedMap<Long, String> names = new TreeMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher fields = LINE.matcher(line);
            if (fields.matches() && Long.parseLong(fields.group(1)) != 0) {
                names.putIfAbsent(Long.parseLong(fields.group(1)), fields.group(2));
            }
        });
        return names;
    }
}
