package radiome.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Level;

/**
 * Equal faults told once.
 *
 * @param faults of one code and level, in the order found
 */
record FaultGroup(FaultCode code, Level level, List<Fault> faults) {
    private static final int NAMED = 3;

    private record Key(FaultCode code, Level level) {}

    /** Most severe level first, then the most frequent, then in the order found. */
    static List<FaultGroup> of(List<Fault> faults) {
        Map<Key, List<Fault>> groups = new LinkedHashMap<>();
        for (Fault fault : faults) {
            groups.computeIfAbsent(new Key(fault.code(), fault.level()), k -> new ArrayList<>())
                    .add(fault);
        }
        Comparator<FaultGroup> severity = Comparator.comparingInt(g -> rank(g.level));
        return groups.entrySet().stream()
                .map(e -> new FaultGroup(e.getKey().code(), e.getKey().level(), List.copyOf(e.getValue())))
                .sorted(severity.thenComparingInt(g -> -g.faults.size()))
                .toList();
    }

    private static int rank(Level level) {
        return switch (level) {
            case STOP -> 0;
            case ERROR -> 1;
            case WARNING -> 2;
            case NOTE -> 3;
        };
    }

    boolean isNote() {
        return level == Level.NOTE;
    }

    /** {@code 187 cases: G6}, or the code alone for a single fault of no case. */
    String heading() {
        boolean cases = faults.stream().allMatch(f -> !f.patient().isEmpty());
        if (cases) {
            return Show.counted(faults.size(), "case") + ": " + code.name();
        }
        return faults.size() == 1 ? code.name() : faults.size() + " times: " + code.name();
    }

    /** The first three, by patient and sequence or by file. */
    String named() {
        List<String> names = faults.stream()
                .map(FaultGroup::who)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
        String first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    static String who(Fault fault) {
        if (fault.patient().isEmpty()) {
            return fault.file();
        }
        return fault.sequence().isEmpty() ? fault.patient() : fault.patient() + ", " + fault.sequence();
    }

    /** The fix when one mends all, else the empty string. */
    String fix() {
        List<String> fixes = faults.stream().map(Fault::fix).distinct().toList();
        return fixes.size() == 1 ? fixes.get(0) : "";
    }
}
