package radiome.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import radiome.num.Numbers;

/** One table for the results of many cases, as PyRadiomics' command line writes it. */
public final class ResultColumns {
    private final List<String> names;

    private ResultColumns(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** The columns of the first result (diagnostics, then features); then those only later ones have, by name. */
    public static ResultColumns of(List<CaseResult> results) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> later = new TreeSet<>();
        for (CaseResult result : results) {
            Set<String> into = first.isEmpty() ? first : later;
            into.addAll(result.diagnostics().keySet());
            into.addAll(result.features().keySet());
        }
        later.removeAll(first);
        List<String> names = new ArrayList<>(first);
        names.addAll(later);
        return new ResultColumns(names);
    }

    public List<String> names() {
        return names;
    }

    /** One cell a column: a number in its shortest form, {@code NaN}, a tuple, or empty where the case has no such column. */
    public List<String> cells(Optional<CaseResult> result) {
        return names.stream()
                .map(name -> result.map(r -> cell(r, name)).orElse(""))
                .toList();
    }

    private static String cell(CaseResult result, String name) {
        Double value = result.features().get(name);
        return value == null ? result.diagnostics().getOrDefault(name, "") : Numbers.text(value);
    }
}
