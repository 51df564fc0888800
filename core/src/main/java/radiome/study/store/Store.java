package radiome.study.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import radiome.error.Fault;
import radiome.error.RunFault;

/**
 * Results on disk, one file a result, named by its content key: {@code store/ab/cdef...}. A record is magic, format
 * version, key, step, length, payload, and the SHA-256 of all before it, so that a damaged, cut or renamed record is found
 * out. Such a one goes to {@code store/quarantine/} with the reason beside it and counts as absent. Safe for threads.
 */
public final class Store {
    private static final byte[] MAGIC = "radiome record\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int HASH_BYTES = 32;

    private final Path folder;
    private final AtomicInteger quarantined = new AtomicInteger();

    /** @param folder the folder of the records; made with the first record */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** What to tell when records were damaged; empty when none were. */
    public Optional<Fault> mended() {
        int records = quarantined.get();
        return records == 0
                ? Optional.empty()
                : Optional.of(Fault.of(
                                RunFault.R7,
                                "",
                                records + " damaged record(s) were set aside and computed again.",
                                "look at `quarantine` in the store; check the disk if it happens again")
                        .measured(records, "records"));
    }

    /**
     * Writes a record, replacing one of the same key.
     *
     * @throws radiome.error.RadiomeException R3, R12
     */
    public void put(String key, String step, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(payload.length + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(key);
            out.writeUTF(step);
            out.writeInt(payload.length);
            out.write(payload);
            out.flush();
            out.write(ContentKey.sha256().digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AtomicFile.write(place(key), bytes.toByteArray());
    }

    /** The payload of a valid record of this key and step, or empty when there is none. */
    public Optional<byte[]> get(String key, String step) {
        Path file = place(key);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(payload(Files.readAllBytes(file), key, step));
        } catch (IOException e) {
            quarantine(file, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static byte[] payload(byte[] record, String key, String step) throws IOException {
        int end = record.length - HASH_BYTES;
        if (end < MAGIC.length) {
            throw new IOException("cut to " + record.length + " bytes");
        }
        byte[] hash = ContentKey.sha256().digest(Arrays.copyOf(record, end));
        if (!Arrays.equals(hash, Arrays.copyOfRange(record, end, record.length))) {
            throw new IOException("its checksum does not fit");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record, 0, end))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readInt() != FORMAT) {
                throw new IOException("not a record of this format");
            }
            if (!in.readUTF().equals(key) || !in.readUTF().equals(step)) {
                throw new IOException("a record of another key");
            }
            int length = in.readInt();
            if (length != in.available()) {
                throw new IOException(length + " bytes promised, " + in.available() + " there");
            }
            return in.readNBytes(length);
        }
    }

    private void quarantine(Path file, String reason) {
        Path to = folder.resolve("quarantine").resolve(String.valueOf(file.getFileName()));
        try {
            Files.createDirectories(folder.resolve("quarantine"));
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(to.resolveSibling(to.getFileName() + ".reason"), reason + "\n");
        } catch (IOException e) {
            throw AtomicFile.failed(to, 0, e);
        }
        quarantined.incrementAndGet();
    }

    private Path place(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }
}
