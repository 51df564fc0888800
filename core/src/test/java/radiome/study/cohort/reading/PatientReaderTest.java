package radiome.study.cohort.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.RadiomeException;
import radiome.error.TableFault;
import radiome.report.data.CohortData.Exclusion;
import radiome.study.cohort.Coding;
import radiome.study.cohort.Coding.Kind;
import radiome.study.cohort.Flow;
import radiome.study.cohort.Patient;
import radiome.study.cohort.Patients;
import radiome.study.cohort.Sample;
import radiome.study.cohort.files.SameImages;

class PatientReaderTest {
    @Test
    void patientsStandInTheTablesOrder() {
        Patients patients = Sample.good().read().orThrow();

        assertThat(patients.list().get(1)).isEqualTo(new Patient("P002", 1, 3, 1, "Hospital B", ""));
        assertThat(patients.rows()).startsWith(0, 1, 2);
        assertThat(patients.outcome().events()).isEqualTo(13);
        assertThat(patients.event()).isEqualTo("1");
        assertThat(patients.clinical().names()).containsExactly("age", "sex", "t_stage", "n_stage", "ebv", "smoker");
        assertThat(patients.clinical().ids()).isEqualTo(patients.ids());
    }

    @Test
    void codingsSayWhatBecameWhichNumber() {
        List<Coding> codings =
                Sample.good().set(0, "t_stage", "IV").read().orThrow().codings();

        assertThat(codings)
                .extracting(Coding::kind)
                .containsExactly(Kind.AGE, Kind.SEX, Kind.T_STAGE, Kind.N_STAGE, Kind.NUMBER, Kind.TWO_VALUES);
        assertThat(codings.get(0).unit()).isEqualTo("years");
        assertThat(codings.get(1).mapping()).isEqualTo("F = 0 (20), M = 1 (20)");
        assertThat(codings.get(2).mapping()).isEqualTo("T1 = 1 (9), T2 = 2 (10), T3 = 3 (10), IV = 4 (1), T4 = 4 (10)");
        assertThat(codings.get(5).mapping()).isEqualTo("no = 0 (24), yes = 1 (16)");
    }

    @ParameterizedTest
    @CsvSource({"female,male", "女,男", "W,M", "0,1", "1,2"})
    void sexIsCodedZeroAndOne(String zero, String one) {
        Sample sample = Sample.good().change("sex", s -> s.equals("F") ? zero : one);

        assertThat(sample.read().orThrow().clinical().column(1)).startsWith(0, 1, 0, 1);
    }

    @Test
    void stagesAreKnownByTheirValuesToo() {
        Sample sample = Sample.good()
                .rename("t_stage", "tumour")
                .rename("n_stage", "nodes")
                .with(s -> s.withClinical(List.of("tumour", "nodes")));

        assertThat(sample.read().orThrow().codings())
                .extracting(Coding::kind)
                .containsExactly(Kind.T_STAGE, Kind.N_STAGE);
    }

    @Test
    void twoTextsAreCodedByCodePointsAndAlwaysAlike() {
        Sample grades = Sample.good().change("smoker", s -> s.equals("yes") ? "G2" : "G3");

        Coding coding = grades.read().orThrow().codings().get(5);

        assertThat(coding.mapping()).isEqualTo("G2 = 0 (16), G3 = 1 (24)");
    }

    @Test
    void aWordForNoneIsAValueBesideItsOpposite() {
        Sample sample = Sample.good().change("smoker", s -> s.equals("yes") ? "有" : "无");

        assertThat(sample.read().orThrow().codings().get(5).mapping()).isEqualTo("无 = 0 (24), 有 = 1 (16)");
        assertThat(sample.read().orThrow().codings().get(5).missing()).isZero();
    }

    @Test
    void declaredCodesAreMissing() {
        Sample sample = Sample.good().set(3, "age", "999").with(s -> s.withMissing(List.of("999")));

        PatientReader.Reading reading = sample.read();

        assertThat(reading.orThrow().clinical().at(3, 0)).isNaN();
        assertThat(reading.faults().stream().filter(f -> f.code() == TableFault.T13))
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("1 values are missing: 999 (1)"));
    }

    @Test
    void outcomeCountsNumbersByValueAndTextByLetterCaseIgnored() {
        assertThat(Sample.good()
                        .set(1, "recurrence", "1.0")
                        .read()
                        .orThrow()
                        .outcome()
                        .events())
                .isEqualTo(13);
        Sample words = Sample.good()
                .change("recurrence", y -> y.equals("1") ? "LGG" : "gbm")
                .set(0, "recurrence", "GBM")
                .with(s -> s.withPositive("GBM"));
        assertThat(words.read().orThrow().outcome().events()).isEqualTo(27);
        assertThat(words.read().orThrow().event()).isEqualTo("GBM");
    }

    @Test
    void aBlankIsNoEventWhereOnlyThePositiveValueStands() {
        Sample sample = Sample.good()
                .change("recurrence", y -> y.equals("1") ? "1" : "")
                .with(s -> s.withPositive("1"));

        PatientReader.Reading reading = sample.read();

        assertThat(reading.patients()).isEmpty();
        assertThat(reading.faults().stream().filter(f -> f.code() == TableFault.T11 && f.level() == Level.ERROR))
                .hasSize(27);
        assertThat(reading.faults().stream().filter(f -> f.code() == TableFault.T12))
                .hasSize(1);
    }

    @Test
    void splitColumnGivesTheCohorts() {
        List<String> cohorts = Sample.good().cells("recurrence").stream()
                .map(y -> y.equals("1") ? "Train" : "验证集")
                .toList();
        Patients patients = Sample.good()
                .addColumn("side", cohorts)
                .with(s -> s.withSplit("side"))
                .read()
                .orThrow();

        assertThat(patients.list().get(0).cohort()).isEqualTo("validation");
        assertThat(patients.list().get(1).cohort()).isEqualTo("training");
    }

    @Test
    void flowCountsEachPatientOnceUnderItsFirstError() {
        PatientReader.Reading reading = Sample.good()
                .repeat(4)
                .repeat(5)
                .set(41, "age", "90")
                .set(1, "id", "3-Mar")
                .set(2, "recurrence", "")
                .set(3, "recurrence", "lost")
                .read();

        Flow flow = reading.orThrow().flow();

        assertThat(flow.read()).isEqualTo(42);
        assertThat(flow.duplicates()).isEqualTo(1);
        assertThat(flow.kept()).isEqualTo(36);
        assertThat(flow.exclusions())
                .containsExactly(
                        new Exclusion("T5", TableFault.T5.title(), 1),
                        new Exclusion("T7", TableFault.T7.title(), 1),
                        new Exclusion("T11", TableFault.T11.title(), 2));
        Fault later = Fault.of(TableFault.T18, "images/P011.nii", "There is no such image.", "")
                .of("P011", "T2");
        List<Fault> faults = new java.util.ArrayList<>(reading.faults());
        faults.add(later);
        List<String> left = reading.orThrow().ids().stream()
                .filter(id -> !id.equals("P011"))
                .toList();
        assertThat(flow.after(faults, left).exclusions()).contains(new Exclusion("T18", TableFault.T18.title(), 1));
        assertThat(flow.after(faults, left).kept()).isEqualTo(35);
    }

    @Test
    void idsStayText() {
        Sample sample = Sample.good()
                .set(0, "id", "0012")
                .set(1, "id", "12")
                .set(2, "id", "1e3")
                .set(3, "id", "001");

        assertThat(sample.read().orThrow().ids()).startsWith("0012", "12", "1e3", "001");
    }

    @Test
    void onlySomePatientsKeepTheirValues() {
        Patients patients = Sample.good().read().orThrow();

        Patients two = patients.only(Set.of("P003", "P001"));

        assertThat(two.ids()).containsExactly("P001", "P003");
        assertThat(two.clinical().at(1, 0)).isEqualTo(patients.clinical().at(2, 0));
    }

    @Test
    void stopIsThrownWhenPatientsAreAskedFor() {
        assertThatExceptionOfType(RadiomeException.class)
                .isThrownBy(() ->
                        Sample.good().change("recurrence", y -> "1").read().orThrow())
                .satisfies(e -> assertThat(e.fault().code()).isEqualTo(TableFault.T12));
    }

    @Test
    void sharedImagesJoinPatients() {
        SameImages same = SameImages.of(
                List.of(
                        new SameImages.ImageHash("P1", "a"),
                        new SameImages.ImageHash("P1", "b"),
                        new SameImages.ImageHash("P2", "c"),
                        new SameImages.ImageHash("P3", "b"),
                        new SameImages.ImageHash("P3", "d"),
                        new SameImages.ImageHash("P4", "d")),
                "patients.csv");

        assertThat(same.groups()).containsExactly(List.of("P1", "P3", "P4"));
        assertThat(same.faults()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(TableFault.T8);
            assertThat(f.level()).isEqualTo(Level.WARNING);
            assertThat(f.toString()).contains("P1, P3, P4", "one side of the split", "Keep one row");
        });
    }
}
