package radiome.study.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import radiome.extract.CaseResult;
import radiome.table.FeatureTable;
import radiome.table.feature.FeatureTableReader;
import radiome.table.feature.Gap;

/**
 * Features of a study.
 *
 * @param tables by sequence; rows sorted by id, column names carry the sequence
 * @param gaps why a value of them is NaN, in the order of tables, rows and columns
 */
record StudyFeatures(Map<String, FeatureTable> tables, List<Gap> gaps) {
    /** The name of the sequence of a table whose columns name none. */
    static final String UNNAMED = "features";

    private static final Pattern WITH_SEQUENCE = Pattern.compile(
            "([^.]+)\\.((original|wavelet|log-sigma|square|logarithm|exponential|gradient|lbp|deep).*)");

    /** Says why a value is NaN. */
    @FunctionalInterface
    private interface Reason {
        String of(String sequence, String id, String column);
    }

    /** The name of a sequence's table in a run folder. */
    static String fileName(String sequence) {
        return "features_" + FileName.of(sequence) + ".csv";
    }

    /**
     * From extraction: one table a sequence that has any case, in the order of {@code sequences}. A feature that an image does
     * not have (shape of a 2-D one) is {@code not_computed} in its row.
     */
    static StudyFeatures of(List<String> sequences, Collection<CaseResult> results) {
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        Map<List<String>, String> reasons = new HashMap<>();
        results.forEach(r -> r.nanReasons()
                .forEach((feature, reason) ->
                        reasons.put(List.of(r.sequence(), r.id(), r.sequence() + "." + feature), reason)));
        for (String sequence : sequences) {
            List<CaseResult> cases = results.stream()
                    .filter(r -> r.sequence().equals(sequence))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList();
            if (!cases.isEmpty()) {
                tables.put(sequence, table(sequence, cases));
            }
        }
        return new StudyFeatures(
                tables, gaps(tables, (s, id, c) -> reasons.getOrDefault(List.of(s, id, c), "not_computed")));
    }

    private static List<Gap> gaps(Map<String, FeatureTable> tables, Reason reason) {
        List<Gap> gaps = new ArrayList<>();
        tables.forEach((sequence, table) -> {
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.columns(); j++) {
                    if (Double.isNaN(table.at(i, j))) {
                        String id = table.ids().get(i);
                        String column = table.names().get(j);
                        gaps.add(new Gap(fileName(sequence), id, column, reason.of(sequence, id, column)));
                    }
                }
            }
        });
        return List.copyOf(gaps);
    }

    private static FeatureTable table(String sequence, List<CaseResult> cases) {
        Set<String> features = new LinkedHashSet<>();
        cases.forEach(c -> features.addAll(c.features().keySet())); // a 2-D image has fewer
        List<String> names = List.copyOf(features);
        double[] values = new double[cases.size() * names.size()];
        for (int i = 0; i < cases.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                values[i * names.size() + j] = cases.get(i).features().getOrDefault(names.get(j), Double.NaN);
            }
        }
        return new FeatureTable(
                cases.stream().map(CaseResult::id).toList(),
                names.stream().map(n -> sequence + "." + n).toList(),
                values);
    }

    /**
     * From a feature table: columns named {@code SEQUENCE.original_...} are split by sequence, when all are; else all are
     * one sequence named {@value #UNNAMED}.
     *
     * @param read the table and its gaps
     * @param ids of the patients; other rows are left out
     */
    static StudyFeatures of(FeatureTableReader.Features read, Set<String> ids) {
        Map<List<String>, String> reasons = new HashMap<>();
        read.gaps().forEach(gap -> reasons.put(List.of(gap.id(), gap.column()), gap.reason()));
        Map<String, FeatureTable> tables = bySequence(read.table(), ids);
        return new StudyFeatures(tables, gaps(tables, (sequence, id, column) -> {
            String written = sequence.equals(UNNAMED) ? column.substring(UNNAMED.length() + 1) : column;
            return reasons.getOrDefault(List.of(id, written), "missing");
        }));
    }

    private static Map<String, FeatureTable> bySequence(FeatureTable all, Set<String> ids) {
        int[] rows = new TreeSet<>(all.ids())
                .stream().filter(ids::contains).mapToInt(all.ids()::indexOf).toArray();
        FeatureTable table = all.select(rows);
        Map<String, List<String>> bySequence = new LinkedHashMap<>();
        for (String name : table.names()) {
            Matcher matcher = WITH_SEQUENCE.matcher(name);
            if (!matcher.matches()) {
                return Map.of(UNNAMED, renamed(table));
            }
            bySequence.computeIfAbsent(matcher.group(1), s -> new ArrayList<>()).add(name);
        }
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        bySequence.forEach((sequence, names) -> tables.put(sequence, withValues(table.columns(names))));
        return tables;
    }

    private static FeatureTable renamed(FeatureTable table) {
        double[] values = new double[table.rows() * table.columns()];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                values[i * table.columns() + j] = table.at(i, j);
            }
        }
        return withValues(new FeatureTable(
                table.ids(), table.names().stream().map(n -> UNNAMED + "." + n).toList(), values));
    }

    /** Without the rows that have no value at all: those patients lack the sequence. */
    private static FeatureTable withValues(FeatureTable table) {
        return table.select(IntStream.range(0, table.rows())
                .filter(i -> IntStream.range(0, table.columns()).anyMatch(j -> !Double.isNaN(table.at(i, j))))
                .toArray());
    }
}
