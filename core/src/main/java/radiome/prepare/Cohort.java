package radiome.prepare;

import java.util.Locale;

/** The two sides of a split. */
public enum Cohort {
    TRAINING,
    VALIDATION;

    /** As in tables and in the fingerprint: {@code training}, {@code validation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
