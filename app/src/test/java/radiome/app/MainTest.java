package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpNamesEveryCommandAndExitCode() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("explain", "doctor", "completion").doesNotContain("warm-up");
        for (String code : List.of("0", "1", "2", "3", "4", "5", "130", "143")) {
            assertThat(run.out()).containsPattern("(?m)^  " + code + " ");
        }
    }

    @Test
    void withoutACommandTheHelpGoesToTheErrorStream() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Commands").contains("explain");
    }

    @Test
    void helpOfACommandCanBeAskedInTwoWays() {
        assertThat(Run.of("help", "explain")).isEqualTo(Run.of("explain", "--help"));
        assertThat(Run.of("help", "explain").out()).contains("radiome explain", "CODE");
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("radiome \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Run run = Run.of("explian", "G4");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("C4", "explian", "did you mean `radiome explain`?");
    }

    @Test
    void aCommandUnlikeAnyOtherIsReferredToTheHelp() {
        assertThat(Run.of("zzzzzzzzzzzz").err()).contains("C4").contains("`radiome --help` lists the commands");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        Run run = Run.of("explain", "--jsn", "R3");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C4", "`radiome explain` has no option --jsn", "did you mean `--json`?");
    }

    @Test
    void oneArgumentTooManyIsNamed() {
        Run run = Run.of("explain", "R3", "R4");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C4", "takes no R4 here");
    }

    @Test
    void messagesAreJsonWhereverTheOptionStands() {
        for (Run run :
                List.of(Run.of("--json", "explian"), Run.of("explian", "--json"), Run.of("explain", "ZZ", "--json"))) {
            assertThat(run.code()).isEqualTo(ExitCode.SETTING);
            assertThat(run.err())
                    .startsWith("{\"level\":\"stop\",\"code\":\"C4\",")
                    .endsWith("}\n");
            assertThat(run.err().lines()).hasSize(1);
        }
    }
}
