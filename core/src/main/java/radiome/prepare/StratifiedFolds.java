package radiome.prepare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;
import radiome.num.Folds;
import radiome.table.Outcome;

/**
 * Folds for cross-validation, stratified by outcome: each class is dealt evenly, and fold sizes differ by at most one while
 * each patient has one row. Rows of one id (copies in a bootstrap sample) or with a common mark stay in one fold. The same
 * folds for any order of rows.
 *
 * @param folds at least 2; lowered, with a warning S9, to the number of patients of the smaller class
 */
public record StratifiedFolds(int folds) {
    public StratifiedFolds {
        if (folds < 2) {
            throw new IllegalArgumentException(folds + " fold(s)");
        }
    }

    /**
     * The folds and what there is to say of them.
     *
     * @param folds of the rows, in their order
     * @param notices S9 when there are fewer than asked for
     */
    public record Dealt(Folds folds, List<Fault> notices) {
        public Dealt {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Folds of the rows of an outcome.
     *
     * @throws radiome.error.RadiomeException S9 when a class has fewer than 2 patients
     */
    public Dealt deal(Outcome outcome, UniformRandomProvider random) {
        List<SplitRow> rows = new ArrayList<>();
        for (int i = 0; i < outcome.rows(); i++) {
            rows.add(new SplitRow(outcome.ids().get(i), outcome.at(i), ""));
        }
        return deal(rows, random);
    }

    /**
     * Folds of rows of which some must not be separated; centres are not looked at.
     *
     * @throws radiome.error.RadiomeException S9 as above
     */
    public Dealt deal(List<SplitRow> rows, UniformRandomProvider random) {
        List<Unit> units = Unit.of(rows);
        int events = (int) units.stream().filter(unit -> unit.outcome() == 1).count();
        int smaller = Math.min(events, units.size() - events);
        if (smaller < 2) {
            throw Fault.of(
                            StatisticsFault.S9,
                            "",
                            "The smaller class has " + smaller + " patient(s); cross-validation needs 2.",
                            "use a `holdout` with more patients; check `positive:`")
                    .measured(smaller, "patients")
                    .raise();
        }
        int count = Math.min(folds, smaller);
        List<Fault> notices = count == folds
                ? List.of()
                : List.of(Fault.of(
                                StatisticsFault.S9,
                                "",
                                folds + " folds were lowered to " + count + ", the patients of the smaller class.",
                                "`folds: " + count + "`, or more patients")
                        .measured(count, "folds")
                        .at(Level.WARNING));
        return new Dealt(new Folds(deal(units, rows.size(), count, random), count), notices);
    }

    /**
     * Events first. Each unit goes to the fold with the fewest rows of its class, then with the fewest rows, then to the
     * first; large units first, since they are hard to place.
     */
    private static int[] deal(List<Unit> units, int rows, int count, UniformRandomProvider random) {
        int[] foldOf = new int[rows];
        int[] total = new int[count];
        for (int outcome = 1; outcome >= 0; outcome--) {
            int wanted = outcome;
            List<Unit> members = new ArrayList<>(
                    units.stream().filter(unit -> unit.outcome() == wanted).toList());
            ListSampler.shuffle(random, members);
            members.sort(Collections.reverseOrder(
                    Comparator.comparingInt(unit -> unit.rows().size())));
            int[] ofClass = new int[count];
            for (Unit unit : members) {
                int best = 0;
                for (int f = 1; f < count; f++) {
                    boolean fewer =
                            ofClass[f] < ofClass[best] || (ofClass[f] == ofClass[best] && total[f] < total[best]);
                    best = fewer ? f : best;
                }
                ofClass[best] += unit.rows().size();
                total[best] += unit.rows().size();
                for (int row : unit.rows()) {
                    foldOf[row] = best;
                }
            }
        }
        return foldOf;
    }
}
