package radiome.io.nifti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import radiome.io.stored.bytes.Refusal;
import radiome.source.Source;

/** The two files of a pair: NAME.hdr and NAME.img, each also as .gz, in the letter case of the one that is known. */
final class NiftiPair {
    private NiftiPair() {}

    /** Where the header of an .img may lie, most likely first; empty for another name. */
    static List<Source> headers(Source img) {
        return others(img, "img", "hdr");
    }

    /**
     * The voxels of a header: the first of its partners that exists, else the most likely one.
     *
     * @throws radiome.error.RadiomeException D21 when the header's own name does not end in .hdr, so that no partner has a
     *     name
     */
    static Source image(Source header) {
        List<Source> images = others(header, "hdr", "img");
        if (images.isEmpty()) {
            throw Refusal.damaged(
                            header,
                            "The header says that the voxels lie in a second file, NAME.img, but its own name does not end in .hdr, so the .img file is missing.")
                    .raise();
        }
        return images.stream().filter(Source::exists).findFirst().orElse(images.get(0));
    }

    private static List<Source> others(Source source, String own, String other) {
        String name = source.name().substring(lastSeparator(source.name()) + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean gz = lower.endsWith("." + own + ".gz");
        if (!gz && !lower.endsWith("." + own)) {
            return List.of();
        }
        int stem = name.length() - (gz ? 7 : 4);
        boolean capitals = name.startsWith("." + own.toUpperCase(Locale.ROOT), stem);
        String plain = name.substring(0, stem) + "." + (capitals ? other.toUpperCase(Locale.ROOT) : other);
        List<String> names = new ArrayList<>(List.of(plain, plain + (capitals ? ".GZ" : ".gz")));
        if (gz) {
            Collections.reverse(names);
        }
        return names.stream().map(source::sibling).toList();
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
