package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import radiome.app.Ran;

class DoctorTest {
    /** The tests run with the launcher's options, so Math is exact here too. */
    @Test
    void saysWhatItFinds() {
        Ran run = Ran.of("doctor");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(System.getProperty("java.version"), "Math equals StrictMath", "can be written", " MB")
                .containsPattern("(?m)^radiome +\\d+\\.\\d+\\.\\d+")
                .containsPattern("(?m)^processors +\\d+$")
                .containsPattern("(?m)^time zone +\\S+");
    }
}
