package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.error.TableFault;

class FaultGroupTest {
    private static Fault of(String patient) {
        return Fault.of(GeometryFault.G6, "m.nii", "off", "mend").of(patient, "T1C");
    }

    @Test
    void equalFaultsAreToldOnceAndThreeAreNamed() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i <= 187; i++) {
            faults.add(of("p" + i));
        }
        FaultGroup group = FaultGroup.of(faults).get(0);
        assertThat(group.heading()).isEqualTo("187 cases: G6");
        assertThat(group.named()).isEqualTo("p1, T1C; p2, T1C; p3, T1C and 184 more");
        assertThat(group.fix()).isEqualTo("mend");
    }

    @Test
    void fixesThatDifferAreNotShownAsOne() {
        Fault other = Fault.of(GeometryFault.G6, "n.nii", "off", "draw again").of("p2", "");
        FaultGroup group = FaultGroup.of(List.of(of("p1"), other)).get(0);
        assertThat(group.fix()).isEmpty();
        assertThat(group.named()).isEqualTo("p1, T1C; p2");
    }

    @Test
    void theMostSevereComesFirstThenTheMostFrequent() {
        Fault note = Fault.of(TableFault.T2, "t.csv", "mark", "");
        Fault rare = Fault.of(GeometryFault.G18, "m.nii", "pieces", "").of("p1", "");
        Fault often = Fault.of(StatisticsFault.S13, "", "none", "");
        Fault stop = Fault.of(StatisticsFault.S9, "", "few", "");
        assertThat(FaultGroup.of(List.of(note, rare, often, often, of("p1"), stop)))
                .extracting(FaultGroup::heading)
                .containsExactly("S9", "1 case: G6", "2 times: S13", "1 case: G18", "T2");
    }

    @Test
    void oneCodeAtTwoLevelsIsTwoGroups() {
        assertThat(FaultGroup.of(List.of(of("p1"), of("p2").at(Level.WARNING)))).hasSize(2);
    }

    @Test
    void aFaultWithoutPatientIsNamedByItsFile() {
        assertThat(FaultGroup.who(Fault.of(TableFault.T2, "t.csv", "mark", ""))).isEqualTo("t.csv");
    }
}
