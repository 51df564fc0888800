package radiome.feature.cooccurrence;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.feature.formula.Distribution;
import radiome.feature.formula.Tally;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;
import radiome.feature.region.Weighting;

/**
 * One grey-level co-occurrence matrix p(i, j), normalised to a sum of 1, with what the formulas of {@link Glcm} share. i and
 * j are the numbers of the grey levels that occur in the ROI. Cells of 0 are not kept: cost and memory grow with the others.
 * Never empty: a direction without a single pair has no matrix and no part in the mean; features without any matrix are NaN.
 */
final class CooccurrenceMatrix {
    /** The counted pairs, weighted or not. */
    final Cells counts;
    /** One a cell of {@link #counts}: with that of its mirror. */
    final double[] shares;
    /** What they add up to: p is a weight over it. */
    final double total;
    /** px(i) and py(j), the row and column sums, by the grey value of each; one where the matrix is symmetrical. */
    final Distribution x;

    final Distribution y;
    /** The highest grey value of all, Ng. */
    final double highest;
    /** How many levels occur in the whole ROI. */
    final int inWhole;
    /** The means of i and j. */
    final double ux;

    final double uy;
    /** The means of (i - ux)^2 and (j - uy)^2. */
    final double varianceX;

    final double varianceY;
    /** The means of (i + j - ux - uy)^2 and (i - j)^2. */
    final double tendency;

    final double contrast;
    /** p(x + y) and p(x - y): the distributions of i + j and |i - j|. */
    final Distribution sums;

    final Distribution differences;
    final Information information;

    /**
     * @param counts how often each pair of ranks occurs, weighted or not
     * @param grey the ranks' numbers
     */
    private CooccurrenceMatrix(Cells counts, GreyLevels levels, double[] grey) {
        this.counts = counts;
        this.shares = counts.shares();
        this.highest = levels.highest();
        this.inWhole = levels.inWhole();
        int[] row = counts.row();
        int[] column = counts.column();
        double[] weight = counts.weight();
        double[] rows = new double[grey.length];
        long first = levels.number(1);
        long last = levels.number(grey.length);
        Tally plus = new Tally(2 * first, 2 * last, counts.size());
        Tally minus = new Tally(0, last - first, counts.size());
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            double share = shares[c];
            long i = levels.number(row[c] + 1);
            long j = levels.number(column[c] + 1);
            rows[row[c]] += weight[c];
            rows[column[c]] += share - weight[c];
            sum += share;
            plus.add(i + j, share);
            minus.add(Math.abs(i - j), share);
        }
        this.total = sum;
        this.sums = plus.distribution(total);
        this.differences = minus.distribution(total);
        this.x = new Distribution(grey, rows, total);
        this.y = counts.isSymmetrical() ? x : new Distribution(grey, columns(counts), total);
        this.ux = x.mean();
        this.uy = y.mean();
        this.varianceX = x.moment(2, ux);
        this.varianceY = y == x ? varianceX : y.moment(2, uy);
        this.tendency = sums.moment(2, ux + uy);
        this.contrast = differences.moment(2, 0);
        this.information = new Information(this);
    }

    private static double[] columns(Cells counts) {
        double[] columns = new double[counts.levels()];
        for (int c = 0; c < counts.size(); c++) {
            columns[counts.column()[c]] += counts.weight()[c];
        }
        return columns;
    }

    /**
     * The matrices of an ROI: one a direction, empty ones left out when there are several directions; with a weighting norm
     * one for all directions. Each is made when it is asked for.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static Stream<CooccurrenceMatrix> of(RegionOfInterest region) {
        FeatureSettings settings = region.settings();
        GreyLevels levels = region.greyLevels();
        List<Offset> directions = region.directions();
        double[] grey = new double[levels.count()];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = levels.number(i + 1);
        }
        PairCounts pairs = PairCounts.of(levels, directions, settings.symmetricalGLCM());
        if (settings.weightingNorm() == FeatureSettings.WeightingNorm.NONE) {
            return IntStream.range(0, directions.size())
                    .mapToObj(d -> pairs.cells(new int[] {d}, new double[] {1}))
                    .filter(cells -> cells.size() > 0)
                    .map(cells -> new CooccurrenceMatrix(cells, levels, grey));
        }
        double[] weights = directions.stream()
                .mapToDouble(d -> Weighting.decay(d, region.grid().spacing(), settings.weightingNorm()))
                .toArray();
        Cells cells = pairs.cells(IntStream.range(0, weights.length).toArray(), weights);
        return cells.size() == 0 ? Stream.empty() : Stream.of(new CooccurrenceMatrix(cells, levels, grey));
    }

    /** p of a cell of {@link #counts}. */
    double p(int cell) {
        return counts.weight()[cell] / total;
    }

    /** The mean of i j. */
    double autocorrelation() {
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            sum += shares[c] * (x.value(counts.row()[c]) * y.value(counts.column()[c]));
        }
        return sum / total;
    }

    /** The mean of (i - ux) (j - uy): a quarter of what the variance of i + j exceeds that of i - j by. */
    double covariance() {
        return (tendency - (contrast - (ux - uy) * (ux - uy))) / 4;
    }

    double energy() {
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            sum += shares[c] * counts.weight()[c];
        }
        return sum / (total * total);
    }

    double largest() {
        double largest = 0;
        for (int c = 0; c < shares.length; c++) {
            largest = counts.weight()[c] > largest ? counts.weight()[c] : largest;
        }
        return largest / total;
    }

    /** The second largest eigenvalue of Q, see {@link MaximalCorrelation}. */
    double secondEigenvalue() {
        return MaximalCorrelation.secondEigenvalue(this);
    }
}
