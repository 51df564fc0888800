package radiome.error;

/** S: statistics. */
public enum StatisticsFault implements FaultCode {
    /** The outcome follows the centre. */
    S4("The outcome follows the centre", Level.WARNING, new Explanation("", "", "", "")),

    /** Feature columns are exactly equal. */
    S7("Feature columns are exactly equal", Level.NOTE, new Explanation("", "", "", "")),

    /** A class has too few rows. */
    S9("A class has too few rows", Level.STOP, new Explanation("", "", "", "")),

    /** A fold or cohort holds one class only. */
    S10("A fold or cohort holds one class only", Level.WARNING, new Explanation("", "", "", "")),

    /** All scores are equal. */
    S11("All scores are equal", Level.WARNING, new Explanation("", "", "", "")),

    /** The classes are separated perfectly. */
    S12("The classes are separated perfectly", Level.WARNING, new Explanation("", "", "", "")),

    /** No feature was selected. */
    S13("No feature was selected", Level.WARNING, new Explanation("", "", "", "")),

    /** The LASSO did not converge. */
    S14("The LASSO did not converge", Level.WARNING, new Explanation("", "", "", "")),

    /** A column is missing in too many rows. */
    S15("A column is missing in too many rows", Level.NOTE, new Explanation("", "", "", "")),

    /** A column is constant. */
    S16("A column is constant", Level.NOTE, new Explanation("", "", "", "")),

    /** The same patient or images would lie on both sides of the split. */
    S17(
            "The same patient or images would lie on both sides of the split",
            Level.WARNING,
            new Explanation("", "", "", "")),

    /** A predictor leaks the outcome. */
    S18("A predictor leaks the outcome", Level.STOP, new Explanation("", "", "", "")),

    /** The cohort is too small for what is asked. */
    S19("The cohort is too small for what is asked", Level.WARNING, new Explanation("", "", "", "")),

    /** A value is infinite. */
    S20("A value is infinite", Level.NOTE, new Explanation("", "", "", "")),

    /** The direction is reversed. */
    S21("The direction is reversed", Level.WARNING, new Explanation("", "", "", ""));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    StatisticsFault(String title, Level level, Explanation explanation) {
        this.title = title;
        this.level = level;
        this.explanation = explanation;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
