package radiome.error;

/** S: statistics. */
public enum StatisticsFault implements FaultCode {
    /** The outcome follows the centre. */
    S4(
            "The outcome follows the centre",
            Level.WARNING,
            new Explanation(
                    "Some centres have far more events than others. A model may then tell the centre instead of the disease"
                            + " and still score well, also on validation rows of the same centres.",
                    "Referral, follow-up or the reading of outcomes differ between hospitals, or one centre sent events"
                            + " only.",
                    "Report results for each centre apart. Do not give the centre, or anything that reveals it, as a"
                            + " predictor, and do not give the outcome to the harmoniser as a covariate.",
                    "A centre has one class only; or Cramér's V between centre and outcome is above 0.3; or the centre's"
                            + " event rate in training, used alone as a score, has a validation AUC above 0.65.")),

    /** Feature columns are exactly equal. */
    S7(
            "Feature columns are exactly equal",
            Level.NOTE,
            new Explanation(
                    "Two columns hold the same number in every training row. One of them is left out, which changes no"
                            + " result: a selection could not tell them apart anyway.",
                    "Two image types or settings give the same values for these images, or a column was copied.",
                    "Nothing needs to be done. To be rid of the note, exclude the columns it names.",
                    "Columns are compared value by value on the training rows; of equal ones the first name by code point"
                            + " stays, whatever the order of the table.")),

    /** A class has too few rows. */
    S9(
            "A class has too few rows",
            Level.STOP,
            new Explanation(
                    "Nothing can be learnt or tested without rows of both classes. Where cross-validation merely asks for"
                            + " more folds than the smaller class has patients, the folds are lowered and this is a"
                            + " warning.",
                    "Few events, a small centre left out or filtered, or `positive:` names the wrong value of the outcome.",
                    "Check `positive:` under `outcome:`. Use a plain hold-out with fewer folds, or more patients.",
                    "Fewer than 2 training rows, one class only in the training or validation rows, or fewer than 2"
                            + " patients of the smaller class for cross-validation; copies of a patient count once.")),

    /** A fold or cohort holds one class only. */
    S10(
            "A fold or cohort holds one class only",
            Level.WARNING,
            new Explanation(
                    "The AUC of these rows is not defined. It is given as NaN with the reason one_class, never as 0, 0.5 or"
                            + " 1, and is left out of means, whose number of values is printed.",
                    "A small centre, subgroup or fold, or a table sorted by outcome and cut.",
                    "Give counts only for these rows, or include more patients.",
                    "All outcomes of the rows to be scored are equal. Bootstrap samples are drawn within each class, so it"
                            + " cannot happen there.")),

    /** All scores are equal. */
    S11(
            "All scores are equal",
            Level.WARNING,
            new Explanation(
                    "The model gives every row the same score: AUC 0.5, its DeLong interval is the point 0.5 to 0.5 with the"
                            + " reason zero_variance, and the default threshold is used.",
                    "No feature was selected, or all selected ones are constant in these rows.",
                    "Look at what was selected and at the notes before this one; if nothing was selected this is the"
                            + " result.",
                    "There is one distinct score among the rows.")),

    /** The classes are separated perfectly. */
    S12(
            "The classes are separated perfectly",
            Level.WARNING,
            new Explanation(
                    "Every event scores above every other row: AUC 1, its DeLong interval is the point 1 to 1 with the"
                            + " reason zero_variance. In real data this is nearly always a leak.",
                    "A predictor was made from the outcome or after it, the same patients train and validate, or the cohort"
                            + " is very small.",
                    "Look for a leak first: column names, dates, follow-up times, copies of patients. Rates are given with"
                            + " Wilson's interval, which does not shrink to a point.",
                    "The AUC is exactly 1.")),

    /** No feature was selected. */
    S13(
            "No feature was selected",
            Level.WARNING,
            new Explanation(
                    "The best penalty leaves no feature. Every row then gets the training rows' event rate as its score, AUC"
                            + " 0.5; models with further columns go on with those.",
                    "The features do not tell the outcome in these rows, or there are too few patients to see it.",
                    "This is a result and belongs in the report. More patients may change it; another seed tried until"
                            + " something is selected would be dishonest.",
                    "At the penalty chosen by cross-validation all coefficients are 0.")),

    /** The LASSO did not converge. */
    S14(
            "The LASSO did not converge",
            Level.WARNING,
            new Explanation(
                    "At some penalties the solution is not the optimum yet, so coefficients and the error curve there may be"
                            + " off by what the duality gap allows.",
                    "The iterations allowed are very few, or columns depend on each other to the last digits.",
                    "Allow more `iterations:` under `select:`, or leave out columns that are sums of others.",
                    "The active set still changed after the iterations allowed at a penalty. The message names the"
                            + " penalties, says whether the chosen one is among them and gives its duality gap.")),

    /** A column is missing in too many rows. */
    S15(
            "A column is missing in too many rows",
            Level.NOTE,
            new Explanation(
                    "The column is left out: values put in for so many rows would be invention. In a fold it is left out in"
                            + " that fold only.",
                    "A variable that only some hospitals record, a failed extraction, or a code for missing.",
                    "Complete the column if it matters, or remove it from the study file to be rid of the note.",
                    "More than 20 % of the training rows are missing or infinite; a column with less gets the training"
                            + " median, or the mode if it is categorical.")),

    /** A column is constant. */
    S16(
            "A column is constant",
            Level.NOTE,
            new Explanation(
                    "The column says nothing about any row and would be divided by zero when scaled, so it is left out; in a"
                            + " fold, in that fold only.",
                    "A feature of the image type or bin width that is the same for all lesions, or a filtered cohort.",
                    "Nothing needs to be done. To be rid of the note, exclude the columns it names.",
                    "The population standard deviation over the training rows is 0 or at most 1e-12 of the mean.")),

    /** The same patient or images would lie on both sides of the split. */
    S17(
            "The same patient or images would lie on both sides of the split",
            Level.WARNING,
            new Explanation(
                    "A model tested on a patient that it was trained on looks better than it is. Such rows are kept on one"
                            + " side; a given split column that separates them stops the study.",
                    "Several lesions of a patient, a copy under another id, or a split made by rows.",
                    "Give each patient one row, or give the rows of a group the same cohort in the split column.",
                    "Rows share an id, the patient named in the table, or the hash of their images, directly or through"
                            + " other rows.")),

    /** The cohort is too small for what is asked. */
    S19(
            "The cohort is too small for what is asked",
            Level.WARNING,
            new Explanation(
                    "Figures from so few rows are uncertain: intervals are wide and a selection may be chance.",
                    "A small cohort, few events, many candidate features, a small subgroup or centre.",
                    "Say it in the report, ask for less (fewer models, no subgroups), or include more patients.",
                    "Fewer than 20 rows of a class, fewer than 10 reader patients, fewer than 5 events for each selected"
                            + " variable, fewer than 5 rows of a class in a subgroup, or more neighbours asked for than there"
                            + " are training rows.")),

    /** A value is infinite, or missing where a number is needed. */
    S20(
            "A value is infinite, or missing where a number is needed",
            Level.NOTE,
            new Explanation(
                    "An infinite value counts as missing and is imputed. A step that needs numbers and is given a missing or"
                            + " infinite value stops instead of passing it on.",
                    "A filter that overflows (Exponential), a division by zero in another tool, or a step left out.",
                    "Impute before scaling and modelling; look at the column in the feature table and leave out the image"
                            + " type that overflows.",
                    "A value is NaN or infinite. Finite ones may be as large as 1e300: sums are scaled so that nothing"
                            + " overflows.")),

    /** The direction is reversed. */
    S21(
            "The direction is reversed",
            Level.WARNING,
            new Explanation(
                    "Validation rows with the event score lower than those without, by more than chance. The AUC is given as"
                            + " it is and never turned to above 0.5.",
                    "`positive:` names the wrong value, or the model learnt something that is reversed in these rows, such as"
                            + " a centre.",
                    "Check `positive:` under `outcome:`; then look at the outcome by centre.",
                    "The upper end of the AUC's DeLong interval is below 0.5."));

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
