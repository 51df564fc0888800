package radiome.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.RadiomeException;
import radiome.source.Source;

class YamlTest {
    @Test
    void anUnknownKeyIsToldWithLineColumnAndTheNearest() {
        YamlMap map = read("seed: 1\nharmonize: {}\n");
        map.refuseUnknown(List.of("seed", "harmonise"));
        assertThat(map.faults()).singleElement().satisfies(f -> {
            assertThat(f.code().name()).isEqualTo("C1");
            assertThat(f.file()).isEqualTo("study.yaml");
            assertThat(f.what()).contains("line 2, column 1").contains("did you mean harmonise?");
        });
    }

    @Test
    void valuesKeepTheirTypes() {
        YamlMap map = read("a: 0137\nb: 1.5\nc: true\nd: [1, 2]\ne: null\nf: 2.0\n");
        assertThat(map.get("a").orElseThrow().text()).contains("0137");
        assertThat(map.get("b").orElseThrow().number()).hasValue(1.5);
        assertThat(map.get("c").orElseThrow().bool()).contains(true);
        assertThat(map.get("d").orElseThrow().list().orElseThrow()).hasSize(2);
        assertThat(map.given("e")).isEmpty();
        assertThat(map.faults()).isEmpty();
        assertThat(map.get("f").orElseThrow().integer()).isEmpty();
        assertThat(map.faults())
                .singleElement()
                .satisfies(
                        f -> assertThat(f.what()).contains("line 6, column 4").contains("a whole number"));
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThat(read("a: 1\na: 2\n").faults())
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("line 2").contains("twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2\n", "\ta: 1\n", "a: 'x\n", "- 1\n", "just text\n", "a: &x [1]\nb: *y\n"})
    void whatIsNoMapIsRefusedByName(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isIn("C6", "C2"));
    }

    @Test
    void tagsNeverMakeObjects() {
        YamlMap map = read("a: !!java.io.File [x]\nb: !!int 5\nc: !evil text\n");
        assertThat(map.get("a").orElseThrow().list()).isEmpty();
        assertThat(map.get("c").orElseThrow().text()).isEmpty();
        assertThat(map.faults()).isNotEmpty();
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(RadiomeException.class);
    }

    @Test
    void aMissingFileIsToldByName() {
        assertThatThrownBy(() ->
                        Yaml.read(Source.of("folder/here.yaml", new byte[0]).sibling("gone.yaml")))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code().name()).isEqualTo("C5"))
                .hasMessageContaining("gone.yaml");
    }

    private static YamlMap read(String text) {
        return Yaml.read(Source.of("study.yaml", text.getBytes(UTF_8)));
    }
}
