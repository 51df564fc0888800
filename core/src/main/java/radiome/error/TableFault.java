package radiome.error;

/** T: tables of the cohort, clinical variables and features. */
public enum TableFault implements FaultCode {
    /** The table is not in UTF-8. */
    T1("The table is not in UTF-8", Level.NOTE, new Explanation("", "", "", "")),

    /** The table begins with a byte order mark. */
    T2("The table begins with a byte order mark", Level.NOTE, new Explanation("", "", "", "")),

    /** The table has another separator or a decimal comma. */
    T3("The table has another separator or a decimal comma", Level.NOTE, new Explanation("", "", "", "")),

    /** Leading zeros of ids are lost. */
    T4("Leading zeros of ids are lost", Level.ERROR, new Explanation("", "", "", "")),

    /** An id was changed by a spreadsheet. */
    T5("An id was changed by a spreadsheet", Level.ERROR, new Explanation("", "", "", "")),

    /** Ids differ in spaces, width or case. */
    T6("Ids differ in spaces, width or case", Level.WARNING, new Explanation("", "", "", "")),

    /** An id stands in several rows. */
    T7("An id stands in several rows", Level.ERROR, new Explanation("", "", "", "")),

    /** One person stands under two ids or in two cohorts. */
    T8("One person stands under two ids or in two cohorts", Level.WARNING, new Explanation("", "", "", "")),

    /** A column named in the study file is not in the table. */
    T9("A column named in the study file is not in the table", Level.STOP, new Explanation("", "", "", "")),

    /** The outcome is not coded as 0 and 1. */
    T10("The outcome is not coded as 0 and 1", Level.STOP, new Explanation("", "", "", "")),

    /** A patient has no outcome. */
    T11("A patient has no outcome", Level.ERROR, new Explanation("", "", "", "")),

    /** The outcome has one class only, or fewer than 10 events. */
    T12("The outcome has one class only, or fewer than 10 events", Level.STOP, new Explanation("", "", "", "")),

    /** Missing values in disguise. */
    T13("Missing values in disguise", Level.NOTE, new Explanation("", "", "", "")),

    /** A stage is given as text. */
    T14("A stage is given as text", Level.NOTE, new Explanation("", "", "", "")),

    /** Text stands in a number column, or an age is implausible. */
    T15("Text stands in a number column, or an age is implausible", Level.WARNING, new Explanation("", "", "", "")),

    /** A centre is spelt in two ways or is blank. */
    T17("A centre is spelt in two ways or is blank", Level.WARNING, new Explanation("", "", "", "")),

    /** A row has no file, or a file has no row. */
    T18("A row has no file, or a file has no row", Level.ERROR, new Explanation("", "", "", "")),

    /** The pattern finds two files. */
    T19("The pattern finds two files", Level.ERROR, new Explanation("", "", "", "")),

    /** The table's header line is in trouble. */
    T20("The table's header line is in trouble", Level.WARNING, new Explanation("", "", "", "")),

    /** A row is ragged, a quote is open, or the table holds NUL bytes. */
    T21("A row is ragged, a quote is open, or the table holds NUL bytes", Level.STOP, new Explanation("", "", "", "")),

    /** A feature table holds what is no feature. */
    T24("A feature table holds what is no feature", Level.STOP, new Explanation("", "", "", "")),

    /** A feature row is empty, or a value is infinite. */
    T26("A feature row is empty, or a value is infinite", Level.ERROR, new Explanation("", "", "", "")),

    /** Features of one table were made with different settings or versions. */
    T27(
            "Features of one table were made with different settings or versions",
            Level.STOP,
            new Explanation("", "", "", "")),

    /** A predictor is the outcome or its copy. */
    T28("A predictor is the outcome or its copy", Level.STOP, new Explanation("", "", "", "")),

    /** The case table cannot be used. */
    T29("The case table cannot be used", Level.ERROR, new Explanation("", "", "", ""));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    TableFault(String title, Level level, Explanation explanation) {
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
