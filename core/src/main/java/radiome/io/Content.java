package radiome.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.io.stored.header.FileStart;

/** What a file that is none of our formats seems to be, for the message. */
final class Content {
    private static final List<Magic> MAGICS = List.of(
            new Magic(
                    128,
                    "DICM",
                    "a DICOM file; DICOM comes with a later version, until then convert it with `dcm2niix`"),
            new Magic(0, "PK\3\4", "a zip archive"),
            new Magic(0, "\u0089PNG", "a PNG picture"),
            new Magic(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Magic(0, "GIF8", "a GIF picture"),
            new Magic(0, "II*\0", "a TIFF picture"),
            new Magic(0, "MM\0*", "a TIFF picture"),
            new Magic(0, "%PDF", "a PDF document"),
            new Magic(0, "\u0089HDF", "an HDF5 file (MINC-2, MATLAB)"),
            new Magic(0, "CDF\1", "a NetCDF file (MINC-1)"),
            new Magic(0, "\u001f\u008b", "a gzip file inside a gzip file"),
            new Magic(0, "BZh", "a bzip2 archive"),
            new Magic(0, "7z\u00bc\u00af", "a 7z archive"),
            new Magic(0, "\u00fd7zXZ", "an xz archive"),
            new Magic(0, "Rar!", "a RAR archive"),
            new Magic(257, "ustar", "a tar archive"),
            new Magic(
                    0,
                    "version https://git-lfs",
                    "a Git LFS pointer: the file itself was never fetched (`git lfs pull` fetches it)"));

    private Content() {}

    /** In a few words, with an article. */
    static String of(FileStart start) {
        String text = new String(start.first(), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<head>")) {
            return "a web page (HTML), as a download that needs a login leaves behind";
        }
        Optional<Magic> magic =
                MAGICS.stream().filter(m -> start.has(m.at, m.bytes)).findFirst();
        return magic.map(Magic::what)
                .orElse(isText(start.first()) ? "a text file" : "of a format that is not recognised");
    }

    private record Magic(int at, String bytes, String what) {}

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
