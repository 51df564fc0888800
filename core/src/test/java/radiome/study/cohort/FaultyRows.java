package radiome.study.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.error.Level;
import radiome.error.SettingFault;
import radiome.error.TableFault;
import radiome.study.cohort.CohortFaultTest.Row;

/** Tables, ids and outcomes that are broken. */
final class FaultyRows {
    private static final int BAD = Row.BAD;

    private FaultyRows() {}

    static Stream<Row> all() {
        return Stream.of(tableRows(), idRows(), outcomeRows()).flatMap(List::stream);
    }

    private static List<Row> tableRows() {
        Sample good = Sample.good();
        String text = good.text();
        String badLine = text.split("\n", -1)[BAD + 1];
        String cut = badLine.substring(0, badLine.lastIndexOf(','));
        return List.of(
                Row.of("byte order mark", good.read("\uFEFF" + text), TableFault.T2, Level.NOTE, "", "byte order mark"),
                Row.of(
                        "semicolons and decimal commas",
                        good.read(text.replace(',', ';').replace('.', ',')),
                        TableFault.T3,
                        Level.NOTE,
                        "",
                        "semicolon",
                        "decimal comma",
                        "`.` decimals"),
                Row.of(
                        "1,234 beside 1.5",
                        Sample.good().set(BAD, "ebv", "1,234").read(),
                        TableFault.T3,
                        Level.STOP,
                        "",
                        "ebv",
                        "\"1,234\"",
                        "`.` decimals"),
                Row.of(
                        "a title line",
                        good.read("Patients of 2024,,,,,,,,,\n" + text),
                        TableFault.T20,
                        Level.WARNING,
                        "",
                        "Line 1",
                        "Delete line 1"),
                Row.of(
                        "a name twice",
                        Sample.good().addColumn("age", good.cells("age")).read(),
                        TableFault.T20,
                        Level.STOP,
                        "",
                        "column 4 and column 11",
                        "Rename"),
                Row.of(
                        "no rows",
                        good.read(text.substring(0, text.indexOf('\n'))),
                        TableFault.T20,
                        Level.STOP,
                        "",
                        "no patients"),
                Row.of(
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
            rows.add(Row.of(
                    "id " + mangled,
                    Sample.good().set(BAD, "id", mangled).read(),
                    TableFault.T5,
                    Level.ERROR,
                    mangled,
                    "line 9",
                    "Format the id column as text"));
        }
        rows.add(Row.of(
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
            rows.add(Row.of(
                    "unseen characters in " + unseen.length(),
                    Sample.good().set(BAD, "id", unseen).read(),
                    TableFault.T6,
                    Level.WARNING,
                    "",
                    "1, in line 9",
                    "Clean the id column"));
        }
        rows.add(Row.of(
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
        rows.add(Row.of(
                "blank",
                Sample.good().set(BAD, "id", " ").read(),
                TableFault.T6,
                Level.ERROR,
                "line 9",
                "blank",
                "Write the id"));
        rows.add(Row.of(
                "the same row twice",
                Sample.good().repeat(BAD).read(),
                TableFault.T7,
                Level.NOTE,
                "",
                "1, in line 42",
                "P008",
                "Delete the repeated rows"));
        rows.add(Row.of(
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
        rows.add(Row.of(
                "two cohorts",
                split(Sample.good().repeat(BAD), "validation").read(),
                TableFault.T8,
                Level.ERROR,
                "P008",
                "Training and validation",
                "Keep one row"));
        rows.add(Row.of(
                "no cohort",
                split(Sample.good(), "").read(),
                TableFault.T8,
                Level.ERROR,
                Sample.id(Sample.PATIENTS - 1),
                "split column is blank",
                "`training` or `validation`"));
        rows.add(Row.of(
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
        rows.add(Row.of(
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
            rows.add(Row.of(
                    "outcome " + pair,
                    outcome(pair.get(0), pair.get(1)).read(),
                    TableFault.T10,
                    Level.WARNING,
                    "",
                    pair.get(1) + " was taken as the event",
                    "positive: " + pair.get(1)));
        }
        rows.add(Row.of(
                "outcome 1 and 2",
                outcome("1", "2").read(),
                TableFault.T10,
                Level.STOP,
                "",
                "1 (27 rows), 2 (13 rows)",
                "`outcome: {column: recurrence, positive: 2}`"));
        rows.add(Row.of(
                "an unknown pair",
                outcome("GBM", "LGG").read(),
                TableFault.T10,
                Level.STOP,
                "",
                "GBM (27 rows), LGG (13 rows)",
                "positive: LGG"));
        rows.add(Row.of(
                "a positive value that is not there",
                outcome("GBM", "LGG").with(s -> s.withPositive("LGC")).read(),
                TableFault.T10,
                Level.STOP,
                "",
                "positive value LGC",
                "Correct `positive:`",
                "did you mean lgg?"));
        rows.add(Row.of(
                "outcome blank",
                Sample.good().set(BAD, "recurrence", "").read(),
                TableFault.T11,
                Level.ERROR,
                "P008",
                "No outcome",
                "line 9",
                "Decide in the table"));
        rows.add(Row.of(
                "outcome lost",
                Sample.good().set(BAD, "recurrence", "lost").read(),
                TableFault.T11,
                Level.ERROR,
                "P008",
                "holds \"lost\"",
                "Decide in the table"));
        rows.add(Row.of(
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
        rows.add(Row.of(
                "one class",
                Sample.good().change("recurrence", y -> "0").read(),
                TableFault.T12,
                Level.STOP,
                "",
                "0 events among 40",
                "Check `positive:`"));
        rows.add(Row.of(
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
}
