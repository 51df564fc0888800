package radiome.error;

/** C: the command line, the study file and the parameter file. */
public enum SettingFault implements FaultCode {
    /** A key is not known. */
    C1(Level.STOP),

    /** A value has the wrong type or range. */
    C2(Level.STOP),

    /** Something asked for is not in this version. */
    C3(Level.STOP),

    /** The command line cannot be understood. */
    C4(Level.STOP),

    /** A file named by the user is not there. */
    C5(Level.STOP),

    /** The file is no valid YAML. */
    C6(Level.STOP),

    /** A result would be overwritten. */
    C7(Level.STOP);

    private final Level level;

    SettingFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
