package radiome.io.stored.values;

import java.io.Closeable;
import java.io.IOException;

/** The stored values of an image in the order of the file, as doubles, before slope and intercept. One pass, one thread. */
public interface Values extends Closeable {
    /** The next {@code n} values. */
    void next(double[] into, int from, int n) throws IOException;

    /** Passes over {@code n} values. */
    void skip(long n) throws IOException;

    /** No more values are wanted: where the rest of the file bears on those taken (a checksum), it is read and checked. */
    void finish() throws IOException;
}
