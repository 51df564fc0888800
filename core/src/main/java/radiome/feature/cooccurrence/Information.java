package radiome.feature.cooccurrence;

import radiome.feature.formula.Distribution;
import radiome.feature.formula.Log2;

/**
 * Entropies of a co-occurrence matrix in bits, as PyRadiomics adds eps inside its logarithms: HXY = -sum p log2(p + eps), HX
 * and HY likewise of the marginals, HXY1 = -sum p log2(px py + eps), HXY2 = -sum px py log2(px py + eps).
 *
 * <p>The plain formulas take a logarithm a cell and, for HXY2, one for each pair of levels. Here log2(x + eps) is
 * log2 x + eps / (x ln 2), with the logarithms of counts from a table and log2(px py) = log2 px + log2 py, wherever x is so
 * much larger than eps that the difference lies below the rounding of the plain form.
 */
final class Information {
    /** Below this the difference HXY2 - HXY is taken from the plain sums: Imc2 magnifies its rounding. */
    private static final double SMALL_DIFFERENCE = 0.01;

    private final CooccurrenceMatrix m;
    final double hx;
    final double hy;
    final double hxy;
    final double hxy1;

    Information(CooccurrenceMatrix m) {
        this.m = m;
        double[] logX = m.x.logarithms();
        double[] logY = m.y == m.x ? logX : m.y.logarithms();
        this.hx = m.x.entropy();
        this.hy = m.y == m.x ? hx : m.y.entropy();
        double[] inverseX = m.x.inverses();
        double[] inverseY = m.y == m.x ? inverseX : m.y.inverses();
        double logTotal = Log2.ofCount(m.total);
        int[] row = m.counts.row();
        int[] column = m.counts.column();
        double[] weight = m.counts.weight();
        double inverseTotal = 1 / m.total;
        double joint = 0;
        double crossed = 0;
        for (int c = 0; c < m.shares.length; c++) {
            double p = weight[c] * inverseTotal;
            double times = m.shares[c] / weight[c];
            joint += times * Log2.weighted(p, Log2.ofCount(weight[c]) - logTotal);
            double inverse = inverseX[row[c]] * inverseY[column[c]];
            double log = inverse < 1 / Log2.MUCH_LARGER_THAN_EPS
                    ? logX[row[c]] + logY[column[c]] + inverse * Log2.EPS_BITS
                    : Log2.of(1 / inverse + Distribution.EPS);
            crossed += times * p * log;
        }
        this.hxy = -joint;
        this.hxy1 = -crossed;
    }

    /** HXY2 - HXY: 0 where i and j are independent, never below 0 but for rounding. */
    double mutual() {
        double nx = m.x.occurring();
        double ny = m.y == m.x ? nx : m.y.occurring();
        double difference = hx + hy + Log2.EPS_BITS * (nx + ny - nx * ny) - hxy;
        return difference < SMALL_DIFFERENCE ? plainMutual() : difference;
    }

    /** In the order of PyRadiomics' sums. Seldom long: n pairs of G levels differ from independence by about G^2 / 2n. */
    private double plainMutual() {
        double joint = 0;
        for (double weight : CellRows.of(m.counts).weight()) {
            double p = weight / m.total;
            joint += p * Log2.of(p + Distribution.EPS);
        }
        double independent = 0;
        for (int i = 0; i < m.x.size(); i++) {
            for (int j = 0; j < m.y.size(); j++) {
                double product = m.x.p(i) * m.y.p(j);
                independent += product * Log2.of(product + Distribution.EPS);
            }
        }
        return -independent - -joint;
    }
}
