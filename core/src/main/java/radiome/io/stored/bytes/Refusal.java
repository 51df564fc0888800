package radiome.io.stored.bytes;

import java.util.Locale;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.RunFault;
import radiome.source.Source;

/** The messages about volume files, each with its usual fix. */
public final class Refusal {
    private static final String SAVE_AGAIN =
            "open the file in ITK-SNAP or 3D Slicer, look whether it is right, and save it again (`fslorient` can mend NIfTI orientation).";

    private Refusal() {}

    /** D20: the content is something else. */
    public static RadiomeException other(Source source, String what) {
        return Fault.of(FileFault.D20, source.name(), what, "fetch the file again, or correct the path.")
                .raise();
    }

    /** D21: bytes are missing or wrong. */
    public static Fault damaged(Source source, String what) {
        return Fault.of(
                FileFault.D21,
                source.name(),
                what,
                "copy the file again from where it came and compare the sizes in bytes; if the original is damaged too, export it again.");
    }

    /** D22: a field holds what cannot be. */
    public static RadiomeException impossible(Source source, String what) {
        return Fault.of(FileFault.D22, source.name(), what, SAVE_AGAIN).raise();
    }

    /** D22 as a note: a slip in the header that was mended without doubt. */
    public static Fault mended(Source source, String what) {
        return Fault.of(FileFault.D22, source.name(), what, SAVE_AGAIN).at(Level.NOTE);
    }

    /** D23: several volumes. */
    public static RadiomeException several(Source source, String what) {
        return Fault.of(
                        FileFault.D23,
                        source.name(),
                        what,
                        "save the one volume that is meant in a file of its own (`fslroi FILE OUT 0 1` takes the first).")
                .raise();
    }

    /** D23: several values a voxel. */
    public static RadiomeException severalComponents(Source source, int count) {
        String choice = count == 2 ? "0 or 1" : "0 to " + (count - 1);
        return Fault.of(
                        FileFault.D23,
                        source.name(),
                        "Every voxel holds " + count
                                + " values (components, channels, colours such as RGB, or the layers of a segmentation), so it is not one image.",
                        "for a mask choose one with `label_channel: n` (n is " + choice
                                + "); for an image save the component that is meant in a file of its own.")
                .measured(count, "values a voxel")
                .raise();
    }

    /** D24: voxels or lengths are not as stored. */
    public static Fault scaled(Source source, String what, Level level) {
        return Fault.of(FileFault.D24, source.name(), what, "nothing, if the values in a viewer are the same.")
                .at(level);
    }

    /** D25: the place is unknown or told twice. */
    public static Fault place(Source source, String what) {
        return Fault.of(
                FileFault.D25,
                source.name(),
                what,
                "export the file again with its orientation; image and mask must be treated alike.");
    }

    /** R4: the machine, not the file, is the trouble. */
    public static RadiomeException unreadable(Source source, String what, Throwable cause) {
        return unreadable(source, what).raise(cause);
    }

    /** R4: there is nothing to read. */
    public static Fault unreadable(Source source, String what) {
        return Fault.of(
                RunFault.R4,
                source.name(),
                what,
                "check that the path is right, that it is a file and not a folder, and that it may be read.");
    }

    /** A whole number as messages show it: 1,234,567. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
