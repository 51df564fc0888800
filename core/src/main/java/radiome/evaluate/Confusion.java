package radiome.evaluate;

/**
 * Rows by outcome and prediction at a threshold, and the rates from them; a rate of nothing (0/0) is NaN.
 *
 * @param tp events predicted as events
 * @param tn others predicted as others
 * @param fp others predicted as events
 * @param fn events predicted as others
 */
public record Confusion(int tp, int tn, int fp, int fn) {
    /** Predicted positive when score > threshold. */
    public static Confusion at(double threshold, double[] scores, int[] outcome) {
        int[] counts = new int[4];
        for (int i = 0; i < scores.length; i++) {
            counts[2 * outcome[i] + (scores[i] > threshold ? 1 : 0)]++;
        }
        return new Confusion(counts[3], counts[0], counts[1], counts[2]);
    }

    public int rows() {
        return tp + tn + fp + fn;
    }

    /** Right predictions among all. */
    public Proportion accuracy() {
        return new Proportion(tp + tn, rows());
    }

    /** Events found among events. */
    public Proportion sensitivity() {
        return new Proportion(tp, tp + fn);
    }

    /** Others found among others. */
    public Proportion specificity() {
        return new Proportion(tn, tn + fp);
    }

    /** Events among predicted events. */
    public Proportion ppv() {
        return new Proportion(tp, tp + fp);
    }

    /** Others among predicted others. */
    public Proportion npv() {
        return new Proportion(tn, tn + fn);
    }

    /** Matthews' correlation; NaN when a margin is empty. */
    public double mcc() {
        // each factor a double: the product of four counts passes the range of long at 1e5 rows
        double margins = (double) (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn);
        return margins == 0 ? Double.NaN : ((double) tp * tn - (double) fp * fn) / Math.sqrt(margins);
    }

    /** Mean of sensitivity and specificity; NaN when a class is absent. */
    public double balancedAccuracy() {
        return (sensitivity().value() + specificity().value()) / 2;
    }

    /** 2 tp / (2 tp + fp + fn); NaN only when that is 0/0. */
    public double f1() {
        int whole = 2 * tp + fp + fn;
        return whole == 0 ? Double.NaN : 2.0 * tp / whole;
    }
}
