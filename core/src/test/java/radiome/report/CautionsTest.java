package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.report.data.CohortData;
import radiome.report.data.CohortData.Centre;
import radiome.report.data.CohortData.Counts;
import radiome.report.data.Interval;
import radiome.report.data.ReportData;
import radiome.report.data.SequenceData;
import radiome.report.data.SequenceData.Selected;

class CautionsTest {
    private static final ReportData LARGE = Variants.large(SampleReport.data());
    private static final Interval NARROW = new Interval(0.75, 0.85);

    @Test
    void aLargeStudyNeedsNone() {
        assertThat(Cautions.of(LARGE)).isEmpty();
    }

    @Test
    void theSmallSampleNamesItsWorstFirst() {
        List<String> cautions = Cautions.of(SampleReport.data());
        assertThat(cautions.get(0)).startsWith("The validation cohort holds 5 events among 14 patients");
        assertThat(cautions.get(1))
                .startsWith("The 95% interval of the primary AUC")
                .contains(" wide");
        assertThat(cautions).anyMatch(c -> c.contains("Zhuhai (n = 7), Macau (n = 6)"));
    }

    @Test
    void fewerThanTenEventsInACohort() {
        assertThat(Cautions.of(cohort(new Counts(100, 10), new Counts(50, 10)))).isEmpty();
        assertThat(Cautions.of(cohort(new Counts(100, 9), new Counts(50, 1))))
                .hasSize(2)
                .anyMatch(c -> c.startsWith("The validation cohort holds 1 event among 50 patients"))
                .anyMatch(c -> c.startsWith("The training cohort holds 9 events among 100 patients"));
    }

    private static ReportData cohort(Counts training, Counts validation) {
        CohortData old = LARGE.cohort();
        return Variants.withCohort(
                LARGE, new CohortData(150, List.of(), training, validation, old.baseline(), old.centres()));
    }

    @Test
    void anIntervalWiderThanAFifthOrOverChance() {
        assertThat(Cautions.of(primary(0.8, new Interval(0.7, 0.9 - 1e-9), 0.5)))
                .isEmpty();
        assertThat(Cautions.of(primary(0.8, new Interval(0.65, 0.95), 0.5)))
                .singleElement()
                .asString()
                .contains("0.65\u20130.95, is 0.30 wide: models of very different worth");
        assertThat(Cautions.of(primary(0.55, new Interval(0.49, 0.6), 0.5)))
                .singleElement()
                .asString()
                .contains("0.49\u20130.60, covers 0.5: these data cannot tell the model from chance.");
    }

    @Test
    void aSensitivityBelowAHalf() {
        assertThat(Cautions.of(primary(0.8, NARROW, 0.5))).isEmpty();
        assertThat(Cautions.of(primary(0.8, NARROW, 0.49)))
                .singleElement()
                .asString()
                .contains("sensitivity 0.49, below 0.5");
    }

    @Test
    void noPrimaryResult() {
        assertThat(Cautions.of(Variants.withPerformance(LARGE, List.of())))
                .containsExactly("The primary analysis has no AUC in the validation cohort.");
        assertThat(Cautions.of(primary(Double.NaN, Interval.NONE, Double.NaN)))
                .containsExactly("The primary analysis has no AUC in the validation cohort.");
    }

    private static ReportData primary(double auc, Interval interval, double sensitivity) {
        return Variants.withPrimary(LARGE, auc, interval, sensitivity);
    }

    @Test
    void fewerThanFiveEventsForEachSelectedFeature() {
        List<Selected> three = List.of(new Selected("a", 1, 1), new Selected("b", 1, 1), new Selected("c", 1, 1));
        assertThat(Cautions.of(selection(new Counts(60, 15), three))).isEmpty();
        assertThat(Cautions.of(selection(new Counts(60, 14), three)))
                .singleElement()
                .asString()
                .contains("T1C 4.7 (14 events, 3 features of 56 candidates)");
    }

    @Test
    void nothingSelected() {
        assertThat(Cautions.of(selection(new Counts(60, 14), List.of())))
                .singleElement()
                .asString()
                .startsWith("T1C: no feature was selected");
    }

    private static ReportData selection(Counts training, List<Selected> selected) {
        SequenceData first = LARGE.sequences().get(0);
        return Variants.withSequences(LARGE, List.of(Variants.sequence(first, training, selected, first.lasso())));
    }

    @Test
    void centresBelowTenPatients() {
        CohortData old = LARGE.cohort();
        List<Centre> centres = List.of(
                new Centre("ten", new Counts(7, 3), new Counts(3, 1)),
                new Centre("nine", new Counts(7, 3), new Counts(2, 1)));
        CohortData cohort = new CohortData(2000, List.of(), old.training(), old.validation(), old.baseline(), centres);
        assertThat(Cautions.of(Variants.withCohort(LARGE, cohort)))
                .containsExactly(
                        "This centre has fewer than 10 patients, too few to see a centre effect: nine (n = 9).");
    }
}
