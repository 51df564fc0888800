package radiome.error;

/** M: fitted models and what they are applied to. M1 to M5 and M7 to M9 come with model files and networks. */
public enum ModelFault implements FaultCode {
    /** New rows lack columns the model was trained on. */
    M6(
            "New rows lack columns the model was trained on",
            Level.STOP,
            new Explanation(
                    "The model, scaler or selection was fitted on columns that the new table does not hold. A score without"
                            + " them would be the score of another model, so none is given.",
                    "The new features were extracted with other settings, image types or sequences, or a column was renamed"
                            + " or deleted in a spreadsheet.",
                    "Extract the new cases with the parameter file of the training cases and do not rename columns. More"
                            + " columns than needed, or another order of columns, do no harm.",
                    "Columns are matched by their exact name. The message counts the training columns that are absent and"
                            + " names the first three."));

    private final String title;
    private final Level level;
    private final Explanation explanation;

    ModelFault(String title, Level level, Explanation explanation) {
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
