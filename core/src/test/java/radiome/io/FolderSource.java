package radiome.io;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import radiome.source.Source;

/** A file of a folder in memory. */
record FolderSource(Map<String, byte[]> files, String name) implements Source {
    @Override
    public long size() {
        return content().size();
    }

    @Override
    public boolean exists() {
        return files.containsKey(name);
    }

    @Override
    public SeekableByteChannel open() {
        return content().open();
    }

    @Override
    public Source sibling(String sibling) {
        if (sibling.contains("..") || sibling.startsWith("/")) {
            throw new IllegalArgumentException(sibling);
        }
        return new FolderSource(files, sibling);
    }

    private Source content() {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new UncheckedIOException(new FileNotFoundException(name));
        }
        return Source.of(name, bytes);
    }
}
