package radiome.prepare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import radiome.error.Fault;
import radiome.table.Canonical;

/**
 * Which rows train and which validate.
 *
 * @param ids of the rows, in the table's order
 * @param cohorts of the same rows
 * @param notices S17 for rows that were kept together
 */
public record Split(List<String> ids, List<Cohort> cohorts, List<Fault> notices) {
    public Split {
        ids = List.copyOf(ids);
        cohorts = List.copyOf(cohorts);
        notices = List.copyOf(notices);
        if (ids.size() != cohorts.size()) {
            throw new IllegalArgumentException(ids.size() + " ids for " + cohorts.size() + " cohorts");
        }
    }

    /** Places of the training rows, ascending. */
    public int[] training() {
        return places(Cohort.TRAINING);
    }

    /** Places of the validation rows, ascending. */
    public int[] validation() {
        return places(Cohort.VALIDATION);
    }

    private int[] places(Cohort cohort) {
        return IntStream.range(0, cohorts.size())
                .filter(i -> cohorts.get(i) == cohort)
                .toArray();
    }

    /** SHA-256, in hexadecimal, over the lines {@code id<TAB>cohort} sorted by code point, each ended by a line feed. */
    public String fingerprint() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            lines.add(ids.get(i) + "\t" + cohorts.get(i).word());
        }
        lines.sort(Canonical.ORDER);
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
