package radiome.study.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.RadiomeException;
import radiome.source.Source;

class StoreTest {
    private static final byte[] PAYLOAD = "original_firstorder_Mean 3.5".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void aRecordComesBackAsItWasPut() {
        Store store = new Store(folder);
        String key = new ContentKey("extract", 1).add("image").hex();
        assertThat(store.get(key, "extract")).isEmpty();
        store.put(key, "extract", PAYLOAD);
        assertThat(store.get(key, "extract"))
                .hasValueSatisfying(p -> assertThat(p).isEqualTo(PAYLOAD));
        assertThat(new Store(folder).get(key, "extract")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flipped", "cut", "empty", "zeros", "another key"})
    void aDamagedRecordGoesToQuarantineAndCountsAsAbsent(String damage) throws IOException {
        Store store = new Store(folder);
        String key = new ContentKey("extract", 1).add("image").hex();
        String other = new ContentKey("extract", 1).add("other image").hex();
        store.put(key, "extract", PAYLOAD);
        store.put(other, "extract", PAYLOAD);
        Path file = folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "flipped" -> bytes[bytes.length / 2] ^= 4;
            case "cut" -> bytes = java.util.Arrays.copyOf(bytes, bytes.length - 7);
            case "empty" -> bytes = new byte[0];
            case "zeros" -> bytes = new byte[bytes.length];
            default ->
                bytes = Files.readAllBytes(folder.resolve(other.substring(0, 2)).resolve(other.substring(2)));
        }
        Files.write(file, bytes);

        assertThat(store.get(key, "extract")).isEmpty();
        assertThat(store.mended().orElseThrow().measured()).isEqualTo(1);
        assertThat(folder.resolve("quarantine"))
                .isDirectoryContaining(p -> p.toString().endsWith(".reason"));
        assertThat(store.get(other, "extract")).isPresent();
        store.put(key, "extract", PAYLOAD);
        assertThat(store.get(key, "extract")).isPresent();
    }

    @Test
    void keysTellPartsApart() {
        assertThat(List.of(
                        new ContentKey("s", 1).add("ab").add("c").hex(),
                        new ContentKey("s", 1).add("a").add("bc").hex(),
                        new ContentKey("s", 2).add("ab").add("c").hex(),
                        new ContentKey("s1", 1).add("ab").add("c").hex()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theKeyOfAFileIsItsContent() {
        assertThat(ContentKey.ofContent(Source.of("a", PAYLOAD)))
                .isEqualTo(ContentKey.ofContent(Source.of("b", PAYLOAD)));
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        AtomicFile.write(folder.resolve("tables/a.csv"), PAYLOAD);
        AtomicFile.write(folder.resolve("tables/a.csv"), PAYLOAD);
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            assertThat(files).singleElement().satisfies(f -> assertThat(f).hasBinaryContent(PAYLOAD));
        }
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file/a.csv"), PAYLOAD))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code().name()).isEqualTo("R12");
                    assertThat(e.fault().file()).contains("a.csv");
                    assertThat(e.fault().fix()).contains("--out");
                });
    }

    @Test
    void twoRunsCannotHoldOneFolder() {
        try (RunLock first = RunLock.take(folder, "process 1")) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(folder, "process 2"))
                    .isInstanceOfSatisfying(RadiomeException.class, e -> {
                        assertThat(e.fault().code().name()).isEqualTo("R5");
                        assertThat(e.fault().what()).contains("process 1");
                        assertThat(e.fault().fix()).contains("--out");
                    });
        }
        try (RunLock again = RunLock.take(folder, "process 2")) {
            assertThat(again).isNotNull();
        }
    }
}
