package radiome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.app.ExitCode;
import radiome.app.Ran;
import radiome.error.FaultCode;
import radiome.error.Faults;

class ExplainTest {
    private static Stream<FaultCode> codes() {
        return Faults.all().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplained(FaultCode code) {
        Ran run = Ran.of("explain", code.name());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(code.name() + "  " + code.title() + "\n");
        for (String part : new String[] {"What it means", "Why it happens", "What to do", "How it is found", "Level"}) {
            assertThat(run.out()).containsPattern("(?m)^" + part + " +\\S");
        }
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(code.explanation().meaning().replaceAll("\\s+", " "))
                .contains(code.explanation().whatToDo().replaceAll("\\s+", " "))
                .contains(code.level().word() + ": ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void lowerCaseIsFine() {
        assertThat(Ran.of("explain", "r3")).isEqualTo(Ran.of("explain", "R3"));
    }

    @Test
    void withoutACodeAllAreListedByGroup() {
        Ran run = Ran.of("explain");

        assertThat(run.code()).isZero();
        for (FaultCode code : Faults.all()) {
            assertThat(run.out()).containsPattern("(?m)^  " + code.name() + " +\\Q" + code.title() + "\\E$");
        }
        assertThat(run.out()).contains("G  geometry of image and mask\n", "\nC  command line");
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheNearest() {
        Ran run = Ran.of("explain", "R33");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("C4", "no code R33", "did you mean `radiome explain R3`?");
    }
}
