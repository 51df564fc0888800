package radiome.error;

/** M: fitted models and what they are applied to. M1 to M5 and M7 to M9 come with model files and networks. */
public enum ModelFault implements FaultCode {
    /** New rows lack columns the model was trained on. */
    M6(Level.STOP);

    private final Level level;

    ModelFault(Level level) {
        this.level = level;
    }

    @Override
    public Level level() {
        return level;
    }
}
