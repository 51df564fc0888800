package radiome.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import radiome.error.Level;
import radiome.extract.CaseResult;
import radiome.image.Box;
import radiome.prepare.Cohort;
import radiome.prepare.Split;
import radiome.prepare.SplitRow;

/** G19 and S4: what only the whole cohort shows. */
class CohortChecksTest {
    @Test
    void anRoiOutOfFamilyIsTold() {
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            results.add(volume("P" + i, 10_000 + i));
        }
        assertThat(CohortChecks.volumes(results)).isEmpty();
        results.add(volume("BIG", 210_000));
        results.add(volume("SMALL", 400));
        assertThat(CohortChecks.volumes(results)).hasSize(2).allSatisfy(f -> {
            assertThat(f.code().name()).isEqualTo("G19");
            assertThat(f.level()).isEqualTo(Level.WARNING);
            assertThat(f.fix()).contains("correct the path");
        });
        assertThat(CohortChecks.volumes(results)).extracting(f -> f.patient()).containsExactly("BIG", "SMALL");
    }

    @Test
    void twoPatientsWithTheSameMaskAreToldOnceAndOnePatientWithTwoSequencesIsNot() {
        Map<String, List<String>> masks = new LinkedHashMap<>();
        masks.put("A", List.of("m1", "m1"));
        masks.put("B", List.of("m2", "m3"));
        assertThat(CohortChecks.sameMasks(masks)).isEmpty();
        masks.put("C", List.of("m2", "m3"));
        assertThat(CohortChecks.sameMasks(masks))
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("B and C"));
    }

    @Test
    void anOutcomeThatFollowsTheCentreIsTold() {
        assertThat(CohortChecks.centres(rows(5, 5), split())).isEmpty();
        assertThat(CohortChecks.centres(rows(2, 8), split())).hasValueSatisfying(f -> {
            assertThat(f.code().name()).isEqualTo("S4");
            // V of the table (8, 2; 2, 8) is 0.6
            assertThat(f.measured()).isEqualTo(0.6);
            assertThat(f.what()).contains("North 2 of 10", "South 8 of 10");
            assertThat(f.fix()).contains("centre apart");
        });
    }

    @Test
    void oneCentreHasNothingToFollow() {
        List<SplitRow> one = rows(2, 8).stream()
                .map(r -> new SplitRow(r.id(), r.outcome(), "North"))
                .toList();
        assertThat(CohortChecks.centres(one, split())).isEmpty();
    }

    private static CaseResult volume(String id, double mm3) {
        return new CaseResult(
                id,
                "T2",
                Map.of(),
                Map.of(),
                Map.of(),
                new CaseResult.Roi(100, mm3, new Box(0, 0, 0, 5, 5, 4)),
                List.of());
    }

    /** Ten patients a centre, the first so many with the event. */
    private static List<SplitRow> rows(int north, int south) {
        List<SplitRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean isNorth = i < 10;
            int outcome = i % 10 < (isNorth ? north : south) ? 1 : 0;
            rows.add(new SplitRow("P" + i, outcome, isNorth ? "North" : "South"));
        }
        return rows;
    }

    /** Every third patient validates. */
    private static Split split() {
        List<String> ids = rows(5, 5).stream().map(SplitRow::id).toList();
        List<Cohort> cohorts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            cohorts.add(i % 3 == 0 ? Cohort.VALIDATION : Cohort.TRAINING);
        }
        return new Split(ids, cohorts, List.of());
    }
}
