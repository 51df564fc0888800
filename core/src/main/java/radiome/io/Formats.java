package radiome.io;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.image.Scan;
import radiome.io.meta.MetaImage;
import radiome.io.nifti.Nifti;
import radiome.io.nrrd.Nrrd;
import radiome.io.stored.Format;
import radiome.io.stored.StoredScan;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Header;
import radiome.source.Source;

/**
 * Opens image and mask files: NIfTI-1 and -2, NRRD, MetaImage. The content decides which format it is, never the name. No file
 * outside the folder of the one that is opened is ever touched.
 */
public final class Formats {
    private static final Nifti NIFTI = new Nifti();
    private static final List<Format> ALL = List.of(NIFTI, new Nrrd(), new MetaImage());

    private Formats() {}

    /**
     * Reads the header of a file of one value a voxel.
     *
     * @throws radiome.error.RadiomeException R4 (not there), D20 (no format of ours), D21 (damaged or cut), D22 (impossible
     *     header), D23 (several volumes, or several values a voxel), D25 (an Analyze header)
     */
    public static Scan open(Source source) {
        FileStart start = start(source);
        return StoredScan.of(source, header(start));
    }

    /**
     * Reads the header and chooses one of the values that every voxel holds: a mask's {@code label_channel}.
     *
     * @param channel from 0; a file of one value a voxel has channel 0 only
     * @throws radiome.error.RadiomeException as above; D23 when there is no such channel
     */
    public static Scan open(Source source, int channel) {
        FileStart start = start(source);
        return StoredScan.of(source, header(start), channel);
    }

    private static FileStart start(Source source) {
        if (!source.exists()) {
            throw Refusal.unreadable(source, "There is no such file, or it cannot be read.")
                    .raise();
        }
        try {
            if (source.size() == 0) {
                throw Refusal.other(source, "The file is empty: it has 0 bytes.");
            }
        } catch (UncheckedIOException e) {
            throw Refusal.unreadable(source, "The file cannot be read: " + e.getCause(), e);
        }
        FileStart start = FileStart.of(source);
        return accepting(start).isPresent() ? start : NIFTI.headerBeside(source).orElse(start);
    }

    private static Optional<Format> accepting(FileStart start) {
        return ALL.stream().filter(format -> format.accepts(start)).findFirst();
    }

    private static Header header(FileStart start) {
        Format format = accepting(start)
                .orElseThrow(() -> Refusal.other(
                        start.source(),
                        (start.packed() ? "The file is gzip, and its content is " : "The file is ") + Content.of(start)
                                + ", not a NIfTI, NRRD or MetaImage file."));
        Header header = format.header(start);
        return named(start)
                .filter(expected -> !expected.equals(told(header, start)))
                .map(expected -> withNote(header, start, expected))
                .orElse(header);
    }

    private static String told(Header header, FileStart start) {
        String family = header.format().startsWith("NIfTI") ? "NIfTI" : header.format();
        return start.packed() ? family + " in gzip" : family;
    }

    /** The content that the name's ending promises; empty for an ending that is not ours. */
    private static Optional<String> named(FileStart start) {
        String name = start.source().name().toLowerCase(Locale.ROOT);
        boolean gz = name.endsWith(".gz");
        String plain = gz ? name.substring(0, name.length() - 3) : name;
        Optional<String> family = plain.matches(".*\\.(nii|hdr|img)")
                ? Optional.of("NIfTI")
                : plain.matches(".*\\.n(rrd|hdr)")
                        ? Optional.of("NRRD")
                        : plain.matches(".*\\.mh[ad]") ? Optional.of("MetaImage") : Optional.empty();
        return family.map(f -> gz ? f + " in gzip" : f);
    }

    private static Header withNote(Header header, FileStart start, String expected) {
        List<Fault> notices = new ArrayList<>(header.notices());
        notices.add(Fault.of(
                        FileFault.D20,
                        start.source().name(),
                        "The name promises " + expected + ", the content is " + told(header, start) + "; it was read.",
                        "rename the file when other programs refuse it.")
                .at(Level.NOTE));
        return new Header(
                header.source(),
                header.format(),
                header.geometry(),
                header.storage(),
                header.scaling(),
                notices,
                header.labelNames());
    }
}
