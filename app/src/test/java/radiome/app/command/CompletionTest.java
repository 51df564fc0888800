package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import radiome.app.Ran;

class CompletionTest {
    @Test
    void theScriptKnowsEveryCommandButHiddenOnes() {
        Ran run = Ran.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("explain", "doctor", "--json")
                .doesNotContain("warm-up", "warmup");
        assertThat(run).isEqualTo(Ran.of("completion"));
    }
}
