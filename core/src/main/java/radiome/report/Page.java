package radiome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.plot.svg.Figure;
import radiome.report.data.Performance;
import radiome.report.data.ReportData;
import radiome.report.data.SequenceData;

/** What the templates read: the data, and what follows from it once for the whole page. */
final class Page {
    private final ReportData data;
    private final Names names;
    private final List<Figure> figures;
    private final List<String> tables;
    private final List<String> cautions;
    private final List<FaultGroup> groups;

    /** A figure with its number in the page. */
    record Numbered(int number, Figure figure) {}

    Page(ReportData data) {
        this.data = data;
        this.names = new Names(data);
        this.figures = Figures.of(data);
        this.tables = tables(data);
        this.cautions = new ArrayList<>(Cautions.of(data));
        this.cautions.addAll(data.cautions());
        this.groups = FaultGroup.of(data.faults());
    }

    /** Keys of the numbered tables in the order of the page. */
    private static List<String> tables(ReportData data) {
        List<String> keys = new ArrayList<>(List.of("baseline"));
        if (!data.cohort().centres().isEmpty()) {
            keys.add("centres");
        }
        keys.add("features");
        data.sequences().stream()
                .filter(s -> !s.selected().isEmpty())
                .forEach(s -> keys.add(Figures.name("selected", s.name())));
        Analyses.sequences(data).forEach(s -> keys.add(Figures.name("performance", s)));
        return keys;
    }

    ReportData data() {
        return data;
    }

    Names names() {
        return names;
    }

    List<String> cautions() {
        return cautions;
    }

    /** Faults that a person should read, most severe first. */
    List<FaultGroup> problems() {
        return groups.stream().filter(g -> !g.isNote()).toList();
    }

    /** Faults that only count. */
    List<FaultGroup> notes() {
        return groups.stream().filter(FaultGroup::isNote).toList();
    }

    /** Cases left out, by patient, sequence, then in the order found. */
    List<Fault> failedCases() {
        Map<String, List<Fault>> byCase = new TreeMap<>();
        for (Fault fault : data.faults()) {
            if (fault.level() == Level.ERROR) {
                byCase.computeIfAbsent(fault.patient() + "\0" + fault.sequence(), k -> new ArrayList<>())
                        .add(fault);
            }
        }
        return byCase.values().stream().flatMap(List::stream).toList();
    }

    /** The figures of these names that exist, in the order of the names. */
    List<Numbered> figures(String... wanted) {
        List<Numbered> out = new ArrayList<>();
        for (String name : wanted) {
            for (int i = 0; i < figures.size(); i++) {
                if (figures.get(i).name().equals(name)) {
                    out.add(new Numbered(i + 1, figures.get(i)));
                }
            }
        }
        return out;
    }

    /** From 1; the key must be one of this page. */
    int table(String key) {
        return tables.indexOf(key) + 1;
    }

    Optional<Performance> primary(Performance.Rows cohort) {
        return Analyses.primary(data, cohort);
    }

    List<MethodsText.Paragraph> methods() {
        return MethodsText.of(data);
    }

    /** {@code study file, line 12}. */
    static String origin(ReportData.Setting setting) {
        return setting.line() == 0 ? setting.origin().words() : setting.origin().words() + ", line " + setting.line();
    }

    /** How many features the selection kept with the outcome permuted, as a sentence's end. */
    static String permuted(SequenceData.Lasso lasso) {
        List<Integer> counts = lasso.permuted().stream().sorted().toList();
        long none = counts.stream().filter(c -> c == 0).count();
        int n = counts.size();
        double median = (counts.get((n - 1) / 2) + counts.get(n / 2)) / 2.0;
        return "nothing in " + none + " of " + n + " permutations; median "
                + Show.number(median, median % 1 == 0 ? 0 : 1) + ", at most "
                + Show.counted(counts.get(n - 1), "feature");
    }
}
