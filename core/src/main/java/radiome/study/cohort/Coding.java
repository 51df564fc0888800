package radiome.study.cohort;

import java.util.List;
import java.util.stream.Collectors;
import radiome.error.Text;
import radiome.num.Numbers;

/**
 * How the texts of a column became numbers; for the report and {@code run.json}.
 *
 * @param column its name
 * @param kind what it was taken for
 * @param unit of the numbers, or the empty string
 * @param levels which text became which number, by number, then in the table's order; empty for numbers
 * @param missing patients without a value
 */
public record Coding(String column, Kind kind, String unit, List<Level> levels, int missing) {
    public Coding {
        levels = List.copyOf(levels);
    }

    /** What a column is. */
    public enum Kind {
        /** A number, as it stands. */
        NUMBER,

        /** A number of years. */
        AGE,

        /** 0 for female, 1 for male. */
        SEX,

        /** 1 to 4. */
        T_STAGE,

        /** 0 to 3. */
        N_STAGE,

        /** 1 to 4, of a stage in Roman numerals. */
        STAGE,

        /** 0 and 1 for two texts. */
        TWO_VALUES;

        /** Whether its values are counted, not averaged. */
        public boolean isCategorical() {
            return this != NUMBER && this != AGE;
        }
    }

    /**
     * A text and its number.
     *
     * @param text as first written in the table
     * @param value NaN for a text that is no value
     * @param rows patients with it
     */
    public record Level(String text, double value, int rows) {}

    /** {@code T3 = 3 (12), T4a = 4 (7)}: text, number and count. */
    public String mapping() {
        return levels.stream()
                .map(l -> Text.clean(l.text()) + " = " + (Double.isNaN(l.value()) ? "missing" : Numbers.text(l.value()))
                        + " (" + l.rows() + ")")
                .collect(Collectors.joining(", "));
    }
}
