package radiome.io.stored;

import java.util.List;
import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Level;
import radiome.error.Text;
import radiome.image.Geometry;
import radiome.io.stored.bytes.Encoding;
import radiome.io.stored.bytes.Refusal;
import radiome.io.stored.bytes.Stretch;
import radiome.io.stored.header.Header;
import radiome.io.stored.header.Storage;
import radiome.source.Source;

/**
 * Whether a file can hold what its header promises: asked by its length before anything is reserved or decoded. A compressed
 * file is asked for the most that its encoding can unpack to.
 */
final class Promise {
    private Promise() {}

    /**
     * @param asked the file that the user named
     * @param notices takes a note of bytes behind the voxels
     * @throws radiome.error.RadiomeException D21
     */
    static void check(Source asked, Header header, Stretch stretch, List<Fault> notices) {
        Storage storage = header.storage();
        Source file = stretch.source();
        if (!file.exists()) {
            throw Refusal.damaged(
                            asked,
                            "The voxels should lie in '" + Text.clean(file.name())
                                    + "', and this file is missing (there is no such file, or it cannot be read).")
                    .raise();
        }
        long size = file.size();
        long stored = stretch.packed() ? Encoding.GZIP.mostBytes(size, 1) - stretch.offset() : size - stretch.offset();
        long room = stored <= 0
                ? stored
                : storage.encoding().mostBytes(stored, storage.type().bytes()) - stretch.skip();
        long needed = bytes(header) / storage.stretches().size();
        if (needed > room) {
            throw Refusal.damaged(
                            file,
                            "The file is cut, or its header promises a size that is too large: " + promise(header)
                                    + " take " + Refusal.count(needed) + " bytes from byte "
                                    + Refusal.count(stretch.offset()) + " on, the file ends after "
                                    + Refusal.count(size)
                                    + (stretch.packed() || storage.encoding() != Encoding.RAW ? " (compressed)" : "")
                                    + ".")
                    .measured((double) needed, "bytes")
                    .raise();
        }
        if (storage.encoding() == Encoding.RAW && !stretch.packed() && room > needed) {
            notices.add(Fault.of(
                            FileFault.D21,
                            file.name(),
                            Refusal.count(room - needed) + " bytes behind the voxels are ignored.",
                            "nothing, unless the image looks shifted.")
                    .at(Level.NOTE));
        }
    }

    private static long bytes(Header header) {
        Storage storage = header.storage();
        return header.geometry().voxels()
                * storage.components().count()
                * storage.type().bytes();
    }

    private static String promise(Header header) {
        Geometry g = header.geometry();
        int components = header.storage().components().count();
        return g.nx() + " x " + g.ny() + " x " + g.nz() + " voxels of " + (components == 1 ? "" : components + " x ")
                + header.storage().type().bytes() + " bytes";
    }
}
