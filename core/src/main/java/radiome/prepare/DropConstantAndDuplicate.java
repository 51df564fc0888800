package radiome.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import radiome.error.Fault;
import radiome.num.Moments;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Step;
import radiome.table.TrainingRows;

/**
 * Leaves out columns without spread in the training rows (note S16) and columns exactly equal to another (note S7); of
 * equal columns the first name by code point stays, so the result does not depend on the table's column order. Missing
 * values are not looked at for the spread, and are equal to one another for the comparison. Kept columns are not changed.
 */
public record DropConstantAndDuplicate() implements Step {
    /**
     * @throws radiome.error.RadiomeException S9 (fewer than 2 rows)
     */
    @Override
    public Fitted fit(FeatureTable training) {
        TrainingRows.atLeast(2, training);
        int[] rows = Canonical.rows(training.ids());
        List<String> flat = new ArrayList<>();
        Map<String, String> duplicateOf = new LinkedHashMap<>();
        Map<Integer, List<String>> seen = new HashMap<>();
        for (String name : Canonical.names(training.names())) {
            double[] x = training.column(training.indexOf(name));
            if (isFlat(x, rows)) {
                flat.add(name);
                continue;
            }
            List<String> sameHash = seen.computeIfAbsent(hash(x), h -> new ArrayList<>());
            Optional<String> first = sameHash.stream()
                    .filter(other -> equal(x, training.column(training.indexOf(other))))
                    .findFirst();
            if (first.isPresent()) {
                duplicateOf.put(name, first.get());
            } else {
                sameHash.add(name);
            }
        }
        Set<String> dropped = new HashSet<>(flat);
        dropped.addAll(duplicateOf.keySet());
        return new Fitted(
                training.names().stream().filter(n -> !dropped.contains(n)).toList(), flat, duplicateOf);
    }

    private static boolean isFlat(double[] x, int[] rows) {
        int[] present = Arrays.stream(rows).filter(i -> Double.isFinite(x[i])).toArray();
        return present.length == 0 || Moments.of(x, present).isFlat();
    }

    private static boolean equal(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i] && !(Double.isNaN(a[i]) && Double.isNaN(b[i]))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(double[] x) {
        return Arrays.hashCode(Arrays.stream(x).map(v -> v + 0.0).toArray()); // -0.0 equals 0.0
    }

    /**
     * The columns kept.
     *
     * @param kept in training's column order
     * @param flat without spread, by name
     * @param duplicateOf each column equal to a kept one, and that one's name; by name
     */
    public record Fitted(List<String> kept, List<String> flat, Map<String, String> duplicateOf) implements Step.Fitted {
        public Fitted {
            kept = List.copyOf(kept);
            flat = List.copyOf(flat);
            duplicateOf = Ordered.copy(duplicateOf);
        }

        @Override
        public FeatureTable apply(FeatureTable rows) {
            return TrainingRows.columns(rows, kept);
        }

        @Override
        public List<Fault> notices() {
            List<Fault> notices = new ArrayList<>(Dropped.flat(flat));
            notices.addAll(Dropped.duplicate(duplicateOf));
            return List.copyOf(notices);
        }
    }
}
