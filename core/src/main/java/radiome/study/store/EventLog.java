package radiome.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code events.jsonl}: what happened in a run folder and when, one JSON object a line, only ever appended to. It is for
 * people and for watching a run; results are never read from it. A last line that a stopped process left torn is dropped
 * when the file is opened again. Safe for threads; the folder's lock keeps other processes away.
 */
public final class EventLog implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final FileChannel channel;

    private EventLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the log of a run folder, which must be there and locked.
     *
     * @throws radiome.error.RadiomeException R3, R12
     */
    public static EventLog open(Path runFolder) {
        Path file = runFolder.resolve("events.jsonl");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(endOfLastLine(channel));
            channel.position(channel.size());
            return new EventLog(file, channel);
        } catch (IOException e) {
            throw AtomicFile.failed(file, 0, e);
        }
    }

    /** The place after the last line break; 0 when there is none. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(1 << 13);
        for (long end = channel.size(); end > 0; end -= piece.limit()) {
            piece.clear().limit((int) Math.min(piece.capacity(), end));
            long start = end - piece.limit();
            while (piece.hasRemaining() && channel.read(piece, start + piece.position()) >= 0) {
                // read on until the piece is whole
            }
            for (int i = piece.limit() - 1; i >= 0; i--) {
                if (piece.get(i) == '\n') {
                    return start + i + 1;
                }
            }
        }
        return 0;
    }

    /**
     * Appends an event.
     *
     * @param event what happened, one word
     * @param details in their order; texts, numbers and booleans
     * @throws radiome.error.RadiomeException R3, R12
     */
    public synchronized void add(String event, Map<String, ?> details) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("time", Instant.now().toString());
        json.put("event", event);
        json.putAll(details);
        byte[] line = (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(line);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw AtomicFile.failed(file, line.length, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw AtomicFile.failed(file, 0, e);
        }
    }
}
