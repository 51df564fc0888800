package radiome.study.cohort;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import radiome.error.Fault;
import radiome.error.FaultCode;
import radiome.error.Faults;
import radiome.error.Level;
import radiome.report.data.CohortData;

/**
 * How many rows became how many patients.
 *
 * @param read rows of the table, ragged ones too, empty ones not
 * @param duplicates rows that said the same as another
 * @param exclusions patients left out, by code, in the order of the list of codes
 * @param kept patients that are left
 */
public record Flow(int read, int duplicates, List<CohortData.Exclusion> exclusions, int kept) {
    public Flow {
        exclusions = List.copyOf(exclusions);
    }

    /**
     * The flow after later steps have left out more patients.
     *
     * @param faults of the whole run up to here; a patient counts under its first error
     * @param analysed ids of the patients that are left
     */
    public Flow after(List<Fault> faults, Collection<String> analysed) {
        return new Flow(read, duplicates, exclusions(faults, new LinkedHashSet<>(analysed)), analysed.size());
    }

    public static List<CohortData.Exclusion> exclusions(List<Fault> faults, Set<String> kept) {
        Map<String, FaultCode> firstCode = new LinkedHashMap<>();
        for (Fault fault : faults) {
            if (fault.level() == Level.ERROR && !kept.contains(fault.patient())) {
                firstCode.putIfAbsent(fault.patient(), fault.code());
            }
        }
        List<FaultCode> order = Faults.all();
        Map<Integer, Integer> patients = new TreeMap<>();
        firstCode.values().forEach(code -> patients.merge(order.indexOf(code), 1, Integer::sum));
        return patients.entrySet().stream()
                .map(e -> new CohortData.Exclusion(
                        order.get(e.getKey()).name(), order.get(e.getKey()).title(), e.getValue()))
                .toList();
    }
}
