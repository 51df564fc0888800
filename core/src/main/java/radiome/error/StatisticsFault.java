package radiome.error;

/** S: statistics. */
public enum StatisticsFault implements FaultCode {
    /** The outcome follows the centre. */
    S4(Level.WARNING),

    /** Feature columns are exactly equal. */
    S7(Level.NOTE),

    /** A class has too few rows. */
    S9(Level.STOP),

    /** A fold or cohort holds one class only. */
    S10(Level.WARNING),

    /** All scores are equal. */
    S11(Level.WARNING),

    /** The classes are separated perfectly. */
    S12(Level.WARNING),

    /** No feature was selected. */
    S13(Level.WARNING),

    /** The LASSO did not converge. */
    S14(Level.WARNING),

    /** A column is missing in too many rows. */
    S15(Level.NOTE),

    /** A column is constant. */
    S16(Level.NOTE),

    /** The same patient or images would lie on both sides of the split. */
    S17(Level.WARNING),

    /** The cohort is too small for what is asked. */
    S19(Level.WARNING),

    /** A value is infinite, or missing where a number is needed. */
    S20(Level.NOTE),

    /** The direction is reversed. */
    S21(Level.WARNING);

    private final Level level;

    StatisticsFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
