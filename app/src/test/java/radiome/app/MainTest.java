package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void helpNamesEveryCommandAndExitCode() {
        Ran run = Ran.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("explain", "doctor", "completion").doesNotContain("warm-up");
        for (String code : List.of("0", "1", "2", "3", "4", "5", "130", "143")) {
            assertThat(run.out()).containsPattern("(?m)^  " + code + " ");
        }
    }

    @Test
    void withoutACommandTheHelpGoesToTheErrorStream() {
        Ran run = Ran.of();

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Commands").contains("explain");
    }

    @Test
    void helpOfACommandCanBeAskedInTwoWays() {
        assertThat(Ran.of("help", "explain")).isEqualTo(Ran.of("explain", "--help"));
        assertThat(Ran.of("help", "explain").out()).contains("radiome explain", "CODE");
        assertThat(Ran.of("help")).isEqualTo(Ran.of("--help"));
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Ran.of("--version").out()).matches("radiome \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Ran run = Ran.of("explian", "G4");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("C4", "explian", "did you mean `radiome explain`?");
    }

    @Test
    void aCommandUnlikeAnyOtherIsReferredToTheHelp() {
        assertThat(Ran.of("zzzzzzzzzzzz").err()).contains("C4").contains("`radiome --help` lists the commands");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        Ran run = Ran.of("explain", "--jsn", "R3");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C4", "`radiome explain` has no option --jsn", "did you mean `--json`?");
    }

    @Test
    void oneArgumentTooManyIsNamed() {
        Ran run = Ran.of("explain", "R3", "R4");

        assertThat(run.code()).isEqualTo(ExitCode.SETTING);
        assertThat(run.err()).contains("C4", "takes no R4 here");
    }

    @Test
    void messagesAreJsonWhereverTheOptionStands() {
        for (Ran run :
                List.of(Ran.of("--json", "explian"), Ran.of("explian", "--json"), Ran.of("explain", "ZZ", "--json"))) {
            assertThat(run.code()).isEqualTo(ExitCode.SETTING);
            assertThat(run.err())
                    .startsWith("{\"level\":\"stop\",\"code\":\"C4\",")
                    .endsWith("}\n");
            assertThat(run.err().lines()).hasSize(1);
        }
    }
}
