package radiome.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import radiome.error.Fault;
import radiome.error.RunFault;
import radiome.error.Text;

/**
 * The run folder's lock, held by the operating system, so that it dies with the process. The file's text (process and
 * start) is for the message only.
 */
public final class RunLock implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The run folder that is held. */
    public Path folder() {
        return folder;
    }

    /**
     * Takes the lock of a run folder, which is made when missing.
     *
     * @param holder what to tell others who holds it
     * @throws radiome.error.RadiomeException R5 when another process or another run of this one holds it, R12
     */
    public static RunLock take(Path runFolder, String holder) {
        Path file = runFolder.resolve("lock");
        try {
            Files.createDirectories(runFolder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw Fault.of(
                                RunFault.R5,
                                String.valueOf(runFolder),
                                "Another run is at work here: " + Text.clean(Files.readString(file)) + ".",
                                "wait until it has ended, or give another folder with `--out DIR`")
                        .raise();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return new RunLock(runFolder, channel);
        } catch (IOException e) {
            throw AtomicFile.failed(file, 0, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            // a region behind the text, so that the text can be read while the lock is held (Windows)
            return channel.tryLock(1L << 40, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Gives the lock back; the file stays, empty. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // the process's end frees it anyway
        }
    }
}
