package radiome.error;

/** R: the run itself, the folder it writes and the machine. */
public enum RunFault implements FaultCode {
    /** The disk is full. */
    R3("The disk is full", Level.STOP, new Explanation("", "", "", "")),

    /** A file cannot be read or written. */
    R4("A file cannot be read or written", Level.ERROR, new Explanation("", "", "", "")),

    /** Another run is at work in this folder. */
    R5("Another run is at work in this folder", Level.STOP, new Explanation("", "", "", "")),

    /** A case ran out of memory or time. */
    R6("A case ran out of memory or time", Level.ERROR, new Explanation("", "", "", "")),

    /** The store holds damaged records. */
    R7("The store holds damaged records", Level.WARNING, new Explanation("", "", "", "")),

    /** The run folder was written by a newer program. */
    R10("The run folder was written by a newer program", Level.STOP, new Explanation("", "", "", "")),

    /** A folder cannot be written. */
    R12("A folder cannot be written", Level.STOP, new Explanation("", "", "", ""));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    RunFault(String title, Level level, Explanation explanation) {
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
