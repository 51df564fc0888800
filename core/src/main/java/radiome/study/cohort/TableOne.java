package radiome.study.cohort;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.num.Quantile;
import radiome.num.Sum;
import radiome.report.data.CohortData.Baseline;
import radiome.report.data.CohortData.Group;
import radiome.report.data.CohortData.LevelCounts;
import radiome.report.data.CohortData.Summary;
import radiome.report.data.CohortData.Variable;
import radiome.table.text.TableWriter;

/**
 * Table 1: the patients by outcome within each cohort. Counts and percentages of those with a value; mean with sample
 * standard deviation (divided by n - 1), median with quartiles of type 7.
 *
 * @param groups cohort by cohort, in each those without the event first
 * @param rows the clinical columns in the study's order, then the centre when there is one
 */
public record TableOne(List<Group> groups, List<Row> rows) {
    public TableOne {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * A variable: numbers or levels; the other list is empty.
     *
     * @param name of the column
     * @param unit of numbers, or the empty string
     * @param numbers one a group
     * @param levels in the order of their codes, centres by name
     * @param missing patients without a value, one number a group
     */
    public record Row(
            String name, String unit, List<Numbers> numbers, List<LevelCounts> levels, List<Integer> missing) {
        public Row {
            numbers = List.copyOf(numbers);
            levels = List.copyOf(levels);
            missing = List.copyOf(missing);
        }
    }

    /** Of the known values in a group; all NaN when there is none, {@code sd} also for one. */
    public record Numbers(double mean, double sd, double median, double lowerQuartile, double upperQuartile) {
        static Numbers of(double[] known) {
            int n = known.length;
            if (n == 0) {
                return new Numbers(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
            }
            double[] sorted = known.clone();
            Arrays.sort(sorted);
            double mean = Sum.of(n, i -> known[i]) / n;
            double squares = Sum.of(n, i -> (known[i] - mean) * (known[i] - mean));
            double sd = n == 1 ? Double.NaN : Math.sqrt(squares / (n - 1));
            return new Numbers(
                    mean, sd, Quantile.of(sorted, 0.5), Quantile.of(sorted, 0.25), Quantile.of(sorted, 0.75));
        }
    }

    /**
     * @param cohortOf the cohort of each patient by id, {@code training} or {@code validation}; patients without one are
     *     in no group
     */
    public static TableOne of(Patients patients, Map<String, String> cohortOf) {
        List<Group> groups = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (String cohort : List.of("training", "validation")) {
            for (int outcome = 0; outcome <= 1; outcome++) {
                int[] in = places(patients, cohortOf, cohort, outcome);
                places.add(in);
                String words = patients.settings().outcome() + " = "
                        + patients.outcomeCoding().levels().get(outcome).text();
                groups.add(new Group(cohort, words, in.length));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int j = 0; j < patients.codings().size(); j++) {
            Coding coding = patients.codings().get(j);
            double[] values = patients.clinical().column(j);
            rows.add(coding.kind().isCategorical() ? levels(coding, values, places) : numbers(coding, values, places));
        }
        patients.settings().centre().ifPresent(name -> rows.add(centres(name, patients, places)));
        return new TableOne(groups, rows);
    }

    private static int[] places(Patients patients, Map<String, String> cohortOf, String cohort, int outcome) {
        List<Patient> list = patients.list();
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i).outcome() == outcome)
                .filter(i -> cohort.equals(cohortOf.get(list.get(i).id())))
                .toArray();
    }

    private static Row numbers(Coding coding, double[] values, List<int[]> places) {
        List<Numbers> numbers = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        for (int[] group : places) {
            double[] known = Arrays.stream(group)
                    .mapToDouble(i -> values[i])
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            numbers.add(Numbers.of(known));
            missing.add(group.length - known.length);
        }
        return new Row(coding.column(), coding.unit(), numbers, List.of(), missing);
    }

    private static Row levels(Coding coding, double[] values, List<int[]> places) {
        Map<Double, String> names = new TreeMap<>();
        coding.levels().stream()
                .filter(l -> !Double.isNaN(l.value()))
                .forEach(l -> names.putIfAbsent(l.value(), levelName(coding.kind(), l)));
        List<LevelCounts> counts = new ArrayList<>();
        names.forEach((value, name) -> counts.add(new LevelCounts(
                name,
                places.stream()
                        .map(g -> (int)
                                Arrays.stream(g).filter(i -> values[i] == value).count())
                        .toList())));
        List<Integer> missing = places.stream()
                .map(g -> (int)
                        Arrays.stream(g).filter(i -> Double.isNaN(values[i])).count())
                .toList();
        return new Row(coding.column(), "", List.of(), counts, missing);
    }

    private static String levelName(Coding.Kind kind, Coding.Level level) {
        int value = (int) level.value();
        return switch (kind) {
            case T_STAGE -> "T" + value;
            case N_STAGE -> "N" + value;
            case STAGE -> List.of("0", "I", "II", "III", "IV").get(value);
            case SEX, TWO_VALUES, NUMBER, AGE -> level.text();
        };
    }

    private static Row centres(String name, Patients patients, List<int[]> places) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        List<String> centreOf = patients.list().stream().map(Patient::centre).toList();
        centreOf.stream()
                .sorted()
                .distinct()
                .forEach(centre -> counts.put(
                        centre,
                        places.stream()
                                .map(g -> (int) Arrays.stream(g)
                                        .filter(i -> centreOf.get(i).equals(centre))
                                        .count())
                                .toList()));
        List<Integer> none = counts.remove("");
        List<LevelCounts> levels = counts.entrySet().stream()
                .map(e -> new LevelCounts(e.getKey(), e.getValue()))
                .toList();
        List<Integer> missing = none == null ? places.stream().map(g -> 0).toList() : none;
        return new Row(name, "", List.of(), levels, missing);
    }

    /** As the report takes it: median and quartiles, counts. */
    public Baseline toBaseline() {
        List<Variable> variables = rows.stream()
                .map(r -> new Variable(
                        r.name,
                        r.unit,
                        r.numbers.stream()
                                .map(n -> new Summary(n.median, n.lowerQuartile, n.upperQuartile))
                                .toList(),
                        r.levels,
                        r.missing))
                .toList();
        return new Baseline(groups, variables);
    }

    /** Writes {@code table1.csv}: a line for each variable, level and group. */
    public void write(OutputStream out) {
        List<String> names = List.of(
                "variable",
                "level",
                "cohort",
                "outcome",
                "n",
                "missing",
                "count",
                "percent",
                "mean",
                "sd",
                "median",
                "lower_quartile",
                "upper_quartile");
        try (TableWriter writer = new TableWriter(out, names)) {
            for (Row row : rows) {
                for (int g = 0; g < groups.size(); g++) {
                    if (!row.numbers.isEmpty()) {
                        head(writer, row, "", g).number(Double.NaN).number(Double.NaN);
                        Numbers n = row.numbers.get(g);
                        Stream.of(n.mean, n.sd, n.median, n.lowerQuartile, n.upperQuartile)
                                .forEach(writer::number);
                        writer.end();
                    }
                    for (LevelCounts level : row.levels) {
                        int known = groups.get(g).n() - row.missing.get(g);
                        int count = level.counts().get(g);
                        head(writer, row, level.name(), g)
                                .number(count)
                                .number(known == 0 ? Double.NaN : 100.0 * count / known);
                        IntStream.range(0, 5).forEach(k -> writer.number(Double.NaN));
                        writer.end();
                    }
                }
            }
        }
    }

    private TableWriter head(TableWriter writer, Row row, String level, int group) {
        Group g = groups.get(group);
        return writer.text(row.name)
                .text(level)
                .text(g.cohort())
                .text(g.outcome())
                .number(g.n())
                .number(row.missing.get(group));
    }
}
