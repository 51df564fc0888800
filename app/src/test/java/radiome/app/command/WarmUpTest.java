package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import radiome.app.Ran;

class WarmUpTest {
    @Test
    void runsShortCommandsAndPrintsNothingOfThem() {
        Ran run = Ran.of("warm-up", "-v");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--version: exit 0", "explain G4: exit 0");
    }
}
