package radiome.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.error.TableFault;

class ConsoleTest {
    private static final Fault ERROR =
            Fault.of(GeometryFault.G6, "m.nii", "Off by rounding.", "`geometryTolerance: 1e-4`");
    private static final Fault WARNING = Fault.of(GeometryFault.G17, "m.nii", "Looks inverted.", "`label:`");
    private static final Fault NOTE = Fault.of(TableFault.T2, "t.csv", "Begins with a mark.", "");

    @Test
    void quietLeavesErrorsAndVerboseAddsNotes() {
        assertThat(told(false, false)).containsExactly("G6", "G17", "said");
        assertThat(told(true, false)).containsExactly("G6");
        assertThat(told(false, true)).containsExactly("G6", "G17", "T2", "said", "detail");
    }

    private static List<String> told(boolean quiet, boolean verbose) {
        Ran.Recorder recorder = new Ran.Recorder(false, false);
        Console console = recorder.console;
        console.setQuiet(quiet);
        console.setVerbose(verbose);
        console.tell(ERROR);
        console.tell(WARNING);
        console.tell(NOTE);
        console.say("said");
        console.detail("detail");
        assertThat(recorder.out()).isEmpty();
        return List.of("G6", "G17", "T2", "said", "detail").stream()
                .filter(recorder.err()::contains)
                .toList();
    }

    @Test
    void onlyATerminalThatWantsColourGetsIt() {
        assertThat(coloured(true, true)).startsWith("\033[1;31merror\033[0m G6  m.nii\n");
        assertThat(coloured(true, false)).startsWith("error G6");
        assertThat(coloured(false, true)).startsWith("error G6");
    }

    private static String coloured(boolean terminal, boolean colour) {
        Ran.Recorder recorder = new Ran.Recorder(terminal, colour);
        recorder.console.tell(ERROR);
        return recorder.err();
    }

    @Test
    void noColourIsAskedForByTheEnvironment() {
        assertThat(Terminal.wantsColour(java.util.Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.wantsColour(java.util.Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.wantsColour(java.util.Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.wantsColour(java.util.Map.of())).isTrue();
    }

    @Test
    void manyPatientsWithOneFaultAreToldTogether() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 187; i++) {
            faults.add(ERROR.of(String.format(java.util.Locale.ROOT, "%04d", i), "T2"));
        }
        faults.add(2, WARNING.of("0001", "T2"));
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        recorder.console.tell(faults);

        assertThat(recorder.err()).isEqualTo("""
                error G6  187 cases: 0000, T2; 0001, T2; 0002, T2 and 184 more
                  The first: Off by rounding.
                  Fix for all: `geometryTolerance: 1e-4`
                  More: radiome explain G6
                warning G17  patient 0001, T2: m.nii
                  Looks inverted.
                  Fix: `label:`
                  More: radiome explain G17
                """);
    }

    @Test
    void upToThreePatientsAndAllMistakesInAFileAreToldOneByOne() {
        Fault key = Fault.of(SettingFault.C1, "study.yaml", "Line 3: no key sed.", "did you mean seed?");
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        recorder.console.tell(List.of(key, key, key, key, ERROR.of("a", ""), ERROR.of("b", ""), ERROR.of("c", "")));

        assertThat(recorder.err().lines().filter(line -> line.startsWith("stop C1")))
                .hasSize(4);
        assertThat(recorder.err().lines().filter(line -> line.startsWith("error G6  patient")))
                .hasSize(3);
    }

    @Test
    void faultsWithOtherFixesSayWhoseFixIsShown() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            faults.add(Fault.of(GeometryFault.G12, "m.nii", "No label 2.", "`label: " + i + "`")
                    .of("p" + i, ""));
        }
        Ran.Recorder recorder = new Ran.Recorder(false, false);

        recorder.console.tell(faults);

        assertThat(recorder.err()).contains("5 cases: p0; p1; p2 and 2 more", "Fix of the first: `label: 0`");
    }

    @Test
    void jsonIsOneObjectALineWithTheSameKeys() {
        Ran.Recorder recorder = new Ran.Recorder(false, false);
        Console console = recorder.console;
        console.setJson(true);
        Fault hostile = Fault.of(GeometryFault.G3, "a\"b\\c.nii", "Line\nbreak \u001b \ud83d.", "")
                .measured(0.5, "mm");

        console.tell(List.of(hostile.of("肿瘤", "T2"), ERROR.measured(Double.NaN, "mm")));
        console.say("done");

        assertThat(recorder.err()).isEqualTo("""
                {"level":"error","code":"G3","id":"肿瘤","sequence":"T2","file":"a\\"b\\\\c.nii","what":"Line\\u000abreak \\u001b \\ud83d.","measured":0.5,"unit":"mm","fix":""}
                {"level":"error","code":"G6","id":"","sequence":"","file":"m.nii","what":"Off by rounding.","measured":null,"unit":"mm","fix":"`geometryTolerance: 1e-4`"}
                {"level":"info","code":"","id":"","sequence":"","file":"","what":"done","measured":null,"unit":"","fix":""}
                """);
    }

    @Test
    void theExitCodeIsThatOfTheGravestFault() {
        Fault study = Fault.of(TableFault.T12, "t.csv", "One class.", "");
        Fault setting = Fault.of(SettingFault.C2, "s.yaml", "No number.", "");
        Fault disk = Fault.of(radiome.error.RunFault.R3, "run", "Full.", "");
        Fault reading = Fault.of(radiome.error.RunFault.R4, "a.nii", "Not readable.", "");

        assertThat(ExitCode.of(List.of(WARNING, NOTE))).isEqualTo(ExitCode.DONE);
        assertThat(ExitCode.of(List.of(WARNING, ERROR, reading))).isEqualTo(ExitCode.CASES_FAILED);
        assertThat(ExitCode.of(List.of(study, ERROR))).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(ExitCode.of(List.of(study, setting, ERROR))).isEqualTo(ExitCode.SETTING);
        assertThat(ExitCode.of(List.of(disk, setting))).isEqualTo(ExitCode.MACHINE);
        assertThat(ExitCode.of(Fault.of(TableFault.T9, "t.csv", "No column.", "")))
                .isEqualTo(ExitCode.SETTING);
        assertThat(ExitCode.of(ERROR)).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(ExitCode.of(reading)).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(ExitCode.of(reading.at(Level.STOP))).isEqualTo(ExitCode.MACHINE);
    }
}
