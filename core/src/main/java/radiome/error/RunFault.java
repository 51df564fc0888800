package radiome.error;

/** R: the run itself, the folder it writes and the machine. */
public enum RunFault implements FaultCode {
    /** The disk is full. */
    R3(Level.STOP),

    /** A file cannot be read or written. */
    R4(Level.ERROR),

    /** Another run is at work in this folder. */
    R5(Level.STOP),

    /** A case ran out of memory or time. */
    R6(Level.ERROR),

    /** The store holds damaged records. */
    R7(Level.WARNING),

    /** The run folder was written by a newer program. */
    R10(Level.STOP),

    /** A folder cannot be written. */
    R12(Level.STOP);

    private final Level level;

    RunFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
