package radiome.extract;

import java.nio.channels.SeekableByteChannel;
import radiome.source.Source;

/** A source that does something of its own each time before it is opened: fails, waits, counts. */
public record HookedSource(Source source, Runnable beforeOpen) implements Source {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public boolean exists() {
        return source.exists();
    }

    @Override
    public SeekableByteChannel open() {
        beforeOpen.run();
        return source.open();
    }

    @Override
    public Source sibling(String name) {
        return source.sibling(name);
    }
}
