package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;
    private static final String ERASE = "\r\033[K";

    private long now;

    @Test
    void whatIsDoneWithinTwoSecondsShowsNothing() {
        Ran.Recorder recorder = new Ran.Recorder(true, false);
        Progress progress = new Progress(recorder.console, "extract", 48, 80, () -> now);

        now = SECOND;
        progress.step();
        progress.tick();

        assertThat(recorder.err()).isEmpty();
    }

    @Test
    void aTerminalShowsABarAndTheTimeLeft() {
        Ran.Recorder recorder = new Ran.Recorder(true, false);
        Progress progress = new Progress(recorder.console, "extract", 48, 80, () -> now);

        progress.at(12);
        now = 60 * SECOND;
        progress.tick();
        recorder.console.say("a message");
        progress.close();
        progress.tick();

        String bar = "extract [#######.......................] 12/48 3 min left";
        assertThat(recorder.err()).isEqualTo(ERASE + bar + ERASE + "a message\n" + bar + ERASE);
        assertThat(recorder.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 40, 79, 200})
    void aBarIsNarrowerThanTheTerminal(int columns) {
        Ran.Recorder recorder = new Ran.Recorder(true, false);
        Progress progress = new Progress(recorder.console, "extract", 1000, columns, () -> now);

        progress.at(500);
        now = 5 * SECOND;
        progress.tick();

        assertThat(recorder.err()).startsWith(ERASE);
        assertThat(recorder.err().length() - ERASE.length()).isLessThan(columns);
    }

    @Test
    void elsewhereItIsAPlainLineEveryThirtySeconds() {
        Ran.Recorder recorder = new Ran.Recorder(false, false);
        Progress progress = new Progress(recorder.console, "extract", 200, 0, () -> now);

        for (int second = 0; second <= 65; second++) {
            now = second * SECOND;
            progress.at(second);
            progress.tick();
        }
        progress.close();

        assertThat(recorder.err()).isEqualTo("""
                extract: 30 of 200 done, 3 min left
                extract: 60 of 200 done, 2 min left
                """);
    }

    @Test
    void whatIsFinishedHasNoTimeLeft() {
        Ran.Recorder recorder = new Ran.Recorder(false, false);
        Progress progress = new Progress(recorder.console, "extract", 2, 0, () -> now);

        progress.step();
        progress.step();
        now = 31 * SECOND;
        progress.tick();

        assertThat(recorder.err()).isEqualTo("extract: 2 of 2 done\n");
    }
}
