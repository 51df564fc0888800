package radiome.feature.cooccurrence;

import java.util.Arrays;
import radiome.feature.formula.Distribution;

/**
 * Entropies of a co-occurrence matrix in bits, as PyRadiomics adds eps inside its logarithms: HXY = -sum p log2(p + eps), HX
 * and HY likewise of the marginals, HXY1 = -sum p log2(px py + eps), HXY2 = -sum px py log2(px py + eps).
 *
 * <p>The plain formulas take a logarithm a cell and, for HXY2, one for each pair of levels. Here log2(x + eps) is
 * log2 x + eps / (x ln 2), with the logarithms of counts from a table and log2(px py) = log2 px + log2 py, wherever x is so
 * much larger than eps that the difference lies below the rounding of the plain form.
 */
final class Information {
    /** eps / ln 2: what eps adds to p log2(p + eps). */
    private static final double EPS_BITS = Distribution.EPS / Distribution.LN2;

    /** From here on the next term, (eps / x)^2 / 2, is below 1e-12 of the logarithm. */
    private static final double MUCH_LARGER_THAN_EPS = 1e-9;

    /** Below this the difference HXY2 - HXY is taken from the plain sums: Imc2 magnifies its rounding. */
    private static final double SMALL_DIFFERENCE = 0.01;

    private final CooccurrenceMatrix m;
    final double hx;
    final double hy;
    final double hxy;
    final double hxy1;

    Information(CooccurrenceMatrix m) {
        this.m = m;
        double[] logX = logarithms(m.px);
        double[] logY = Arrays.equals(m.px, m.py) ? logX : logarithms(m.py);
        this.hx = entropy(m.px, logX);
        this.hy = entropy(m.py, logY);
        double logTotal = Distribution.log2OfCount(m.total);
        double joint = 0;
        double crossed = 0;
        for (int i = 0; i < m.px.length; i++) {
            for (int c = m.counts.start()[i]; c < m.counts.start()[i + 1]; c++) {
                int j = m.counts.column()[c];
                double p = m.p[c];
                joint +=
                        Distribution.pLog2p(p, Distribution.log2OfCount(m.counts.weight()[c]) - logTotal);
                double product = m.px[i] * m.py[j];
                crossed += p
                        * (product > MUCH_LARGER_THAN_EPS
                                ? logX[i] + logY[j] + EPS_BITS / product
                                : Distribution.log2(product + Distribution.EPS));
            }
        }
        this.hxy = -joint;
        this.hxy1 = -crossed;
    }

    /** HXY2 - HXY: 0 where i and j are independent, never below 0 but for rounding. */
    double mutual() {
        double nx = occurring(m.px);
        double ny = occurring(m.py);
        double difference = hx + hy + EPS_BITS * (nx + ny - nx * ny) - hxy;
        return difference < SMALL_DIFFERENCE ? plainMutual() : difference;
    }

    /** In the order of PyRadiomics' sums. Seldom long: n pairs of G levels differ from independence by about G^2 / 2n. */
    private double plainMutual() {
        double joint = 0;
        for (double p : m.p) {
            joint += p * Distribution.log2(p + Distribution.EPS);
        }
        double independent = 0;
        for (double px : m.px) {
            for (double py : m.py) {
                independent += px * py * Distribution.log2(px * py + Distribution.EPS);
            }
        }
        return -independent - -joint;
    }

    private static double entropy(double[] p, double[] log2) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Distribution.pLog2p(p[i], log2[i]);
        }
        return -sum;
    }

    private static int occurring(double[] p) {
        int n = 0;
        for (double share : p) {
            n += share > 0 ? 1 : 0;
        }
        return n;
    }

    /** log2 of each p; 0 for a p of 0, which has no part in any sum. */
    private static double[] logarithms(double[] p) {
        double[] log2 = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            log2[i] = p[i] > 0 ? Distribution.log2(p[i]) : 0;
        }
        return log2;
    }
}
