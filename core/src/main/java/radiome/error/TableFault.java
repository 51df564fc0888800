package radiome.error;

/** T: tables of the cohort, clinical variables and features. */
public enum TableFault implements FaultCode {
    /** The table is not in UTF-8. */
    T1(Level.NOTE),

    /** The table begins with a byte order mark. */
    T2(Level.NOTE),

    /** The table has another separator or a decimal comma. */
    T3(Level.NOTE),

    /** Leading zeros of ids are lost. */
    T4(Level.ERROR),

    /** An id was changed by a spreadsheet. */
    T5(Level.ERROR),

    /** Ids differ in spaces, width or case. */
    T6(Level.WARNING),

    /** An id stands in several rows. */
    T7(Level.ERROR),

    /** One person stands under two ids or in two cohorts. */
    T8(Level.WARNING),

    /** A column named in the study file is not in the table. */
    T9(Level.STOP),

    /** The outcome is not coded as 0 and 1. */
    T10(Level.STOP),

    /** A patient has no outcome. */
    T11(Level.ERROR),

    /** The outcome has one class only, or fewer than 10 events. */
    T12(Level.STOP),

    /** Missing values in disguise. */
    T13(Level.NOTE),

    /** A stage is given as text. */
    T14(Level.NOTE),

    /** Text stands in a number column, or an age is implausible. */
    T15(Level.WARNING),

    /** A centre is spelt in two ways or is blank. */
    T17(Level.WARNING),

    /** A row has no file, or a file has no row. */
    T18(Level.ERROR),

    /** The pattern finds two files. */
    T19(Level.ERROR),

    /** The table's header line is in trouble. */
    T20(Level.WARNING),

    /** A row is ragged, a quote is open, or the table holds NUL bytes. */
    T21(Level.STOP),

    /** A feature table holds what is no feature. */
    T24(Level.STOP),

    /** Two tables hold other patients. */
    T25(Level.NOTE),

    /** A feature row is empty, or a value is infinite. */
    T26(Level.ERROR),

    /** Features of one table were made with different settings or versions. */
    T27(Level.STOP),

    /** A predictor is the outcome or its copy. */
    T28(Level.STOP),

    /** The case table cannot be used. */
    T29(Level.ERROR);

    private final Level level;

    TableFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
