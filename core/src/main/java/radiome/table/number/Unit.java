package radiome.table.number;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import radiome.num.Numbers;

/** A unit behind a number, as {@code 52y}, {@code 52岁} or {@code 12.5 ml}. */
final class Unit {
    private static final Set<String> YEARS = Set.of("y", "yr", "yrs", "year", "years", "岁", "周岁", "歲");
    private static final Set<String> ONE_LETTER = Set.of("d", "g", "h", "l", "m", "s", "y");
    private static final int LONGEST = 12;

    private Unit() {}

    /** The one unit of those cells of a column that have one; the empty string when there are none or several. */
    static String common(List<String> cells) {
        Set<String> units = new HashSet<>();
        for (String cell : cells) {
            if (!Numbers.isNumber(cell)) {
                String unit = of(cell);
                if (!unit.isEmpty()) {
                    units.add(unit);
                }
            }
        }
        return units.size() == 1 ? units.iterator().next() : "";
    }

    /** The number in front of the unit. */
    static String without(String cell) {
        return cell.substring(0, numberLength(cell)).strip();
    }

    /** The spellings of years are one unit. */
    static String of(String cell) {
        int length = numberLength(cell);
        String unit = cell.substring(length).strip().toLowerCase(Locale.ROOT);
        boolean known = Numbers.isNumber(cell.substring(0, length).replace(",", ""))
                && !unit.isEmpty()
                && unit.length() <= LONGEST
                && unit.chars().allMatch(c -> Character.isLetter(c) || "%/°".indexOf(c) >= 0)
                && (unit.length() > 1 || unit.charAt(0) > 'z' || unit.charAt(0) == '%' || ONE_LETTER.contains(unit));
        return !known ? "" : YEARS.contains(unit) ? "years" : unit;
    }

    private static int numberLength(String cell) {
        int i = 0;
        while (i < cell.length() && "+-.,0123456789".indexOf(cell.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
