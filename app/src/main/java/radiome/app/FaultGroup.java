package radiome.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import radiome.error.Fault;
import radiome.error.Level;

/** Faults of one code and level, told together: how many, the first three by name, and the first one's words. */
final class FaultGroup {
    /** So many patients are told one by one, and so many are named of a longer list. */
    private static final int NAMED = 3;

    private final List<Fault> faults;

    private FaultGroup(List<Fault> faults) {
        this.faults = faults;
    }

    /** The groups in the order of their first faults; a fault of no patient is a group of its own. */
    static List<FaultGroup> of(List<Fault> faults) {
        Map<String, List<Fault>> ofPatients = new HashMap<>();
        for (Fault fault : faults) {
            if (!fault.patient().isEmpty()) {
                ofPatients.computeIfAbsent(key(fault), k -> new ArrayList<>()).add(fault);
            }
        }
        List<FaultGroup> groups = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Fault fault : faults) {
            List<Fault> same = fault.patient().isEmpty() ? List.of() : ofPatients.getOrDefault(key(fault), List.of());
            if (same.size() <= NAMED) {
                groups.add(new FaultGroup(List.of(fault)));
            } else if (told.add(key(fault))) {
                groups.add(new FaultGroup(same));
            }
        }
        return groups;
    }

    private static String key(Fault fault) {
        return fault.code().name() + " " + fault.level();
    }

    Level level() {
        return faults.get(0).level();
    }

    /** The message as printed. */
    @Override
    public String toString() {
        Fault first = faults.get(0);
        if (faults.size() == 1) {
            return first.toString();
        }
        List<String> names = faults.stream().limit(NAMED).map(FaultGroup::name).toList();
        boolean oneFix = faults.stream().allMatch(f -> f.fix().equals(first.fix()));
        return first.level().word() + " " + first.code().name() + "  " + faults.size() + " cases: "
                + String.join("; ", names) + " and " + (faults.size() - NAMED) + " more"
                + "\n  The first: " + first.what()
                + (first.fix().isEmpty() ? "" : "\n  Fix" + (oneFix ? " for all: " : " of the first: ") + first.fix())
                + "\n  More: radiome explain " + first.code().name();
    }

    private static String name(Fault fault) {
        return fault.patient() + (fault.sequence().isEmpty() ? "" : ", " + fault.sequence());
    }
}
