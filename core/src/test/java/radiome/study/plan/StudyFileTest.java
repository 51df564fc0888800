package radiome.study.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.error.Fault;
import radiome.report.data.ReportData.Origin;
import radiome.source.Source;

class StudyFileTest {
    private static final String GOOD = """
            study: Recurrence
            seed: 7
            cohort:
              table: patients.csv
              id: id
              outcome: {column: recurrence, positive: 1}
              centre: hospital
              clinical: [age, sex]
              missing: [999]
              time: {column: months, event: recurrence}
            sequences:
              T1C: {image: "images/{id}_T1C.nii.gz", mask: "masks/{id}_T1C.nii.gz", label: 2}
              T2:  {image: "images/{id}_T2.nii.gz", mask: "masks/{id}_T2.nii.gz"}
            """;

    @Test
    void everyKeyIsBoundAndTheRestHasDefaults() {
        StudyPlan plan = StudyFile.read(source(GOOD)).plan().orElseThrow();
        assertThat(plan.title()).isEqualTo("Recurrence");
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.cohort().positive()).contains("1");
        assertThat(plan.cohort().clinical()).containsExactly("age", "sex");
        assertThat(plan.cohort().time()).contains("months");
        assertThat(plan.sequences()).extracting(StudyPlan.SequencePlan::label).containsExactly(2, 1);
        assertThat(plan.models()).extracting(ModelKind::key).containsExactly("0", "V", "I");
        assertThat(plan.classifiers()).containsExactly("knn", "naive-bayes");
        assertThat(plan.primary()).isEqualTo(new StudyPlan.Primary("T2", ModelKind.HAND_CRAFTED, "naive-bayes"));
        assertThat(plan.trainingShare()).isEqualTo(0.7);
        assertThat(plan.folds()).isEqualTo(10);
    }

    @Test
    void eachSettingTellsWhereItComesFrom() {
        StudyPlan plan = StudyFile.read(source(GOOD)).plan().orElseThrow();
        assertThat(plan.settings())
                .anySatisfy(s -> {
                    assertThat(s.name()).isEqualTo("seed");
                    assertThat(s.origin()).isEqualTo(Origin.STUDY_FILE);
                    assertThat(s.line()).isEqualTo(2);
                })
                .anySatisfy(s -> {
                    assertThat(s.name()).isEqualTo("select.folds");
                    assertThat(s.value()).isEqualTo("10");
                    assertThat(s.origin()).isEqualTo(Origin.DEFAULT);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sede: 1                               | C1 | line 15, column 1 | did you mean seed?
            select: {folds: 1}                    | C2 | line 15           | at least 2
            select: {folds: ten}                  | C2 | line 15           | a whole number
            select: {method: ridge}               | C3 | line 15           | lasso
            resampling: {holdout: 1.5}            | C2 | line 15           | below 1
            harmonise: {method: combat, by: x}    | C3 | line 15           | harmonising
            readers: {intra: {}}                  | C3 | line 15           | reader agreement
            deep: {network: resnet50}             | C3 | line 15           | deep features
            models: [I, II]                       | C3 | line 15           | Model 'II'
            models: [I, X]                        | C2 | line 15           | 'X'
            classifiers: [svm]                    | C3 | line 15           | naive-bayes
            classifiers: [knnn]                   | C2 | line 15           | 'knnn'
            primary: {sequence: T3}               | C2 | line 15           | T1C, T2
            protocol: published                   | C3 | line 15           | strict
            """)
    void aMistakeIsToldWithItsLine(String line, String code, String where, String words) {
        List<Fault> faults = StudyFile.read(source(GOOD + "\n" + line + "\n")).faults();
        assertThat(faults).singleElement().satisfies(f -> {
            assertThat(f.code().name()).isEqualTo(code);
            assertThat(f.file()).isEqualTo("study.yaml");
            assertThat(f.what()).contains(where);
            assertThat(f.toString()).containsIgnoringCase(words);
        });
    }

    /** All but the settings, which tell lines of another file. */
    @Test
    void aPlanWrittenOutIsReadAsTheSamePlan() {
        String awkward = GOOD.replace("Recurrence\n", "'A \"quoted\" \\ study: 复发'\n")
                + "models: [V, I]\nprimary: {sequence: T1C, model: V, classifier: knn}\nresampling: {holdout: 0.65}\n";
        StudyPlan plan = StudyFile.read(source(awkward)).plan().orElseThrow();
        StudyFile.Reading again = StudyFile.read(source(PlanText.of(plan)));
        assertThat(again.faults()).isEmpty();
        assertThat(again.plan().orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("settings")
                .isEqualTo(plan);
    }

    @Test
    void theTablesEncodingMayBeSaid() {
        String study = GOOD.replace("  id: id\n", "  id: id\n  encoding: GB18030\n");
        assertThat(StudyFile.read(source(study)).plan().orElseThrow().cohort().encoding())
                .contains("GB18030");
        String unknown = GOOD.replace("  id: id\n", "  id: id\n  encoding: utf-9\n");
        assertThat(StudyFile.read(source(unknown)).faults()).singleElement().satisfies(f -> {
            assertThat(f.code().name()).isEqualTo("C2");
            assertThat(f.what()).contains("line 6", "GB18030");
        });
    }

    @Test
    void allMistakesAreTold() {
        StudyFile.Reading reading = StudyFile.read(source("seed: x\nchort: {}\nsequences: {T2: {image: a}}\n"));
        assertThat(reading.plan()).isEmpty();
        assertThat(reading.faults()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aStudyMayStartFromFeatures() {
        StudyPlan plan = StudyFile.read(source("cohort: {table: a.csv, outcome: y}\nfeatures: features.csv\n"))
                .plan()
                .orElseThrow();
        assertThat(plan.features()).contains("features.csv");
        assertThat(plan.models()).extracting(ModelKind::key).containsExactly("V", "I");
    }

    private static Source source(String text) {
        return Source.of("study.yaml", text.getBytes(UTF_8));
    }
}
