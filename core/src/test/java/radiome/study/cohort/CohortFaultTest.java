package radiome.study.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.study.cohort.reading.PatientReader;

/** One row a fault: the good sample is broken, the fault told, and nothing else changes by a bit. */
class CohortFaultTest {
    /**
     * @param reading of the broken table
     * @param patient whom the fault names, or the empty string
     * @param words of the message, those of the fix among them
     * @param changed clinical columns whose value at the bad row may differ
     */
    record Row(
            String name,
            PatientReader.Reading reading,
            FaultCode code,
            Level level,
            String patient,
            List<String> words,
            Set<String> changed) {
        /** The patient's row that is broken, from 0. */
        static final int BAD = 7;

        static Row of(
                String name,
                PatientReader.Reading reading,
                FaultCode code,
                Level level,
                String patient,
                String... words) {
            return new Row(name, reading, code, level, patient, List.of(words), Set.of());
        }

        Row changing(String... columns) {
            return new Row(name, reading, code, level, patient, words, new TreeSet<>(List.of(columns)));
        }

        @Override
        public String toString() {
            return code.name() + " " + name;
        }
    }

    static Stream<Row> rows() {
        return Stream.concat(FaultyRows.all(), FaultyColumns.all());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void faultIsToldWithItsFix(Row row) {
        List<Fault> told = row.reading.faults().stream()
                .filter(f -> f.code().equals(row.code)
                        && f.level() == row.level
                        && f.patient().equals(row.patient))
                .filter(f -> row.words.stream().allMatch(f.toString()::contains))
                .toList();
        assertThat(told).as(row.words + " in\n" + Sample.names(row.reading)).hasSize(1);
        assertThat(told.get(0).file()).isEqualTo(Sample.FILE);
        assertThat(told.get(0).fix().isEmpty()).isEqualTo(row.code == TableFault.T2);
        assertThat(row.reading.patients().isEmpty()).isEqualTo(row.level == Level.STOP);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void otherPatientsAreUntouched(Row row) {
        if (row.level == Level.STOP) {
            return;
        }
        Patients good = Sample.good().read().orThrow();
        Patients read = row.reading.orThrow();
        Set<Integer> rowsLeft = new TreeSet<>(read.list().stream()
                .map(Patient::row)
                .filter(r -> r < Sample.PATIENTS)
                .toList());
        boolean sameRows = row.code == TableFault.T21 || row.name.equals("few events");
        if (!sameRows) {
            int leftOut = row.level == Level.ERROR ? 1 : 0;
            assertThat(rowsLeft).hasSize(Sample.PATIENTS - leftOut);
        }
        Function<Patient, Integer> placeInGood = p -> sameRows ? good.ids().indexOf(p.id()) : p.row();
        for (int i = 0; i < read.list().size(); i++) {
            Patient patient = read.list().get(i);
            int place = placeInGood.apply(patient);
            assertThat(patient.outcome()).isEqualTo(good.list().get(place).outcome());
            for (int j = 0; j < good.clinical().columns(); j++) {
                String column = good.clinical().names().get(j);
                if (place != Row.BAD || !row.changed.contains(column)) {
                    int k = read.clinical().indexOf(column);
                    assertThat(Double.doubleToLongBits(read.clinical().at(i, k)))
                            .as(patient.id() + " " + column)
                            .isEqualTo(Double.doubleToLongBits(good.clinical().at(place, j)));
                }
            }
        }
    }

    @Test
    void goodSampleHasNoFaultButItsCodings() {
        PatientReader.Reading reading = Sample.good().read();

        assertThat(reading.faults()).allSatisfy(f -> assertThat(f.level()).isEqualTo(Level.NOTE));
        assertThat(reading.faults()).extracting(Fault::code).containsOnly(TableFault.T14, TableFault.T15);
        assertThat(reading.orThrow().list()).hasSize(Sample.PATIENTS);
    }

    @Test
    void allFaultsAreFoundAndNotTheFirst() {
        PatientReader.Reading reading = Sample.good()
                .set(1, "id", "3-Mar")
                .set(2, "recurrence", "")
                .set(3, "ebv", "<50")
                .set(4, "hospital", "")
                .with(s -> s.withClinical(List.of("age", "ebv", "weight", "months"))
                        .withCentre("hospitall"))
                .read();

        assertThat(reading.faults())
                .extracting(Fault::code)
                .contains(TableFault.T5, TableFault.T11, TableFault.T15, TableFault.T9, TableFault.T28);
        assertThat(reading.faults().stream().filter(f -> f.code() == TableFault.T9))
                .hasSize(2);
    }
}
