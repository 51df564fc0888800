package radiome.study.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import radiome.study.cohort.reading.PatientReader;
import radiome.table.Tables;
import radiome.table.text.TableReader;

/** A good table of 40 patients, to be broken one cell at a time. */
public final class Sample {
    static final String FILE = "patients.csv";
    public static final int PATIENTS = 40;
    private static final List<String> NAMES =
            List.of("id", "hospital", "sex", "age", "t_stage", "n_stage", "ebv", "smoker", "recurrence", "months");

    private final List<String> names = new ArrayList<>(NAMES);
    private final List<List<String>> rows = new ArrayList<>();
    private CohortSettings settings = CohortSettings.of("id", "recurrence")
            .withCentre("hospital")
            .withClinical(List.of("age", "sex", "t_stage", "n_stage", "ebv", "smoker"))
            .withTime("months", "recurrence");

    private Sample() {}

    public static Sample good() {
        Sample sample = new Sample();
        for (int i = 0; i < PATIENTS; i++) {
            sample.rows.add(new ArrayList<>(List.of(
                    id(i),
                    i % 3 == 0 ? "Hospital A" : "Hospital B",
                    i % 2 == 0 ? "F" : "M",
                    String.valueOf(41 + i * 7 % 38),
                    "T" + (1 + i * 5 % 4),
                    "N" + i * 3 % 4,
                    (100 + i * 37 % 90) + "." + i % 10,
                    i % 5 < 2 ? "yes" : "no",
                    i % 3 == 1 ? "1" : "0",
                    (6 + i) + ".5")));
        }
        return sample;
    }

    /** Of the row at a place, from 0; it stands in line {@code place + 2}. */
    public static String id(int place) {
        return String.format(java.util.Locale.ROOT, "P%03d", place + 1);
    }

    public Sample set(int row, String column, String text) {
        rows.get(row).set(names.indexOf(column), text);
        return this;
    }

    public Sample change(String column, UnaryOperator<String> to) {
        rows.forEach(r -> r.set(names.indexOf(column), to.apply(r.get(names.indexOf(column)))));
        return this;
    }

    public Sample rename(String column, String to) {
        names.set(names.indexOf(column), to);
        return this;
    }

    public Sample addColumn(String name, List<String> cells) {
        names.add(name);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(cells.get(i));
        }
        return this;
    }

    /** A copy of a row at the end of the table. */
    public Sample repeat(int row) {
        rows.add(new ArrayList<>(rows.get(row)));
        return this;
    }

    Sample drop(java.util.function.Predicate<List<String>> which) {
        rows.removeIf(which);
        return this;
    }

    public Sample with(UnaryOperator<CohortSettings> change) {
        settings = change.apply(settings);
        return this;
    }

    public List<String> cells(String column) {
        return rows.stream().map(r -> r.get(names.indexOf(column))).toList();
    }

    int rows() {
        return rows.size();
    }

    String text() {
        return Tables.written(names, w -> rows.forEach(w::texts));
    }

    public PatientReader.Reading read() {
        return read(text());
    }

    public PatientReader.Reading read(String text) {
        TableReader reader = TableReader.standard().withNamed(settings.columns());
        return PatientReader.read(reader.read(Tables.source(FILE, text)), settings);
    }

    static String names(PatientReader.Reading reading) {
        return reading.faults().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
