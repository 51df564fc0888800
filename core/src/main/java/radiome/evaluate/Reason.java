package radiome.evaluate;

import java.util.Locale;

/** Why a figure is NaN, or a point instead of an interval. */
public enum Reason {
    /** No row of one of the classes: AUC NaN. */
    ONE_CLASS,
    /** A single row of a class: AUC is defined, its variance and interval are NaN. */
    ONE_ROW,
    /** DeLong's variance is 0 (constant scores, perfect separation): the interval is a point. */
    ZERO_VARIANCE,
    /** Two models order the rows alike: difference 0, p 1. */
    IDENTICAL_SCORES;

    /** As in tables, for example {@code zero_variance}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
