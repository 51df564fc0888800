package radiome.evaluate;

import java.util.Comparator;
import java.util.List;

/**
 * The threshold with the largest Youden index, sensitivity + specificity - 1. Indices within 1e-12 are ties: of them the
 * finite threshold nearest the default is taken, then the smaller; when only infinite ones reach it (constant scores,
 * reversed separation) or there is one class, the default threshold.
 *
 * @param threshold predicted positive when score > threshold
 * @param index the largest index on the curve; NaN with one class
 * @param sensitivity at the threshold
 * @param specificity at the threshold
 * @param tied number of points of the curve that reach the index, infinite ones too
 */
public record Youden(double threshold, double index, double sensitivity, double specificity, int tied) {
    private static final double TIE = 1e-12;

    /**
     * @param roc the curve
     * @param defaultThreshold 0.5 for a probability, 0 for a decision value
     */
    public static Youden of(Roc roc, double defaultThreshold) {
        List<Roc.Point> points = roc.points();
        double best = points.stream().mapToDouble(Youden::index).max().orElse(Double.NaN);
        List<Roc.Point> tied =
                points.stream().filter(p -> index(p) >= best - TIE).toList();
        double threshold = tied.stream()
                .map(Roc.Point::threshold)
                .filter(Double::isFinite)
                .min(Comparator.<Double>comparingDouble(t -> Math.abs(t - defaultThreshold))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(defaultThreshold);
        Roc.Point at = roc.at(threshold);
        return new Youden(threshold, best, at.sensitivity(), at.specificity(), tied.size());
    }

    private static double index(Roc.Point point) {
        return point.sensitivity() + point.specificity() - 1;
    }
}
