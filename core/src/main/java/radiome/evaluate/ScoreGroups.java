package radiome.evaluate;

import java.util.Arrays;
import radiome.error.Fault;
import radiome.error.Level;
import radiome.error.StatisticsFault;

/**
 * Rows by distinct score, ascending, with the number of each class: all that ROC figures depend on, and the same for any
 * order of rows. O(n log n).
 */
final class ScoreGroups {
    final double[] score;
    final int[] events;
    final int[] others;
    final int positives;
    final int negatives;

    /** The group of each row, in the order given. */
    final int[] groupOf;

    ScoreGroups(double[] scores, int[] outcome) {
        if (scores.length != outcome.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + outcome.length + " outcomes");
        }
        for (double s : scores) {
            if (!Double.isFinite(s)) {
                throw Fault.of(StatisticsFault.S20, "", "A score is " + s + ".", "impute missing features first")
                        .at(Level.STOP)
                        .raise();
            }
        }
        score = Arrays.stream(scores).map(s -> s + 0.0).sorted().distinct().toArray(); // -0.0 ties with 0.0
        events = new int[score.length];
        others = new int[score.length];
        groupOf = new int[scores.length];
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            groupOf[i] = Arrays.binarySearch(score, scores[i] + 0.0);
            (outcome[i] == 1 ? events : others)[groupOf[i]]++;
            n += outcome[i];
        }
        positives = n;
        negatives = scores.length - n;
    }

    /**
     * For each group twice the number of rows of the other class that lie on the right side of it, ties half: for events
     * the others below, for others the events above. Whole numbers, so nothing is rounded.
     */
    long[] twicePlacements(boolean ofEvents) {
        long[] placements = new long[score.length];
        int[] other = ofEvents ? others : events;
        long passed = 0;
        for (int step = 0; step < score.length; step++) {
            int g = ofEvents ? step : score.length - 1 - step;
            placements[g] = 2 * passed + other[g];
            passed += other[g];
        }
        return placements;
    }
}
