package radiome.study.cohort.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import radiome.error.Level;
import radiome.error.TableFault;
import radiome.error.Text;
import radiome.table.number.MissingWords;
import radiome.table.text.CellText;

/** T17: spellings of one centre joined, near spellings told, blanks told or left out. */
final class CentreColumn {
    private static final int SHORTEST = 4; // of names that can be misspelt: H1 and H2 are two centres

    private final RowChecks rows;
    private final int column;

    CentreColumn(RowChecks rows, int column) {
        this.rows = rows;
        this.column = column;
    }

    /**
     * @param needed whether a row without a centre is left out
     * @param centres each row's centre is written at its place
     */
    void read(boolean needed, MissingWords missing, String[] centres) {
        Arrays.fill(centres, "");
        Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
        List<Integer> blank = new ArrayList<>();
        for (int i : rows.rows()) {
            String written = rows.table().at(i, column);
            if (missing.contains(written)) {
                blank.add(i);
            } else {
                spellings
                        .computeIfAbsent(key(written), k -> new LinkedHashMap<>())
                        .merge(rows.table().raw(i, column), 1, Integer::sum);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        spellings.forEach((key, of) -> names.put(key, name(of)));
        for (int i : rows.rows()) {
            centres[i] = names.getOrDefault(key(rows.table().at(i, column)), "");
        }
        noteJoined(spellings, names);
        noteNear(new ArrayList<>(names.values()));
        tellBlank(blank, needed);
    }

    private static String key(String written) {
        return String.join(
                " ", CellText.normal(written).toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    /** The most frequent spelling, the first of those. */
    private static String name(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(e -> CellText.normal(e.getKey()))
                .orElse("");
    }

    private void noteJoined(Map<String, Map<String, Integer>> spellings, Map<String, String> names) {
        spellings.forEach((key, of) -> {
            if (of.size() > 1) {
                List<String> written = of.entrySet().stream()
                        .map(e -> "\"" + Text.clean(e.getKey()) + "\" (" + e.getValue() + ")")
                        .toList();
                rows.add(
                        Level.WARNING,
                        TableFault.T17,
                        "One centre in several spellings: " + String.join(", ", written) + "; they were joined as "
                                + Text.clean(names.getOrDefault(key, "")) + ".",
                        "Use one spelling.");
            }
        });
    }

    private void noteNear(List<String> names) {
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                if (isOneLetterApart(names.get(a), names.get(b))) {
                    rows.add(
                            Level.WARNING,
                            TableFault.T17,
                            "The centres " + Text.clean(names.get(a)) + " and " + Text.clean(names.get(b))
                                    + " differ by one letter; they were kept apart.",
                            "Use one spelling, if they are one centre.");
                }
            }
        }
    }

    /** One letter inside a word changed, added or left out; a word of one letter, or a digit, tells centres apart. */
    static boolean isOneLetterApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        boolean restIsEqual = i < longer.length()
                && longer.substring(i + 1).equals(shorter.substring(Math.min(shorter.length(), i + skip)));
        return restIsEqual
                && Character.isLetter(longer.charAt(i))
                && (skip == 0 || Character.isLetter(shorter.charAt(i)))
                && isInsideWord(longer, i);
    }

    private static boolean isInsideWord(String text, int i) {
        boolean afterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return afterLetter || beforeLetter;
    }

    private void tellBlank(List<Integer> blank, boolean needed) {
        if (blank.isEmpty()) {
            return;
        }
        String fix = "Write the centre.";
        if (needed) {
            for (int i : blank) {
                String what = "The centre in " + rows.lines(List.of(i)) + " is blank, and harmonising needs it.";
                rows.exclude(List.of(i), rows.fault(TableFault.T17, what, fix));
            }
        } else {
            rows.add(rows.fault(
                            TableFault.T17,
                            "Patients without a centre: " + blank.size() + ", in " + rows.lines(blank) + ".",
                            fix)
                    .at(Level.WARNING)
                    .measured(blank.size(), "patients"));
        }
    }
}
