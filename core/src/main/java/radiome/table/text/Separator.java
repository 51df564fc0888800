package radiome.table.text;

import java.util.ArrayList;
import java.util.List;

/** Which character stands between the cells: the majority in the first lines. */
final class Separator {
    private static final int LINES = 20;
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    private Separator() {}

    /**
     * Each of the first 20 lines votes for the candidate it holds most of outside quotes; lines with as many of two vote
     * like the first line that is clear. A comma when no line votes.
     */
    static char of(String beginning) {
        int[] votes = new int[CANDIDATES.size()];
        int ties = 0;
        int firstClear = -1;
        for (int[] counts : countsOfLines(beginning)) {
            int winner = largest(counts);
            if (winner < 0) {
                ties++;
            } else {
                votes[winner]++;
                firstClear = firstClear < 0 ? winner : firstClear;
            }
        }
        votes[Math.max(0, firstClear)] += ties;
        return CANDIDATES.get(Math.max(0, largest(votes)));
    }

    /** For each line the occurrences of each candidate outside quotes. */
    private static List<int[]> countsOfLines(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] counts = new int[CANDIDATES.size()];
        boolean quoted = false;
        boolean startsCell = true;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            int candidate = CANDIDATES.indexOf(c);
            if (c == '"' && (quoted || startsCell)) {
                quoted = !quoted;
            } else if (!quoted && candidate >= 0) {
                counts[candidate]++;
            } else if (!quoted && c == '\n') {
                lines.add(counts);
                counts = new int[CANDIDATES.size()];
            }
            startsCell = candidate >= 0 || c == '\n' || c == '"'; // a doubled quote opens again
        }
        if (lines.isEmpty()) {
            lines.add(counts);
        }
        return lines;
    }

    /** The place of the largest count, -1 when two are as large. */
    private static int largest(int[] counts) {
        int best = 0;
        boolean tie = false;
        for (int j = 1; j < counts.length; j++) {
            tie = counts[j] == counts[best] || (tie && counts[j] < counts[best]);
            best = counts[j] > counts[best] ? j : best;
        }
        return tie ? -1 : best;
    }
}
