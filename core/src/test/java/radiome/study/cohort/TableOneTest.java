package radiome.study.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import radiome.report.data.CohortData.Group;
import radiome.report.data.CohortData.LevelCounts;
import radiome.table.Tables;
import radiome.table.text.TextTable;

class TableOneTest {
    private static TableOne tableOne(Sample sample) {
        Patients patients = sample.read().orThrow();
        Map<String, String> cohortOf = new HashMap<>();
        patients.list().forEach(p -> cohortOf.put(p.id(), p.row() % 4 == 0 ? "validation" : "training"));
        cohortOf.remove(Sample.id(Sample.PATIENTS - 1)); // in no cohort
        return TableOne.of(patients, cohortOf);
    }

    @Test
    void groupsAreCohortByOutcome() {
        assertThat(tableOne(Sample.good()).groups())
                .containsExactly(
                        new Group("training", "recurrence = 0", 19),
                        new Group("training", "recurrence = 1", 10),
                        new Group("validation", "recurrence = 0", 7),
                        new Group("validation", "recurrence = 1", 3));
    }

    /** Ages of the three validation patients with the event: 41 + 7 i mod 38 for i = 4, 16, 28. */
    @Test
    void numbersHaveMeanDeviationMedianAndQuartiles() {
        TableOne.Numbers ages = tableOne(Sample.good()).rows().get(0).numbers().get(3);

        assertThat(ages.mean()).isCloseTo((69 + 77 + 47) / 3.0, within(1e-12));
        assertThat(ages.sd()).isCloseTo(15.534906930308061, within(1e-12));
        assertThat(ages.median()).isEqualTo(69);
        assertThat(ages.lowerQuartile()).isEqualTo(58);
        assertThat(ages.upperQuartile()).isEqualTo(73);
    }

    @Test
    void levelsAreCountedAndMissingToldApart() {
        TableOne table = tableOne(Sample.good().set(4, "t_stage", "").set(8, "hospital", "NA"));

        TableOne.Row stage = table.rows().get(2);
        assertThat(stage.levels()).extracting(LevelCounts::name).containsExactly("T1", "T2", "T3", "T4");
        assertThat(stage.levels().stream().mapToInt(l -> l.counts().get(3)).sum())
                .isEqualTo(2);
        assertThat(stage.missing()).containsExactly(0, 0, 0, 1);
        TableOne.Row centre = table.rows().get(6);
        assertThat(centre.name()).isEqualTo("hospital");
        assertThat(centre.levels()).extracting(LevelCounts::name).containsExactly("Hospital A", "Hospital B");
        assertThat(centre.missing()).containsExactly(0, 0, 1, 0);
    }

    @Test
    void smallGroupsHaveNoDeviation() {
        assertThat(TableOne.Numbers.of(new double[] {5})).isEqualTo(new TableOne.Numbers(5, Double.NaN, 5, 5, 5));
        assertThat(TableOne.Numbers.of(new double[0]).median()).isNaN();
    }

    @Test
    void tableIsWrittenAndGivenToTheReport() {
        TableOne table = tableOne(Sample.good());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        table.write(out);

        TextTable text = Tables.read(out.toString(StandardCharsets.UTF_8));
        assertThat(text.row(0).subList(0, 6)).isEqualTo(List.of("age", "", "training", "recurrence = 0", "19", "0"));
        assertThat(text.rows()).isEqualTo(4 * (2 + 2 + 4 + 4 + 2 + 2));
        assertThat(table.toBaseline().variables()).hasSize(7);
        assertThat(table.toBaseline().variables().get(0).summaries().get(3).median())
                .isEqualTo(69);
    }
}
