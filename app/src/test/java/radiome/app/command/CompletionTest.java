package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import radiome.app.Run;

class CompletionTest {
    @Test
    void theScriptKnowsEveryCommandButHiddenOnes() {
        Run run = Run.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("explain", "doctor", "--json")
                .doesNotContain("warm-up", "warmup");
        assertThat(run).isEqualTo(Run.of("completion"));
    }
}
