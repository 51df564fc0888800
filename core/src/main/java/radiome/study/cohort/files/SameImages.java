package radiome.study.cohort.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;

/**
 * Patients that have an image in common: one person under several ids, who must not be on both sides of a split.
 *
 * @param groups ids that belong together, two at least in each; in the patients' order
 * @param faults a T8 for each group
 */
public record SameImages(List<List<String>> groups, List<Fault> faults) {
    public SameImages {
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }

    /**
     * An image of a patient.
     *
     * @param patient the id
     * @param hash of the file's content
     */
    public record ImageHash(String patient, String hash) {}

    /**
     * Patients are together who share an image, directly or through others.
     *
     * @param images of all patients and sequences, in the patients' order
     * @param file the patients' table, for the messages
     */
    public static SameImages of(List<ImageHash> images, String file) {
        Map<String, Set<String>> patientsOf = new LinkedHashMap<>();
        Map<String, Set<String>> hashesOf = new LinkedHashMap<>();
        for (ImageHash image : images) {
            patientsOf.computeIfAbsent(image.hash, h -> new LinkedHashSet<>()).add(image.patient);
            hashesOf.computeIfAbsent(image.patient, p -> new LinkedHashSet<>()).add(image.hash);
        }
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String patient : hashesOf.keySet()) {
            Set<String> group = reach(patient, patientsOf, hashesOf);
            if (group.size() > 1 && seen.addAll(group)) {
                groups.add(hashesOf.keySet().stream().filter(group::contains).toList());
            }
        }
        List<Fault> faults = groups.stream()
                .map(g -> Fault.of(
                                TableFault.T8,
                                file,
                                "The patients "
                                        + String.join(
                                                ", ",
                                                g.stream().map(Text::clean).toList())
                                        + " have the same image; they stay on one side of the split.",
                                "Keep one row of this person.")
                        .at(Level.WARNING)
                        .measured(g.size(), "ids"))
                .toList();
        return new SameImages(groups, faults);
    }

    private static Set<String> reach(
            String patient, Map<String, Set<String>> patientsOf, Map<String, Set<String>> hashesOf) {
        Set<String> group = new LinkedHashSet<>(Set.of(patient));
        List<String> open = new ArrayList<>(group);
        while (!open.isEmpty()) {
            for (String hash : hashesOf.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                for (String other : patientsOf.getOrDefault(hash, Set.of())) {
                    if (group.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return group;
    }
}
