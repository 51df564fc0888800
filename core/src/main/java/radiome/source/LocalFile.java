package radiome.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file of the local file system. */
record LocalFile(Path file, String name) implements Source {
    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    @Override
    public SeekableByteChannel open() {
        try {
            return Files.newByteChannel(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Source sibling(String sibling) {
        Path relative;
        try {
            relative = Path.of(sibling);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
        if (sibling.isBlank() || relative.isAbsolute() || relative.normalize().startsWith("..")) {
            throw new IllegalArgumentException("not inside the folder of " + name + ": " + sibling);
        }
        Path nameOf = Path.of(name);
        return new LocalFile(
                file.resolveSibling(relative), nameOf.resolveSibling(relative).toString());
    }
}
