package radiome.evaluate;

import java.util.Arrays;

/**
 * Of each row the share of the other class on the right side of it, ties half (DeLong's V10 of events, V01 of others), as
 * whole numbers over a common denominator, so that differences of two models are exact.
 */
final class Placements {
    private final long[] events;
    private final long[] others;

    Placements(double[] scores, int[] outcome) {
        ScoreGroups groups = new ScoreGroups(scores, outcome);
        long[] ofEvents = groups.twicePlacements(true);
        long[] ofOthers = groups.twicePlacements(false);
        events = new long[groups.positives];
        others = new long[groups.negatives];
        for (int i = 0, e = 0, o = 0; i < outcome.length; i++) {
            if (outcome[i] == 1) {
                events[e++] = ofEvents[groups.groupOf[i]];
            } else {
                others[o++] = ofOthers[groups.groupOf[i]];
            }
        }
    }

    private Placements(long[] events, long[] others) {
        this.events = events;
        this.others = others;
    }

    Placements minus(Placements other) {
        return new Placements(minus(events, other.events), minus(others, other.others));
    }

    private static long[] minus(long[] a, long[] b) {
        long[] difference = new long[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    boolean isSameAs(Placements other) {
        return Arrays.equals(events, other.events) && Arrays.equals(others, other.others);
    }

    double variance() {
        return covariance(this);
    }

    /** DeLong's covariance S10 / m + S01 / n; NaN with fewer than 2 rows of a class. */
    double covariance(Placements other) {
        return perClass(events, other.events, others.length) + perClass(others, other.others, events.length);
    }

    private static double perClass(long[] a, long[] b, int otherRows) {
        int n = a.length;
        if (n < 2 || otherRows < 2) {
            return Double.NaN;
        }
        double meanA = (double) Arrays.stream(a).sum() / n;
        double meanB = (double) Arrays.stream(b).sum() / n;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (n - 1) / n / (4.0 * otherRows * otherRows);
    }
}
