package radiome.io.stored.header;

import radiome.error.Fault;
import radiome.error.FileFault;
import radiome.error.Text;
import radiome.source.Source;

/** The data file of a header that lies in a file of its own. */
public final class Detached {
    private Detached() {}

    /**
     * The file of that name in the header's folder or below. Whether it is there is asked by {@code StoredScan}.
     *
     * @throws radiome.error.RadiomeException D22 when the name leads out of the folder; nothing outside is opened
     */
    public static Source file(Source header, String name) {
        try {
            return header.sibling(name);
        } catch (IllegalArgumentException e) {
            throw Fault.of(
                            FileFault.D22,
                            header.name(),
                            "The header names the data file '" + Text.clean(name)
                                    + "', which lies outside the header's own folder; such a path is not allowed.",
                            "put the data file beside the header and write its plain name into it.")
                    .raise(e);
        }
    }
}
