package radiome.error;

/** C: the command line, the study file and the parameter file. */
public enum SettingFault implements FaultCode {
    /** A key is not known. */
    C1("A key is not known", Level.STOP, new Explanation("", "", "", "")),

    /** A value has the wrong type or range. */
    C2("A value has the wrong type or range", Level.STOP, new Explanation("", "", "", "")),

    /** Something asked for is not in this version. */
    C3("Something asked for is not in this version", Level.STOP, new Explanation("", "", "", "")),

    /** The command line cannot be understood. */
    C4("The command line cannot be understood", Level.STOP, new Explanation("", "", "", "")),

    /** A file named by the user is not there. */
    C5("A file named by the user is not there", Level.STOP, new Explanation("", "", "", "")),

    /** The file is no valid YAML. */
    C6("The file is no valid YAML", Level.STOP, new Explanation("", "", "", "")),

    /** A result would be overwritten. */
    C7("A result would be overwritten", Level.STOP, new Explanation("", "", "", ""));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    SettingFault(String title, Level level, Explanation explanation) {
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
