package radiome.feature.cooccurrence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.feature.formula.Distribution;
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
    /** The counted pairs, weighted or not, and their sum. */
    final Cells counts;

    final double total;
    /** One a cell of {@link #counts}. */
    final double[] p;
    /** px(i) and py(j), the row and column sums. */
    final double[] px;

    final double[] py;
    /** The grey value of each row and column, and the highest of all, Ng. */
    final double[] grey;

    final double highest;
    /** How many levels occur in the whole ROI. */
    final int inWhole;
    /** The means of i and j. */
    final double ux;

    final double uy;
    /** The means of (i - ux)^2, (j - uy)^2, (i - ux)(j - uy) and i j. */
    final double varianceX;

    final double varianceY;
    final double covariance;
    final double autocorrelation;
    /** p(x + y) and p(x - y): the distributions of i + j and |i - j|. */
    final Distribution sums;

    final Distribution differences;
    final Information information;

    /**
     * @param counts how often each pair of ranks occurs, weighted or not
     * @param grey their numbers
     */
    private CooccurrenceMatrix(Cells counts, GreyLevels levels, double[] grey) {
        this.counts = counts;
        this.highest = levels.highest();
        this.inWhole = levels.inWhole();
        this.grey = grey;
        this.p = Arrays.copyOf(counts.weight(), counts.size());
        this.px = new double[grey.length];
        this.py = new double[grey.length];
        double sum = 0;
        for (double weight : p) {
            sum += weight;
        }
        this.total = sum;
        long[] plus = new long[p.length];
        long[] minus = new long[p.length];
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < grey.length; i++) {
            for (int c = counts.start()[i]; c < counts.start()[i + 1]; c++) {
                int j = counts.column()[c];
                p[c] /= total;
                px[i] += p[c];
                py[j] += p[c];
                meanX += grey[i] * p[c];
                meanY += grey[j] * p[c];
                plus[c] = levels.number(i + 1) + levels.number(j + 1);
                minus[c] = Math.abs(levels.number(i + 1) - levels.number(j + 1));
            }
        }
        this.ux = meanX;
        this.uy = meanY;
        this.sums = Distribution.grouped(plus, counts.weight(), total);
        this.differences = Distribution.grouped(minus, counts.weight(), total);
        double squaresX = 0;
        double squaresY = 0;
        double deviations = 0;
        double products = 0;
        for (int i = 0; i < grey.length; i++) {
            double dx = grey[i] - ux;
            for (int c = counts.start()[i]; c < counts.start()[i + 1]; c++) {
                double dy = grey[counts.column()[c]] - uy;
                squaresX += p[c] * (dx * dx);
                squaresY += p[c] * (dy * dy);
                deviations += p[c] * dx * dy;
                products += p[c] * (grey[i] * grey[counts.column()[c]]);
            }
        }
        this.varianceX = squaresX;
        this.varianceY = squaresY;
        this.covariance = deviations;
        this.autocorrelation = products;
        this.information = new Information(this);
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

    double energy() {
        double sum = 0;
        for (double cell : p) {
            sum += cell * cell;
        }
        return sum;
    }

    double largest() {
        return Arrays.stream(p).max().orElse(Double.NaN);
    }

    /** The second largest eigenvalue of Q, see {@link MaximalCorrelation}. */
    double secondEigenvalue() {
        return MaximalCorrelation.secondEigenvalue(this);
    }
}
