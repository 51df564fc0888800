package radiome.report;

import java.util.ArrayList;
import java.util.List;
import radiome.num.Numbers;
import radiome.report.data.CohortData;
import radiome.report.data.Methods;
import radiome.report.data.Methods.Extraction;
import radiome.report.data.Methods.Named;
import radiome.report.data.Methods.Selection;
import radiome.report.data.Methods.Split;
import radiome.report.data.Performance.Rows;
import radiome.report.data.ReportData;

/** The methods section in manuscript English, from what was done; each paragraph names its items of TRIPOD+AI. */
final class MethodsText {
    private final ReportData data;
    private final Methods methods;

    private MethodsText(ReportData data) {
        this.data = data;
        this.methods = data.methods();
    }

    /**
     * A paragraph.
     *
     * @param heading in a few words
     * @param items of TRIPOD+AI, for example {@code 12a}, or the empty string
     * @param text whole sentences
     */
    record Paragraph(String heading, String items, String text) {}

    static List<Paragraph> of(ReportData data) {
        MethodsText text = new MethodsText(data);
        return List.of(
                new Paragraph("Participants and outcome", "6, 8a", text.participants()),
                new Paragraph("Split", "12a", text.split()),
                new Paragraph("Predictors", "9a", text.extraction()),
                new Paragraph("Selection", "12b, 12c", text.selection()),
                new Paragraph("Models", "12c", text.models()),
                new Paragraph("Evaluation", "12e", text.evaluation()),
                new Paragraph("Software", "", text.software()));
    }

    private boolean isStrict() {
        return data.study().protocol().equals("strict");
    }

    private String participants() {
        CohortData cohort = data.cohort();
        String centres = cohort.centres().isEmpty()
                ? ""
                : " from " + Show.counted(cohort.centres().size(), "centre");
        return "Of " + Show.counted(cohort.read(), "patient") + centres + " in the cohort table, "
                + cohort.analysed().n()
                + " were analysed; the others were left out for the reasons given in the flow of"
                + " patients. The outcome was " + data.study().outcome() + " (event: value "
                + data.study().event()
                + "), present in "
                + Show.countOf(cohort.analysed().events(), cohort.analysed().n()) + ".";
    }

    private String split() {
        Split split = methods.split();
        CohortData cohort = data.cohort();
        String how = split.drawn()
                ? "Patients were dealt at random to a training cohort (" + Show.percent(split.trainingShare())
                        + ") and a validation cohort"
                        + (split.stratifiedBy().isEmpty() ? "" : ", stratified by " + Show.list(split.stratifiedBy()))
                        + " (seed " + data.study().seed() + ")"
                : "Training and validation cohorts were given by a column of the cohort table";
        String protocol = isStrict()
                ? " Every step that learns from data was fitted on training patients only and then applied to validation"
                        + " patients."
                : " The protocol was \u201c" + data.study().protocol() + "\u201d: steps before the model may have seen"
                        + " validation patients, and validation results are then optimistic.";
        return how + ": " + cohort.training().n() + " patients with "
                + Show.counted(cohort.training().events(), "event") + " and "
                + cohort.validation().n() + " with "
                + Show.counted(cohort.validation().events(), "event")
                + "."
                + (split.drawn() ? " Both come from the same centres, so validation is internal, not external." : "")
                + protocol;
    }

    private String extraction() {
        Extraction extraction = methods.extraction();
        List<String> steps = new ArrayList<>();
        if (extraction.normalised()) {
            steps.add("intensities were z-scored over the whole image and multiplied by "
                    + Numbers.text(extraction.normalizeScale()));
        }
        if (!extraction.spacingMm().isEmpty()) {
            List<String> spacing =
                    extraction.spacingMm().stream().map(Numbers::text).toList();
            steps.add("images were resampled to " + String.join(" \u00d7 ", spacing) + " mm ("
                    + extraction.interpolator() + ")");
        }
        steps.add("grey levels were discretised with " + extraction.discretisation());
        String prepared = Show.list(steps);
        return "Features were computed from the region of interest of each sequence by the definitions of PyRadiomics (van"
                + " Griethuysen et al., 2017; nomenclature: Zwanenburg et al., 2020). "
                + Character.toUpperCase(prepared.charAt(0)) + prepared.substring(1) + ". Feature classes: "
                + Show.list(extraction.featureClasses()) + "; image types: " + Show.list(extraction.imageTypes()) + ".";
    }

    private String selection() {
        Selection selection = methods.selection();
        String stability = selection.halfSamples() == 0
                ? ""
                : " How often a feature is selected again at that \u03bb was counted over " + selection.halfSamples()
                        + " half-samples of the training cohort drawn as complementary pairs (Shah and Samworth, 2013).";
        String permuted = selection.permutations() == 0
                ? ""
                : " The whole selection was repeated with the outcome permuted " + selection.permutations()
                        + " times, to show how many features chance alone selects.";
        String scaling = isStrict() ? "training rows" : "all rows";
        String folds = isStrict()
                ? " of the training cohort with the scaling refitted in each fold"
                : " of all rows, scaled once";
        return "Constant and exactly duplicated columns were dropped. Features were z-scored with mean and standard deviation"
                + " of " + scaling
                + ". In each sequence features were selected by the LASSO (Tibshirani, 1996) with squared"
                + " loss on the 0/1 outcome, over " + selection.lambdas()
                + " penalties \u03bb down to " + Numbers.text(selection.smallestRatio())
                + " of the largest, by " + selection.folds() + "-fold stratified cross-validation" + folds
                + " (rule for \u03bb: " + selection.rule() + "). Features with a coefficient other than 0 were kept."
                + stability + permuted;
    }

    private String models() {
        List<String> models = methods.models().stream()
                .map(m -> m.key() + " (" + m.name() + detail(m) + ")")
                .toList();
        List<String> classifiers =
                methods.classifiers().stream().map(m -> m.name() + detail(m)).toList();
        return "Models: " + Show.list(models) + ". Each was fitted with " + Show.list(classifiers)
                + ". The primary analysis, named before the run, was "
                + new Names(data).analysis(data.primary()).replaceFirst("^M", "m") + "; all others are exploratory.";
    }

    private static String detail(Named named) {
        return named.settings().isEmpty() ? "" : ", " + named.settings();
    }

    private String evaluation() {
        Methods.Evaluation evaluation = methods.evaluation();
        boolean outOfFold = data.performance().stream().anyMatch(p -> p.cohort() == Rows.TRAINING_OUT_OF_FOLD);
        String threshold = outOfFold
                ? " The threshold was the one with the largest Youden index over out-of-fold scores of training patients ("
                        + evaluation.outOfFoldFolds()
                        + " folds, the whole chain refitted in each), fixed before a validation patient was scored; its 2.5 to"
                        + " 97.5% range over " + evaluation.thresholdResamples()
                        + " resamples is given. The out-of-fold AUC is the mean over folds."
                : "";
        return "Discrimination was measured by the area under the ROC curve (AUC) with 95% intervals by DeLong et al. (1988), on"
                + " the logit scale where the AUC exceeds 0.85, and by a stratified bootstrap ("
                + evaluation.bootstrapResamples()
                + " resamples, percentiles). Accuracy, sensitivity, specificity and predictive values have 95% intervals by"
                + " Wilson (1927)." + threshold
                + " Training values of a model on the rows it was fitted to are labelled apparent. No analysis was compared with"
                + " another by a test.";
    }

    private String software() {
        return "All steps were done with radiome " + data.study().programVersion()
                + "; versions, settings, seed and the fingerprint of the split are given below. Equal inputs give an equal"
                + " report.";
    }
}
