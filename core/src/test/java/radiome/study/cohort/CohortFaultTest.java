package radiome.study.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.error.TableFault;

/** One row a fault: the good sample is broken, the fault told, and nothing else changes by a bit. */
class CohortFaultTest {
    private static final int BAD = 7; // the row that is broken, from 0

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

        Row changing(String... columns) {
            return new Row(name, reading, code, level, patient, words, new TreeSet<>(List.of(columns)));
        }

        @Override
        public String toString() {
            return code.name() + " " + name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(tableRows(), idRows(), outcomeRows(), clinicalRows(), centreRows(), predictorRows())
                .flatMap(List::stream);
    }

    private static List<Row> tableRows() {
        Sample good = Sample.good();
        String text = good.text();
        String badLine = text.split("\n", -1)[BAD + 1];
        String cut = badLine.substring(0, badLine.lastIndexOf(','));
        return List.of(
                of("byte order mark", good.read("\uFEFF" + text), TableFault.T2, Level.NOTE, "", "byte order mark"),
                of(
                        "semicolons and decimal commas",
                        good.read(text.replace(',', ';').replace('.', ',')),
                        TableFault.T3,
                        Level.NOTE,
                        "",
                        "semicolon",
                        "decimal comma",
                        "`.` decimals"),
                of(
                        "1,234 beside 1.5",
                        Sample.good().set(BAD, "ebv", "1,234").read(),
                        TableFault.T3,
                        Level.STOP,
                        "",
                        "ebv",
                        "\"1,234\"",
                        "`.` decimals"),
                of(
                        "a title line",
                        good.read("Patients of 2024,,,,,,,,,\n" + text),
                        TableFault.T20,
                        Level.WARNING,
                        "",
                        "Line 1",
                        "Delete line 1"),
                of(
                        "a name twice",
                        Sample.good().addColumn("age", good.cells("age")).read(),
                        TableFault.T20,
                        Level.STOP,
                        "",
                        "column 4 and column 11",
                        "Rename"),
                of(
                        "no rows",
                        good.read(text.substring(0, text.indexOf('\n'))),
                        TableFault.T20,
                        Level.STOP,
                        "",
                        "no patients"),
                of(
                        "a ragged row",
                        good.read(text.replace(badLine, cut)),
                        TableFault.T21,
                        Level.ERROR,
                        Sample.id(BAD),
                        "Line 9 has 9 cells",
                        "header has 10",
                        "Mend line 9"));
    }

    private static List<Row> idRows() {
        List<Row> rows = new ArrayList<>();
        for (String mangled : List.of("3-Mar", "Mar-03", "2024/3/5", "5/3/2024", "1.2E+11", "137.0", "#####", "3月5日")) {
            rows.add(of(
                    "id " + mangled,
                    Sample.good().set(BAD, "id", mangled).read(),
                    TableFault.T5,
                    Level.ERROR,
                    mangled,
                    "line 9",
                    "Format the id column as text"));
        }
        rows.add(of(
                "all ids end in .0",
                Sample.good()
                        .change("id", id -> Integer.parseInt(id.substring(1)) + ".0")
                        .read(),
                TableFault.T5,
                Level.WARNING,
                "",
                "All 40 ids end in .0",
                "as text"));
        for (String unseen : List.of(" P008", "P008\u00a0", "P00\u200b8", "Ｐ００８", "P008 \uFEFF")) {
            rows.add(of(
                    "unseen characters in " + unseen.length(),
                    Sample.good().set(BAD, "id", unseen).read(),
                    TableFault.T6,
                    Level.WARNING,
                    "",
                    "1, in line 9",
                    "Clean the id column"));
        }
        rows.add(of(
                "other letter case",
                Sample.good()
                        .set(BAD, "id", "p008")
                        .repeat(BAD)
                        .set(Sample.PATIENTS, "id", "P008")
                        .read(),
                TableFault.T6,
                Level.ERROR,
                "p008",
                "differs in letter case only from P008",
                "Clean the id column"));
        rows.add(of(
                "blank",
                Sample.good().set(BAD, "id", " ").read(),
                TableFault.T6,
                Level.ERROR,
                "line 9",
                "blank",
                "Write the id"));
        rows.add(of(
                "the same row twice",
                Sample.good().repeat(BAD).read(),
                TableFault.T7,
                Level.NOTE,
                "",
                "1, in line 42",
                "P008",
                "Delete the repeated rows"));
        rows.add(of(
                "two rows that differ",
                Sample.good()
                        .repeat(BAD)
                        .set(Sample.PATIENTS, "age", "77")
                        .set(Sample.PATIENTS, "sex", "F")
                        .read(),
                TableFault.T7,
                Level.ERROR,
                "P008",
                "lines 9, 42",
                "differ in sex, age",
                "Delete one row"));
        rows.add(of(
                "two cohorts",
                split(Sample.good().repeat(BAD), "validation").read(),
                TableFault.T8,
                Level.ERROR,
                "P008",
                "Training and validation",
                "Keep one row"));
        rows.add(of(
                "no cohort",
                split(Sample.good(), "").read(),
                TableFault.T8,
                Level.ERROR,
                Sample.id(Sample.PATIENTS - 1),
                "split column is blank",
                "`training` or `validation`"));
        rows.add(of(
                "a cohort of another name",
                split(Sample.good(), "holdout").read(),
                SettingFault.C2,
                Level.STOP,
                "",
                "holdout",
                "`training` or `validation`"));
        return rows;
    }

    /** All in training but the last row. */
    private static Sample split(Sample sample, String last) {
        List<String> cohorts = IntStream.range(0, sample.rows())
                .mapToObj(i -> i == sample.rows() - 1 ? last : "Training")
                .toList();
        return sample.addColumn("cohort", cohorts).with(s -> s.withSplit("cohort"));
    }

    private static List<Row> outcomeRows() {
        List<Row> rows = new ArrayList<>();
        rows.add(of(
                "a mistyped column",
                Sample.good().with(s -> CohortSettings.of("id", "recurrance")).read(),
                TableFault.T9,
                Level.STOP,
                "",
                "no column recurrance (outcome)",
                "hospital, sex",
                "did you mean recurrence?"));
        List<List<String>> pairs = List.of(
                List.of("no", "yes"),
                List.of("否", "是"),
                List.of("无", "有"),
                List.of("阴性", "阳性"),
                List.of("未复发", "复发"),
                List.of("FALSE", "TRUE"),
                List.of("-", "+"),
                List.of("No", "Yes"));
        for (List<String> pair : pairs) {
            rows.add(of(
                    "outcome " + pair,
                    outcome(pair.get(0), pair.get(1)).read(),
                    TableFault.T10,
                    Level.WARNING,
                    "",
                    pair.get(1) + " was taken as the event",
                    "positive: " + pair.get(1)));
        }
        rows.add(of(
                "outcome 1 and 2",
                outcome("1", "2").read(),
                TableFault.T10,
                Level.STOP,
                "",
                "1 (27 rows), 2 (13 rows)",
                "`outcome: {column: recurrence, positive: 2}`"));
        rows.add(of(
                "an unknown pair",
                outcome("GBM", "LGG").read(),
                TableFault.T10,
                Level.STOP,
                "",
                "GBM (27 rows), LGG (13 rows)",
                "positive: LGG"));
        rows.add(of(
                "a positive value that is not there",
                outcome("GBM", "LGG").with(s -> s.withPositive("LGC")).read(),
                TableFault.T10,
                Level.STOP,
                "",
                "positive value LGC",
                "Correct `positive:`",
                "did you mean lgg?"));
        rows.add(of(
                "outcome blank",
                Sample.good().set(BAD, "recurrence", "").read(),
                TableFault.T11,
                Level.ERROR,
                "P008",
                "No outcome",
                "line 9",
                "Decide in the table"));
        rows.add(of(
                "outcome lost",
                Sample.good().set(BAD, "recurrence", "lost").read(),
                TableFault.T11,
                Level.ERROR,
                "P008",
                "holds \"lost\"",
                "Decide in the table"));
        rows.add(of(
                "a third value in many rows",
                Sample.good()
                        .set(0, "recurrence", "9")
                        .set(3, "recurrence", "9")
                        .set(6, "recurrence", "9")
                        .read(),
                TableFault.T11,
                Level.STOP,
                "",
                "in 3 of 40 rows",
                "9 (3 rows)",
                "Decide in the table"));
        rows.add(of(
                "one class",
                Sample.good().change("recurrence", y -> "0").read(),
                TableFault.T12,
                Level.STOP,
                "",
                "0 events among 40",
                "Check `positive:`"));
        rows.add(of(
                "few events",
                Sample.good()
                        .drop(r -> r.get(8).equals("1") && r.get(0).compareTo("P025") > 0)
                        .read(),
                TableFault.T12,
                Level.WARNING,
                "",
                "8 events among 35",
                "Check `positive:`"));
        return rows;
    }

    private static Sample outcome(String no, String yes) {
        return Sample.good().change("recurrence", y -> y.equals("1") ? yes : no);
    }

    private static List<Row> clinicalRows() {
        List<Row> rows = new ArrayList<>();
        for (String word : List.of("", "-", "—", "/", "NA", "N/A", "nan", "NULL", ".", "?", "无", "未知", "不详", "#N/A")) {
            rows.add(of(
                            "missing as " + word,
                            Sample.good().set(BAD, "age", word).read(),
                            TableFault.T13,
                            Level.NOTE,
                            "",
                            "Column age: 1 values are missing",
                            "`missing: [999]`")
                    .changing("age"));
        }
        for (String code : List.of("999", "9999", "-1", "-999")) {
            rows.add(of(
                            "code " + code,
                            Sample.good().set(BAD, "age", code).read(),
                            TableFault.T13,
                            Level.WARNING,
                            "",
                            "line 9 \"" + code + "\"",
                            "`missing: [" + code + "]`")
                    .changing("age"));
        }
        String stage = Sample.good().cells("t_stage").get(BAD).substring(1);
        String node = Sample.good().cells("n_stage").get(BAD).substring(1);
        String roman = List.of("", "I", "II", "III", "IV").get(Integer.parseInt(stage));
        String sign = List.of("", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ").get(Integer.parseInt(stage));
        for (String form : List.of(
                stage,
                roman,
                sign,
                "T" + stage + "a",
                "cT" + stage,
                "ypT" + stage + "N1M0",
                stage + "期",
                "t" + stage)) {
            rows.add(of(
                    "stage " + form,
                    Sample.good().set(BAD, "t_stage", form).read(),
                    TableFault.T14,
                    Level.NOTE,
                    "",
                    form + " = " + stage,
                    "Write one form"));
        }
        rows.add(of(
                "stage of nodes in a formula",
                Sample.good().set(BAD, "n_stage", "pT3N" + node + "bM0").read(),
                TableFault.T14,
                Level.NOTE,
                "",
                "n_stage",
                " = " + node));
        for (String none : List.of("Tx", "III-IV", "T3/4", "T5", "Tis")) {
            rows.add(of(
                            "stage " + none,
                            Sample.good().set(BAD, "t_stage", none).read(),
                            TableFault.T14,
                            Level.WARNING,
                            "",
                            "line 9 \"" + none + "\"",
                            "Write one form")
                    .changing("t_stage"));
        }
        String age = Sample.good().cells("age").get(BAD);
        for (String unit : List.of("岁", "y", " years")) {
            rows.add(of(
                    "age with" + unit,
                    Sample.good().set(BAD, "age", age + unit).read(),
                    TableFault.T15,
                    Level.NOTE,
                    "",
                    "years was dropped",
                    "Write numbers only"));
        }
        for (String text : List.of("1.2.3", "<50", "about 50")) {
            rows.add(of(
                            "number " + text,
                            Sample.good().set(BAD, "ebv", text).read(),
                            TableFault.T15,
                            Level.WARNING,
                            "",
                            "line 9 \"" + text + "\"",
                            "Write one value")
                    .changing("ebv"));
        }
        rows.add(of(
                "many texts",
                Sample.good()
                        .set(1, "ebv", "low")
                        .set(2, "ebv", "low")
                        .set(3, "ebv", "high")
                        .read(),
                TableFault.T15,
                Level.STOP,
                "",
                "in 3 of 40 rows",
                "line 3 \"low\"",
                "Write one value"));
        for (String implausible : List.of("0", "111")) {
            rows.add(of(
                            "age " + implausible,
                            Sample.good().set(BAD, "age", implausible).read(),
                            TableFault.T15,
                            Level.WARNING,
                            "",
                            "line 9 \"" + implausible + "\"",
                            "Write the age")
                    .changing("age"));
        }
        rows.add(of(
                        "a year of birth",
                        Sample.good().set(BAD, "age", "1958").read(),
                        TableFault.T15,
                        Level.WARNING,
                        "",
                        "years of birth",
                        "Write the age")
                .changing("age"));
        return rows;
    }

    private static List<Row> centreRows() {
        return List.of(
                of(
                        "two spellings",
                        Sample.good().set(BAD, "hospital", "hospital b ").read(),
                        TableFault.T17,
                        Level.WARNING,
                        "",
                        "\"Hospital B\" (25)",
                        "joined as Hospital B",
                        "Use one spelling"),
                of(
                        "one letter apart",
                        Sample.good()
                                .change("hospital", h -> h.equals("Hospital A") ? h : "Hospitel A")
                                .read(),
                        TableFault.T17,
                        Level.WARNING,
                        "",
                        "differ by one letter",
                        "kept apart",
                        "Use one spelling"),
                of(
                        "blank",
                        Sample.good().set(BAD, "hospital", "").read(),
                        TableFault.T17,
                        Level.WARNING,
                        "",
                        "without a centre: 1, in line 9",
                        "Write the centre"),
                of(
                        "blank where it is needed",
                        Sample.good()
                                .set(BAD, "hospital", "")
                                .with(s -> s.withCentreNeeded(true))
                                .read(),
                        TableFault.T17,
                        Level.ERROR,
                        "P008",
                        "line 9",
                        "Write the centre"));
    }

    private static List<Row> predictorRows() {
        Sample good = Sample.good();
        List<Row> rows = new ArrayList<>();
        for (String role : List.of("recurrence", "months", "id")) {
            rows.add(of(
                    "predictor " + role,
                    Sample.good()
                            .with(s -> s.withClinical(List.of("age", role)))
                            .read(),
                    TableFault.T28,
                    Level.STOP,
                    "",
                    "predictor " + role + " is the ",
                    "Drop the column"));
        }
        List<String> dates = IntStream.range(0, Sample.PATIENTS)
                .mapToObj(i -> "2019-03-" + (10 + i % 20))
                .toList();
        rows.add(of(
                "a date",
                Sample.good()
                        .addColumn("seen", dates)
                        .with(s -> s.withClinical(List.of("seen")))
                        .read(),
                TableFault.T28,
                Level.STOP,
                "",
                "seen holds dates",
                "Drop the column"));
        rows.add(added("a copy of the outcome", good.cells("recurrence"), "of every patient (AUC 1)"));
        List<String> numbers = IntStream.range(0, Sample.PATIENTS)
                .mapToObj(i -> "" + (9000 + i))
                .toList();
        rows.add(added("a running number", numbers, "another value in every row"));
        List<String> days = IntStream.range(0, Sample.PATIENTS)
                .mapToObj(i -> "20" + (10 + i * 7 % 40) + "0" + (1 + i % 9) + "11")
                .toList();
        rows.add(added("a day as a number", days, "another value in every row"));
        return rows;
    }

    private static Row added(String name, List<String> cells, String words) {
        PatientReader.Reading reading = Sample.good()
                .addColumn("more", cells)
                .with(s -> s.withClinical(List.of("age", "sex", "t_stage", "n_stage", "ebv", "smoker", "more")))
                .read();
        return of(name, reading, TableFault.T28, Level.WARNING, "", "more", words, "Drop the column");
    }

    private static Row of(
            String name, PatientReader.Reading reading, FaultCode code, Level level, String patient, String... words) {
        return new Row(name, reading, code, level, patient, List.of(words), Set.of());
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
                if (place != BAD || !row.changed.contains(column)) {
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
