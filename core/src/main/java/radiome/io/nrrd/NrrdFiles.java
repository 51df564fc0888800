package radiome.io.nrrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import radiome.error.Text;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.LineSkip;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.bytes.Stretch;
import radiome.io.stored.header.Detached;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Numbers;
import radiome.source.Source;

/** Where the voxels of an NRRD file stand: behind the header, in one file, or in several that are listed or numbered. */
final class NrrdFiles {
    private static final int MOST_FILES = 65_536;
    private static final int LONGEST_NAME = 4096;
    private static final long MOST_SKIP = 1L << 31;

    /** A name with one number, and the first, last and step of it; a number of axes may follow. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(.*?)%(0?)([0-9]{0,2})d(.*)\\s+([0-9]{1,9})\\s+([0-9]{1,9})\\s+([0-9]{1,9})(?:\\s+[0-9])?");

    private final NrrdFields header;
    private final Source source;
    private final Encoding encoding;
    private final long bytes;

    /** @param bytes of all voxels, decoded */
    NrrdFiles(NrrdFields header, Encoding encoding, long bytes) {
        this.header = header;
        this.source = header.source();
        this.encoding = encoding;
        this.bytes = bytes;
    }

    List<Stretch> stretches(FileStart start) {
        long lines = skip("line skip", 0);
        long skip = skip("byte skip", -1);
        if (!header.isDetached()) {
            return List.of(stretch(source, start.packed(), header.end(), lines, skip, bytes));
        }
        List<String> names = names();
        if (bytes % names.size() != 0) {
            throw Refusal.impossible(
                    source,
                    "The voxels lie in " + names.size()
                            + " files (data file), but they cannot be shared evenly among them.");
        }
        List<Stretch> stretches = new ArrayList<>();
        for (String name : names) {
            stretches.add(stretch(Detached.file(source, name), false, 0, lines, skip, bytes / names.size()));
        }
        return stretches;
    }

    private List<String> names() {
        String file = header.dataFile();
        if (file.startsWith("LIST")) {
            if (header.list().isEmpty() || header.list().size() > MOST_FILES) {
                throw Refusal.impossible(
                        source,
                        "data file is LIST, followed by " + header.list().size() + " file names, not 1 to 65,536.");
            }
            return header.list();
        }
        if (file.isEmpty() || file.length() > LONGEST_NAME) {
            throw Refusal.impossible(source, "The field 'data file' is empty or longer than 4,096 signs.");
        }
        Matcher numbered = NUMBERED.matcher(file);
        return numbered.matches() ? numbered(numbered) : List.of(file);
    }

    private List<String> numbered(Matcher pattern) {
        long first = Long.parseLong(pattern.group(5));
        long last = Long.parseLong(pattern.group(6));
        long step = Long.parseLong(pattern.group(7));
        if (step < 1 || last < first || (last - first) / step >= MOST_FILES) {
            throw Refusal.impossible(
                    source,
                    "data file is the pattern '" + Text.clean(header.dataFile())
                            + "', which does not give 1 to 65,536 files.");
        }
        String width = pattern.group(3);
        String format = "%" + (width.isEmpty() ? "" : pattern.group(2) + width) + "d";
        List<String> names = new ArrayList<>();
        for (long i = first; i <= last; i += step) {
            names.add(pattern.group(1) + String.format(Locale.ROOT, format, i) + pattern.group(4));
        }
        return names;
    }

    /** Lines are skipped in the stored bytes; bytes in the decoded ones, or, with -1, all but the last that are needed. */
    private Stretch stretch(Source file, boolean packed, long offset, long lines, long skip, long needed) {
        if (skip == -1) {
            if (encoding != Encoding.RAW || packed) {
                throw Refusal.impossible(source, "byte skip is -1, which is allowed for encoding raw only.");
            }
            long from = file.exists() ? file.size() - needed : 0;
            if (from < offset) {
                throw Refusal.damaged(
                                file,
                                "The file is cut: its last " + Refusal.count(needed)
                                        + " bytes should be the voxels (byte skip -1), and it has "
                                        + Refusal.count(file.size()) + " bytes.")
                        .raise();
            }
            return new Stretch(file, false, from, 0);
        }
        long from = lines == 0 || !file.exists() ? offset : LineSkip.behind(file, packed, offset, lines);
        return encoding == Encoding.TEXT || encoding == Encoding.RAW
                ? new Stretch(file, packed, from + skip, 0)
                : new Stretch(file, packed, from, skip);
    }

    private long skip(String field, long least) {
        long[] value = Numbers.whole(source, field, header.optional(field).orElse("0"));
        if (value.length != 1 || value[0] < least || value[0] > MOST_SKIP) {
            throw Refusal.impossible(
                    source,
                    field + " is '" + Text.clean(header.required(field)) + "', not one number from " + least
                            + " to 2^31.");
        }
        return value[0];
    }
}
