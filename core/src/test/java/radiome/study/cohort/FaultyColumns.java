package radiome.study.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.study.cohort.CohortFaultTest.Row;
import radiome.study.cohort.reading.PatientReader;

/** Clinical columns, centres and predictors that are broken. */
final class FaultyColumns {
    private static final int BAD = Row.BAD;

    private FaultyColumns() {}

    static Stream<Row> all() {
        return Stream.of(clinicalRows(), centreRows(), predictorRows()).flatMap(List::stream);
    }

    private static List<Row> clinicalRows() {
        List<Row> rows = new ArrayList<>();
        for (String word : List.of("", "-", "—", "/", "NA", "N/A", "nan", "NULL", ".", "?", "无", "未知", "不详", "#N/A")) {
            rows.add(Row.of(
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
            rows.add(Row.of(
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
            rows.add(Row.of(
                    "stage " + form,
                    Sample.good().set(BAD, "t_stage", form).read(),
                    TableFault.T14,
                    Level.NOTE,
                    "",
                    form + " = " + stage,
                    "Write one form"));
        }
        rows.add(Row.of(
                "stage of nodes in a formula",
                Sample.good().set(BAD, "n_stage", "pT3N" + node + "bM0").read(),
                TableFault.T14,
                Level.NOTE,
                "",
                "n_stage",
                " = " + node));
        for (String none : List.of("Tx", "III-IV", "T3/4", "T5", "Tis")) {
            rows.add(Row.of(
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
            rows.add(Row.of(
                    "age with" + unit,
                    Sample.good().set(BAD, "age", age + unit).read(),
                    TableFault.T15,
                    Level.NOTE,
                    "",
                    "years was dropped",
                    "Write numbers only"));
        }
        for (String text : List.of("1.2.3", "<50", "about 50")) {
            rows.add(Row.of(
                            "number " + text,
                            Sample.good().set(BAD, "ebv", text).read(),
                            TableFault.T15,
                            Level.WARNING,
                            "",
                            "line 9 \"" + text + "\"",
                            "Write one value")
                    .changing("ebv"));
        }
        rows.add(Row.of(
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
            rows.add(Row.of(
                            "age " + implausible,
                            Sample.good().set(BAD, "age", implausible).read(),
                            TableFault.T15,
                            Level.WARNING,
                            "",
                            "line 9 \"" + implausible + "\"",
                            "Write the age")
                    .changing("age"));
        }
        rows.add(Row.of(
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
                Row.of(
                        "two spellings",
                        Sample.good().set(BAD, "hospital", "hospital b ").read(),
                        TableFault.T17,
                        Level.WARNING,
                        "",
                        "\"Hospital B\" (25)",
                        "joined as Hospital B",
                        "Use one spelling"),
                Row.of(
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
                Row.of(
                        "blank",
                        Sample.good().set(BAD, "hospital", "").read(),
                        TableFault.T17,
                        Level.WARNING,
                        "",
                        "without a centre: 1, in line 9",
                        "Write the centre"),
                Row.of(
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
            rows.add(Row.of(
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
        rows.add(Row.of(
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
        return Row.of(name, reading, TableFault.T28, Level.WARNING, "", "more", words, "Drop the column");
    }
}
