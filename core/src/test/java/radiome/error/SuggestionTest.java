package radiome.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("explain", "extract", "doctor", "recurrence");

    @Test
    void aSlipOfTheFingersIsUnderstood() {
        assertThat(Suggestion.nearest("explian", KNOWN)).contains("explain");
        assertThat(Suggestion.nearest("Recurrance", KNOWN)).contains("recurrence");
        assertThat(Suggestion.didYouMean("extrct", KNOWN)).isEqualTo(", did you mean extract?");
    }

    @Test
    void anotherWordIsNotGuessed() {
        assertThat(Suggestion.nearest("harmonise", KNOWN)).isEmpty();
    }
}
