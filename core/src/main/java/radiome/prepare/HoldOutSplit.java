package radiome.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.num.LargestRemainder;
import radiome.table.Canonical;
import radiome.table.TrainingRows;

/**
 * The hold-out split of a study: ceil(share x n) validation rows, stratified by outcome, and within it by centre.
 *
 * <p>The validation rows are dealt by largest remainder (ties by name) first to the outcomes, so that 328 rows with 106
 * events give 67 + 32 whatever the centres, then within an outcome to its centres; centres with fewer than 2 rows of that
 * outcome are pooled. Within a stratum a seeded permutation of the rows, sorted by id first, decides. Rows that must not
 * be separated are dealt as one, in the stratum of the first of them by id; where such a group does not fit, a smaller one
 * is taken, and a seat that nothing fits stays empty. The same for any order of rows.
 *
 * @param validation share of the rows, above 0 and below 1
 */
public record HoldOutSplit(double validation) {
    private static final int SMALLEST_STRATUM = 2;

    /** 1 - 0.7 is 0.30000000000000004, and its ceiling of 330 rows must still be 99. */
    private static final double ROUNDING = 1e-9;

    public HoldOutSplit {
        if (!(validation > 0 && validation < 1)) {
            throw new IllegalArgumentException("a validation share of " + validation);
        }
    }

    /**
     * @param rows one a row of the table, in its order
     * @param random the stream of the split
     * @throws radiome.error.RadiomeException S9 when a side would be without one of the classes
     */
    public Split draw(List<SplitRow> rows, UniformRandomProvider random) {
        List<Unit> units = Unit.of(rows);
        Cohort[] cohorts = new Cohort[rows.size()];
        Arrays.fill(cohorts, Cohort.TRAINING);
        List<List<List<Unit>>> strata = strata(units);
        int[] seats = LargestRemainder.deal(
                strata.stream().mapToInt(s -> size(flat(s))).toArray(),
                (int) Math.ceil(validation * rows.size() - ROUNDING));
        for (int outcome = 0; outcome < strata.size(); outcome++) {
            List<List<Unit>> centres = strata.get(outcome);
            int[] byCentre = LargestRemainder.deal(
                    centres.stream().mapToInt(HoldOutSplit::size).toArray(), seats[outcome]);
            for (int centre = 0; centre < byCentre.length; centre++) {
                take(centres.get(centre), byCentre[centre], random, cohorts);
            }
        }
        return checked(rows, List.of(cohorts), Unit.together(units));
    }

    /**
     * A split that the study's table gives.
     *
     * @param cohorts of the rows, in their order
     * @throws radiome.error.RadiomeException S17 when rows that must not be separated are; S9 as above
     */
    public static Split given(List<SplitRow> rows, List<Cohort> cohorts) {
        List<String> separated = new ArrayList<>();
        List<Unit> units = Unit.of(rows);
        for (Unit unit : units) {
            if (unit.rows().stream().map(cohorts::get).distinct().count() > 1) {
                separated.add(String.join(" + ", unit.ids()));
            }
        }
        if (!separated.isEmpty()) {
            throw Fault.of(
                            StatisticsFault.S17,
                            "",
                            separated.size()
                                    + " group(s) of the same patient or images lie on both sides of the split: "
                                    + TrainingRows.some(separated) + ".",
                            "give the rows of a group one cohort in the split column, or leave the split to the program")
                    .measured(separated.size(), "groups")
                    .at(Level.STOP)
                    .raise();
        }
        return checked(rows, cohorts, Unit.together(units));
    }

    /** By outcome, then by centre; in both in the order of names, the pooled centres last. */
    private static List<List<List<Unit>>> strata(List<Unit> units) {
        Map<Integer, Map<String, List<Unit>>> cells = new TreeMap<>();
        for (Unit unit : units) {
            cells.computeIfAbsent(unit.outcome(), o -> new TreeMap<>(Canonical.ORDER))
                    .computeIfAbsent(unit.centre(), c -> new ArrayList<>())
                    .add(unit);
        }
        List<List<List<Unit>>> strata = new ArrayList<>();
        for (Map<String, List<Unit>> byCentre : cells.values()) {
            List<List<Unit>> large = new ArrayList<>();
            List<Unit> pooled = new ArrayList<>();
            for (List<Unit> cell : byCentre.values()) {
                if (size(cell) < SMALLEST_STRATUM) {
                    pooled.addAll(cell);
                } else {
                    large.add(cell);
                }
            }
            if (!pooled.isEmpty()) {
                large.add(pooled);
            }
            strata.add(large);
        }
        return strata;
    }

    private static List<Unit> flat(List<List<Unit>> centres) {
        return centres.stream().flatMap(Collection::stream).toList();
    }

    private static int size(List<Unit> units) {
        return units.stream().mapToInt(unit -> unit.rows().size()).sum();
    }

    private static void take(List<Unit> stratum, int seats, UniformRandomProvider random, Cohort[] cohorts) {
        List<Unit> shuffled = new ArrayList<>(stratum);
        ListSampler.shuffle(random, shuffled);
        int left = seats;
        for (Unit unit : shuffled) {
            if (unit.rows().size() <= left) {
                left -= unit.rows().size();
                unit.rows().forEach(row -> cohorts[row] = Cohort.VALIDATION);
            }
        }
    }

    private static Split checked(List<SplitRow> rows, List<Cohort> cohorts, List<Fault> notices) {
        for (Cohort cohort : Cohort.values()) {
            for (int outcome = 0; outcome <= 1; outcome++) {
                if (count(rows, cohorts, cohort, outcome) == 0) {
                    throw Fault.of(
                                    StatisticsFault.S9,
                                    "",
                                    "The " + cohort.word() + " cohort has no row with outcome " + outcome + " among "
                                            + count(rows, cohorts, cohort, 1 - outcome) + ".",
                                    "use another `holdout` share or more patients; check `positive:`")
                            .measured(0, "rows")
                            .raise();
                }
            }
        }
        return new Split(rows.stream().map(SplitRow::id).toList(), cohorts, notices);
    }

    private static int count(List<SplitRow> rows, List<Cohort> cohorts, Cohort cohort, int outcome) {
        int n = 0;
        for (int i = 0; i < rows.size(); i++) {
            n += cohorts.get(i) == cohort && rows.get(i).outcome() == outcome ? 1 : 0;
        }
        return n;
    }
}
