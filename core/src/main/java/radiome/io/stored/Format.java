package radiome.io.stored;

import radiome.io.stored.header.FileStart;
import radiome.io.stored.header.Header;

/** A family of volume files that is recognised by its bytes. Implementations have no state. */
public interface Format {
    /** Whether a file that begins like this is of this format: content decides, not the name. Never throws. */
    boolean accepts(FileStart start);

    /**
     * The checked header of a file that {@link #accepts} took.
     *
     * @throws radiome.error.RadiomeException D21 (cut, data file missing), D22 (a value that cannot be), D23 (several time
     *     points), D25 (no place can be told)
     */
    Header header(FileStart start);
}
