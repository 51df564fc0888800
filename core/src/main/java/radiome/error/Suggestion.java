package radiome.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the nearest of some known words by Damerau-Levenshtein distance (neighbouring letters swapped count one). */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word nearest to {@code word}, letter case ignored, first in order at ties; empty when even the nearest
     * needs more than a third of its letters changed (at least one, at most three).
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int d = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (d < least && d <= Math.min(3, Math.max(1, candidate.length() / 3))) {
                least = d;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code ", did you mean X?"} or the empty string, to be put behind a message. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(k -> ", did you mean " + k + "?").orElse("");
    }

    /** Insertions, deletions, exchanges and swaps of neighbours that turn one word into the other (optimal alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
