package radiome.io;

import radiome.image.Scan;
import radiome.source.Source;

/** Opens image and mask files; the content decides which format it is, never the name. */
public final class Formats {
    private Formats() {}

    /**
     * Reads the header.
     *
     * @throws radiome.error.RadiomeException D20 (no format of ours), D21, D22, D23, D25
     */
    public static Scan open(Source source) {
        throw new IllegalStateException("no reader for " + source.name());
    }
}
