package radiome.select;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import radiome.num.Folds;
import radiome.table.Canonical;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.TrainingRows;

/**
 * How much a LASSO selection can be relied on: how often a column is selected in half-samples (complementary pairs, Shah and
 * Samworth 2013), and how many are selected when the outcome is permuted.
 *
 * @param pairs of half-samples
 * @param permutations of the outcome
 */
public record SelectionStability(int pairs, int permutations) {
    /** Warm starts from alphaMax down to the penalty asked for. */
    private static final int STEPS = 20;

    /** 50 pairs, 20 permutations. */
    public SelectionStability() {
        this(50, 20);
    }

    /**
     * The share of half-samples in which each column is selected at a penalty chosen before; columns are standardised in
     * each half. An odd row is left out of a pair.
     *
     * @param lambda above 0
     * @return by name, every column
     */
    public Map<String, Double> frequencies(
            Lasso lasso, FeatureTable training, Outcome outcome, double lambda, UniformRandomProvider random) {
        TrainingRows.check(training, outcome);
        FeatureTable x = Canonical.of(training);
        Outcome y = outcome.select(Canonical.rows(training.ids()));
        Design design = Design.of(x, LassoSelection.y(y), true);
        int[] rows = IntStream.range(0, x.rows()).toArray();
        int half = rows.length / 2;
        int[] count = new int[x.columns()];
        for (int pair = 0; pair < pairs; pair++) {
            ArraySampler.shuffle(random, rows);
            count(lasso, design, Arrays.copyOf(rows, half), lambda, count);
            count(lasso, design, Arrays.copyOfRange(rows, half, 2 * half), lambda, count);
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int j = 0; j < count.length; j++) {
            shares.put(x.names().get(j), count[j] / (2.0 * pairs));
        }
        return shares;
    }

    private static void count(Lasso lasso, Design design, int[] half, double lambda, int[] count) {
        int[] sorted = half.clone();
        Arrays.sort(sorted);
        Design part = design.fold(sorted, true);
        double largest = lasso.alphaMax(part);
        if (!(largest > lambda)) {
            return;
        }
        double[] alphas = Lasso.grid(largest, lambda / largest, STEPS);
        alphas[STEPS - 1] = lambda;
        LassoPath path = lasso.path(part, alphas);
        for (int j : path.support(STEPS - 1)) {
            count[j]++;
        }
    }

    /**
     * The number of columns selected when the outcome, together with its fold, is permuted over the rows; the whole
     * cross-validation each time.
     *
     * @return one a permutation
     */
    public int[] permuted(
            LassoSelection selection,
            FeatureTable training,
            Outcome outcome,
            Folds folds,
            UniformRandomProvider random) {
        TrainingRows.check(training, outcome);
        int[] rows = Canonical.rows(training.ids());
        int[] selected = new int[permutations];
        for (int b = 0; b < permutations; b++) {
            int[] permuted = rows.clone();
            ArraySampler.shuffle(random, permuted);
            // rows of the table in their canonical order, outcomes and folds of others: folds stay stratified
            FeatureTable x = training.select(rows);
            Outcome y = new Outcome(x.ids(), outcome.select(permuted).values());
            selected[b] = selection.fit(x, y, folds.select(permuted)).selected().size();
        }
        return selected;
    }
}
