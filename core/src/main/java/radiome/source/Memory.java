package radiome.source;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory. */
final class Memory implements Source {
    private final String name;
    private final byte[] bytes;

    Memory(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public SeekableByteChannel open() {
        return new Channel(bytes);
    }

    @Override
    public Source sibling(String sibling) {
        return new Absent(sibling);
    }

    /** What memory has beside itself: nothing. */
    private record Absent(String name) implements Source {
        @Override
        public long size() {
            throw new UncheckedIOException(new FileNotFoundException(name));
        }

        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public SeekableByteChannel open() {
            throw new UncheckedIOException(new FileNotFoundException(name));
        }

        @Override
        public Source sibling(String other) {
            return new Absent(other);
        }
    }

    private static final class Channel implements SeekableByteChannel {
        private final byte[] bytes;
        private long position;
        private boolean open = true;

        Channel(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) throws ClosedChannelException {
            if (!open) {
                throw new ClosedChannelException();
            }
            if (position >= bytes.length) {
                return -1;
            }
            int n = (int) Math.min(target.remaining(), bytes.length - position);
            target.put(bytes, (int) position, n);
            position += n;
            return n;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
