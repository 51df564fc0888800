package radiome.report.data;

import java.util.List;

/**
 * What was done, in the terms of the methods text.
 *
 * @param extraction how features were computed
 * @param split how cohorts were drawn
 * @param selection how features were selected
 * @param models the models of this run, in the order to be shown
 * @param classifiers the classifiers of this run, in the order to be shown
 * @param evaluation how performance was measured
 */
public record Methods(
        Extraction extraction,
        Split split,
        Selection selection,
        List<Named> models,
        List<Named> classifiers,
        Evaluation evaluation) {

    public Methods {
        models = List.copyOf(models);
        classifiers = List.copyOf(classifiers);
    }

    /**
     * Feature extraction.
     *
     * @param normalised whether the image was z-scored over all its voxels
     * @param normalizeScale the factor after z-scoring
     * @param spacingMm voxel spacing after resampling, x y z; empty when images were not resampled
     * @param interpolator PyRadiomics' name, for example {@code sitkBSpline}
     * @param discretisation for example {@code a fixed bin width of 5} or {@code 32 bins}
     * @param imageTypes for example {@code Original}
     * @param featureClasses for example {@code first order, shape, GLCM}
     */
    public record Extraction(
            boolean normalised,
            double normalizeScale,
            List<Double> spacingMm,
            String interpolator,
            String discretisation,
            List<String> imageTypes,
            List<String> featureClasses) {
        public Extraction {
            spacingMm = List.copyOf(spacingMm);
            imageTypes = List.copyOf(imageTypes);
            featureClasses = List.copyOf(featureClasses);
        }
    }

    /**
     * How cohorts were drawn.
     *
     * @param drawn false when a column of the table gave them
     * @param trainingShare for example 0.7; ignored when not drawn
     * @param stratifiedBy for example {@code outcome, centre}; may be empty
     */
    public record Split(boolean drawn, double trainingShare, List<String> stratifiedBy) {
        public Split {
            stratifiedBy = List.copyOf(stratifiedBy);
        }
    }

    /**
     * Selection of features.
     *
     * @param lambdas length of the path
     * @param smallestRatio of the smallest lambda to the largest
     * @param folds of the cross-validation
     * @param rule for example {@code smallest cross-validated mean squared error}
     * @param halfSamples for the selection frequency; 0 when it was not computed
     * @param permutations of the outcome; 0 when none were made
     */
    public record Selection(
            int lambdas, double smallestRatio, int folds, String rule, int halfSamples, int permutations) {}

    /**
     * A model or classifier by its short name.
     *
     * @param key as in {@link Performance}, for example {@code I} or {@code knn}
     * @param name for headings, for example {@code Hand-crafted features} or {@code k nearest neighbours}
     * @param settings for example {@code k = 5}, or the empty string
     */
    public record Named(String key, String name, String settings) {}

    /**
     * How performance was measured.
     *
     * @param outOfFoldFolds folds for the out-of-fold scores of training rows
     * @param thresholdResamples resamples for the threshold's range
     * @param bootstrapResamples resamples for the bootstrap interval of the AUC
     */
    public record Evaluation(int outOfFoldFolds, int thresholdResamples, int bootstrapResamples) {}
}
