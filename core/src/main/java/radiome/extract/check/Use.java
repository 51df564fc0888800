package radiome.extract.check;

/** What extracted values are for: it decides the level of a few faults, never a value. */
public enum Use {
    /** The command {@code extract}: the reference's values, with the warning. */
    EXTRACT,

    /** A study: what cannot be confirmed by looking at one case is left out. */
    STUDY
}
