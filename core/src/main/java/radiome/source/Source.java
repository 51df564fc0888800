package radiome.source;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** Bytes that can be read from any place: a local file, an array in memory, an object in a store. Immutable. */
public interface Source {
    /** As the user wrote it; for messages. */
    String name();

    /**
     * In bytes.
     *
     * @throws java.io.UncheckedIOException when there is no such file
     */
    long size();

    /** Whether it is there and can be read. */
    boolean exists();

    /**
     * A channel of the caller's own, at position 0; the caller closes it.
     *
     * @throws java.io.UncheckedIOException when it cannot be opened
     */
    SeekableByteChannel open();

    /**
     * The source of that plain name beside this one, as a detached header names its data file.
     *
     * @throws IllegalArgumentException when the name leads out of this source's folder: absolute, or with a {@code ..}
     */
    Source sibling(String name);

    /** A local file; nothing is opened yet. */
    static Source of(Path file) {
        return new LocalFile(file, file.toString());
    }

    /** A local file that messages call by the name the user wrote (relative to a study or a table). */
    static Source of(Path file, String name) {
        return new LocalFile(file, name);
    }

    /** Bytes in memory; kept, not changed. They have no siblings. */
    static Source of(String name, byte[] bytes) {
        return new Memory(name, bytes);
    }
}
