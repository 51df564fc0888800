package radiome.study.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.table.FeatureTable;

class FeatureRowsTest {
    private static final String FILE = "features.csv";

    private final Patients patients =
            Sample.good().set(0, "id", "137").set(1, "recurrence", "").read().orThrow();

    /** One feature: the row's number; each id in the order given. */
    private static FeatureTable features(List<String> ids) {
        double[] values = new double[ids.size()];
        java.util.Arrays.setAll(values, i -> i);
        return new FeatureTable(ids, List.of("x"), values);
    }

    @Test
    void rowsAreJoinedByIdWhateverTheirOrder() {
        List<String> shuffled = new ArrayList<>(patients.ids());
        Collections.reverse(shuffled);

        FeatureRows rows = FeatureRows.of(patients, features(shuffled), FILE);

        assertThat(rows.table().ids()).isEqualTo(patients.ids());
        assertThat(rows.table().at(0, 0)).isEqualTo(shuffled.size() - 1);
        assertThat(rows.faults()).isEmpty();
    }

    @Test
    void absentPatientsAreToldWithWhatStandsThere() {
        List<String> ids = new ArrayList<>(patients.ids());
        ids.set(0, "0137");
        ids.set(1, "p003");
        ids.set(2, "Q1");
        ids.add("P002"); // left out for want of an outcome, not unknown

        FeatureRows rows = FeatureRows.of(patients, features(ids), FILE);

        assertThat(rows.table().rows()).isEqualTo(patients.list().size() - 3);
        assertThat(rows.faults())
                .extracting(Fault::code)
                .containsExactly(TableFault.T4, TableFault.T6, TableFault.T25, TableFault.T25);
        assertThat(rows.faults().subList(0, 3))
                .allSatisfy(f -> assertThat(f.level()).isEqualTo(Level.ERROR));
        assertThat(rows.faults()).extracting(Fault::patient).containsExactly("137", "P003", "P004", "");
        assertThat(rows.faults().get(0).fix()).contains("as text and write `0137`");
        assertThat(rows.faults().get(1).what()).contains("only of p003");
        assertThat(rows.faults().get(3).toString())
                .contains(
                        "note T25  features.csv",
                        "both tables: 36; of patients only: 3; of features only: 3 (0137, p003, Q1)");
    }

    @Test
    void rowsOfOneIdMustBeEqualAndEmptyOnesAreNobodys() {
        List<String> ids = new ArrayList<>(patients.ids());
        ids.addAll(List.of("P003", "P004"));
        double[] values = new double[ids.size()];
        java.util.Arrays.fill(values, 0, values.length - 1, 1);
        values[values.length - 1] = 2;
        values[5] = Double.NaN;

        FeatureRows rows = FeatureRows.of(patients, new FeatureTable(ids, List.of("x"), values), FILE);

        assertThat(rows.table().ids())
                .contains("P003")
                .doesNotContain("P004", ids.get(5))
                .hasSize(patients.list().size() - 2);
        assertThat(rows.faults()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(TableFault.T7);
            assertThat(f.patient()).isEqualTo("P004");
            assertThat(f.toString()).contains("several rows whose features differ", "Delete all rows");
        });
    }
}
