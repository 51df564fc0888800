package radiome.study.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.StatisticsFault;
import radiome.evaluate.Roc;
import radiome.extract.CaseResult;
import radiome.num.Quantile;
import radiome.prepare.Split;
import radiome.prepare.SplitRow;

/** What can only be seen when all cases lie side by side: warnings, none of which changes a number. */
final class CohortChecks {
    private static final double OUT_OF_FAMILY = 20;
    private static final double STRONG_ASSOCIATION = 0.3;
    private static final double TELLING_AUC = 0.65;

    private CohortChecks() {}

    /** G19 for each ROI over 20 times, or under a twentieth of, the median volume of its sequence. */
    static List<Fault> volumes(List<CaseResult> results) {
        Map<String, List<CaseResult>> bySequence = new LinkedHashMap<>();
        results.forEach(r ->
                bySequence.computeIfAbsent(r.sequence(), s -> new ArrayList<>()).add(r));
        List<Fault> faults = new ArrayList<>();
        bySequence.values().forEach(cases -> {
            double median = Quantile.median(
                    cases.stream().mapToDouble(r -> r.roi().volumeMm3()).toArray());
            for (CaseResult r : cases) {
                double ratio = r.roi().volumeMm3() / median;
                if (ratio > OUT_OF_FAMILY || ratio < 1 / OUT_OF_FAMILY) {
                    faults.add(Fault.of(
                                    GeometryFault.G19,
                                    "",
                                    String.format(
                                            Locale.ROOT,
                                            "The ROI has %.2f ml, %.3g times the cohort's median of %.2f ml.",
                                            r.roi().volumeMm3() / 1000,
                                            ratio,
                                            median / 1000),
                                    "look at image and mask in a viewer; correct the path, the label or the mask")
                            .measured(ratio, "times the median")
                            .of(r.id(), r.sequence()));
                }
            }
        });
        return faults;
    }

    /**
     * G19 for patients whose masks have the same bytes.
     *
     * @param masks hashes of each patient's masks
     */
    static List<Fault> sameMasks(Map<String, List<String>> masks) {
        Map<String, Set<String>> patients = new LinkedHashMap<>();
        masks.forEach((id, hashes) -> hashes.forEach(
                h -> patients.computeIfAbsent(h, k -> new TreeSet<>()).add(id)));
        return patients.values().stream()
                .filter(ids -> ids.size() > 1)
                .distinct()
                .map(ids -> Fault.of(
                                GeometryFault.G19,
                                "",
                                "The masks of " + String.join(" and ", ids) + " have the same bytes.",
                                "look at both in a viewer; correct the path that is wrong")
                        .measured(ids.size(), "patients"))
                .toList();
    }

    /** S4 when the outcome follows the centre; needs no model. */
    static Optional<Fault> centres(List<SplitRow> rows, Split split) {
        Map<String, int[]> counts = new TreeMap<>();
        rows.forEach(r -> counts.computeIfAbsent(r.centre(), c -> new int[2])[r.outcome()]++);
        if (counts.size() < 2) {
            return Optional.empty();
        }
        double v = cramersV(counts, rows.size());
        double auc = aucOfCentre(rows, split);
        if (!(v > STRONG_ASSOCIATION) && !(auc > TELLING_AUC)) {
            return Optional.empty();
        }
        List<String> rates = new ArrayList<>();
        counts.forEach((centre, n) ->
                rates.add((centre.isEmpty() ? "(not given)" : centre) + " " + n[1] + " of " + (n[0] + n[1])));
        return Optional.of(Fault.of(
                        StatisticsFault.S4,
                        "",
                        String.format(
                                Locale.ROOT,
                                "The outcome follows the centre (Cramér's V %.2f%s). Events: %s.",
                                v,
                                Double.isNaN(auc)
                                        ? ""
                                        : String.format(
                                                Locale.ROOT, ", validation AUC of the centre's event rate %.2f", auc),
                                String.join(", ", rates)),
                        "report results for each centre apart; do not give the centre as a predictor")
                .measured(v, "Cramér's V"));
    }

    /** sqrt(chi-squared / n) of centre x outcome: the smaller side has two classes. */
    private static double cramersV(Map<String, int[]> counts, int n) {
        double events = counts.values().stream().mapToInt(c -> c[1]).sum();
        double chiSquared = 0;
        for (int[] c : counts.values()) {
            for (int y = 0; y < 2; y++) {
                double expected = (c[0] + c[1]) * (y == 1 ? events : n - events) / n;
                chiSquared += (c[y] - expected) * (c[y] - expected) / expected;
            }
        }
        return Math.sqrt(chiSquared / n);
    }

    /** Validation AUC of the centre's event rate in training rows; a centre not seen there has the overall rate. */
    private static double aucOfCentre(List<SplitRow> rows, Split split) {
        int[] training = split.training();
        Map<String, int[]> seen = new TreeMap<>();
        for (int i : training) {
            seen.computeIfAbsent(rows.get(i).centre(), c -> new int[2])[
                    rows.get(i).outcome()]++;
        }
        double overall =
                (double) Arrays.stream(training).map(i -> rows.get(i).outcome()).sum() / training.length;
        int[] validation = split.validation();
        double[] scores = Arrays.stream(validation)
                .mapToDouble(i -> {
                    int[] c = seen.get(rows.get(i).centre());
                    return c == null ? overall : (double) c[1] / (c[0] + c[1]);
                })
                .toArray();
        int[] outcome =
                Arrays.stream(validation).map(i -> rows.get(i).outcome()).toArray();
        return Roc.of(scores, outcome).auc();
    }
}
