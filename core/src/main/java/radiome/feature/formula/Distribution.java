package radiome.feature.formula;

import radiome.feature.region.GreyLevels;

/** Some values k with their probabilities p, which are weights divided by their total. */
public final class Distribution {
    /** MATLAB's and PyRadiomics' eps: the distance from 1 to the next double. */
    public static final double EPS = 0x1p-52;

    private final double[] value;
    private final double[] weight;
    private final int size;
    private final double total;

    /**
     * @param value ascending, kept, not changed
     * @param weight of each, not negative, kept, not changed
     * @param total what the weights add up to
     */
    public Distribution(double[] value, double[] weight, double total) {
        this(value, weight, value.length, total);
    }

    /** Of the first {@code size} values. */
    Distribution(double[] value, double[] weight, int size, double total) {
        this.value = value;
        this.weight = weight;
        this.size = size;
        this.total = total;
    }

    /** The share of each grey level in the ROI. */
    public static Distribution ofLevels(GreyLevels levels) {
        double[] value = new double[levels.count()];
        double[] voxels = new double[levels.count()];
        double n = 0;
        for (int r = 1; r <= voxels.length; r++) {
            value[r - 1] = levels.number(r);
            voxels[r - 1] = levels.voxels(r);
            n += voxels[r - 1];
        }
        return new Distribution(value, voxels, n);
    }

    /** How many values there are, those with a p of 0 included. */
    public int size() {
        return size;
    }

    public double value(int i) {
        return value[i];
    }

    public double p(int i) {
        return weight[i] / total;
    }

    /** log2 of each p; 0 for a p of 0, which has no part in a sum. */
    public double[] logarithms() {
        double logTotal = Log2.ofCount(total);
        double[] log2 = new double[size];
        for (int i = 0; i < size; i++) {
            log2[i] = weight[i] == 0 ? 0 : Log2.ofCount(weight[i]) - logTotal;
        }
        return log2;
    }

    /** 1 / p of each; infinite for a p of 0. */
    public double[] inverses() {
        double[] inverse = new double[size];
        for (int i = 0; i < size; i++) {
            inverse[i] = total / weight[i];
        }
        return inverse;
    }

    /** 1 / sqrt(p) of each; infinite for a p of 0. */
    public double[] inverseRoots() {
        double[] inverse = new double[size];
        for (int i = 0; i < size; i++) {
            inverse[i] = Math.sqrt(total / weight[i]);
        }
        return inverse;
    }

    /** How many p are not 0. */
    public int occurring() {
        int n = 0;
        for (int i = 0; i < size; i++) {
            n += weight[i] > 0 ? 1 : 0;
        }
        return n;
    }

    /** The smallest p that is not 0. */
    public double least() {
        double least = total;
        for (int i = 0; i < size; i++) {
            least = weight[i] < least && weight[i] > 0 ? weight[i] : least;
        }
        return least / total;
    }

    /** Sum of k p. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += value[i] * weight[i];
        }
        return sum / total;
    }

    /** Sum of (k - mean)^2 p. */
    public double variance() {
        return moment(2, mean());
    }

    /**
     * Sum of (k - centre)^order p.
     *
     * @param order from 2 to 4
     */
    public double moment(int order, double centre) {
        return switch (order) {
            case 2 -> second(centre);
            case 3 -> third(centre);
            case 4 -> fourth(centre);
            default -> throw new IllegalArgumentException("a moment of order " + order);
        };
    }

    private double second(double centre) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double distance = value[i] - centre;
            sum += distance * distance * weight[i];
        }
        return sum / total;
    }

    private double third(double centre) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double distance = value[i] - centre;
            sum += distance * distance * distance * weight[i];
        }
        return sum / total;
    }

    private double fourth(double centre) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double square = (value[i] - centre) * (value[i] - centre);
            sum += square * square * weight[i];
        }
        return sum / total;
    }

    /** Sum of p / (offset + k), a divisor of 0 left out. */
    public double inverse(double offset) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double divisor = offset + value[i];
            sum += divisor == 0 ? 0 : weight[i] / divisor;
        }
        return sum / total;
    }

    /** Sum of p / (offset + k^2), a divisor of 0 left out. */
    public double inverseSquare(double offset) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double divisor = offset + value[i] * value[i];
            sum += divisor == 0 ? 0 : weight[i] / divisor;
        }
        return sum / total;
    }

    /** Sum of p^2. */
    public double energy() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double share = weight[i] / total;
            sum += share * share;
        }
        return sum;
    }

    /** -sum p log2(p + eps), bits. */
    public double entropy() {
        double logTotal = Log2.ofCount(total);
        double inverse = 1 / total;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight[i] == 0 ? 0 : Log2.weighted(weight[i] * inverse, Log2.ofCount(weight[i]) - logTotal);
        }
        return -sum;
    }
}
