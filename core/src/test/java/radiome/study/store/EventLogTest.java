package radiome.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
    @Test
    void eachEventIsOneLineWithItsTimeAndOldLinesStay(@TempDir Path folder) throws IOException {
        add(folder, "start", Map.of("program", "radiome\nwith a break"));
        add(folder, "end", Map.of("failedCases", 2));

        List<String> lines = Files.readAllLines(folder.resolve("events.jsonl"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .matches("\\{\"time\":\"\\d{4}-.*Z\",\"event\":\"start\",\"program\":\"radiome\\\\nwith a break\"}");
        assertThat(lines.get(1)).endsWith("\"event\":\"end\",\"failedCases\":2}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300})
    void aTornLastLineIsDropped(int wholeLines, @TempDir Path folder) throws IOException {
        String whole = "{\"time\":\"x\",\"event\":\"case\",\"id\":\"P0000000000000000001\"}\n";
        Files.writeString(
                folder.resolve("events.jsonl"), whole.repeat(wholeLines) + "{\"time\":\"20" + "x".repeat(9000));

        add(folder, "start", Map.of());

        List<String> lines = Files.readAllLines(folder.resolve("events.jsonl"));
        assertThat(lines).hasSize(wholeLines + 1);
        assertThat(lines.get(wholeLines)).contains("\"start\"");
    }

    @Test
    void manyThreadsDoNotTearLines(@TempDir Path folder) throws IOException {
        try (EventLog log = EventLog.open(folder)) {
            IntStream.range(0, 400).parallel().forEach(i -> log.add("case", Map.of("id", "P" + i)));
        }

        assertThat(Files.readAllLines(folder.resolve("events.jsonl")))
                .hasSize(400)
                .allMatch(line -> line.startsWith("{\"time\"") && line.endsWith("\"}"));
    }

    private static void add(Path folder, String event, Map<String, ?> details) {
        try (EventLog log = EventLog.open(folder)) {
            log.add(event, details);
        }
    }
}
