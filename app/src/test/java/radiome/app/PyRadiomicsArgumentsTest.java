package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyRadiomicsArgumentsTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "pyradiomics image mask -v 4|image mask -v",
                "pyradiomics -v 1 image mask|-q image mask",
                "pyradiomics -v image mask|-v image mask",
                "pyradiomics --verbosity=3 image mask|image mask",
                "pyradiomics -v5 image mask -o out.csv|-v image mask -o out.csv"
            },
            delimiter = '|')
    void verbosityIsInItsOwnWords(String given, String expected) {
        List<String> words = PyRadiomicsArguments.translated(List.of(given.split(" ")));
        assertThat(words.subList(0, 3)).containsExactly("pyradiomics", "--format-path=absolute", "--force");
        assertThat(String.join(" ", words.subList(3, words.size()))).isEqualTo(expected);
    }

    @Test
    void aFormOfPathsThatIsAskedForStays() {
        assertThat(PyRadiomicsArguments.translated(List.of("pyradiomics", "c.csv", "--format-path", "basename")))
                .containsExactly("pyradiomics", "--force", "c.csv", "--format-path", "basename");
    }

    @Test
    void otherCommandsAreLeftAlone() {
        assertThat(PyRadiomicsArguments.translated(List.of("extract", "-v", "a", "b")))
                .containsExactly("extract", "-v", "a", "b");
    }
}
