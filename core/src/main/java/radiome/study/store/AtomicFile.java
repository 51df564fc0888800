package radiome.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import radiome.error.Fault;
import radiome.error.RadiomeException;
import radiome.error.RunFault;

/**
 * Writes files that are whole or absent: a temporary file in the same folder, all bytes, fsync, rename, fsync of the
 * folder where the system has that.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes or replaces a file; its folder is made when missing.
     *
     * @throws RadiomeException R3 (no room), R12 (cannot be written)
     */
    public static void write(Path file, byte[] bytes) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".tmp-", "");
            try {
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                }
                move(temporary, file);
                syncFolder(folder);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw failed(file, bytes.length, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the rename itself durable; Windows has no such call and needs none. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the system cannot do it: the file itself is safe
        }
    }

    /** What kept a file from being written. */
    static RadiomeException failed(Path file, long bytes, IOException cause) {
        long free = freeBytes(file);
        if (free >= 0 && free < bytes + 4096) {
            return Fault.of(
                            RunFault.R3,
                            String.valueOf(file),
                            bytes / 1024 + " kB are needed and " + free / 1024 + " kB are free.",
                            "make room and start again with the same command: it resumes")
                    .measured(free / 1e6, "MB free")
                    .raise(cause);
        }
        return Fault.of(
                        RunFault.R12,
                        String.valueOf(file),
                        "The file cannot be written: " + cause.getClass().getSimpleName() + ".",
                        "check the folder's permissions, or choose another with `--out DIR`")
                .raise(cause);
    }

    private static long freeBytes(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }
}
