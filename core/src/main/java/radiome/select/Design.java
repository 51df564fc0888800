package radiome.select;

import java.util.List;
import java.util.stream.IntStream;
import radiome.num.Moments;
import radiome.table.FeatureTable;

/**
 * Centred, and if wanted scaled, columns of training rows and their centred outcome. Column-major, since the solver works
 * on columns. A column without spread is all 0 and is never selected. Immutable but for its arrays, which stay in the
 * package.
 */
final class Design {
    /** See {@link Moments#isFlat}. */
    private static final double FLAT = 1e-12;

    final List<String> names;
    final int n;

    /** Column j of row i at j n + i. */
    final double[] z;

    /** What was taken off each column. */
    final double[] mean;

    /** By what each column was divided: population SD, or 1. */
    final double[] scale;

    /** The outcome as given. */
    final double[] outcome;

    /** The outcome less its mean. */
    final double[] y;

    final double yMean;

    private Design(List<String> names, double[] z, double[] mean, double[] scale, double[] outcome) {
        this.names = names;
        this.n = outcome.length;
        this.z = z;
        this.mean = mean;
        this.scale = scale;
        this.outcome = outcome;
        this.y = outcome.clone();
        this.yMean = mean(outcome, 0, n);
        for (int i = 0; i < n; i++) {
            y[i] -= yMean;
        }
    }

    int columns() {
        return names.size();
    }

    /**
     * @param x rows x columns, finite
     * @param y one a row
     * @param standardised whether columns are divided by their population SD
     */
    static Design of(FeatureTable x, double[] y, boolean standardised) {
        int n = x.rows();
        int p = x.columns();
        double[] z = new double[Math.multiplyExact(n, p)];
        double[] mean = new double[p];
        double[] scale = new double[p];
        int[] all = IntStream.range(0, n).toArray();
        for (int j = 0; j < p; j++) {
            double[] column = x.column(j);
            Moments moments = Moments.of(column, all);
            mean[j] = moments.mean();
            scale[j] = standardised && !moments.isFlat() ? moments.sd() : 1;
            for (int i = 0; i < n; i++) {
                z[j * n + i] =
                        moments.isFlat() ? 0 : standardised ? moments.standardise(column[i]) : column[i] - mean[j];
            }
        }
        return new Design(x.names(), z, mean, scale, y.clone());
    }

    /**
     * The rows at these places as training rows of a fold: centred again, and if wanted scaled again by their own SD.
     * {@code mean} and {@code scale} are in the units of this design.
     */
    Design fold(int[] rows, boolean rescaled) {
        int m = rows.length;
        int p = columns();
        double[] of = new double[Math.multiplyExact(m, p)];
        double[] foldMean = new double[p];
        double[] foldScale = new double[p];
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < m; i++) {
                of[j * m + i] = z[j * n + rows[i]];
            }
            foldMean[j] = mean(of, j * m, m);
            double squares = 0;
            for (int i = j * m; i < (j + 1) * m; i++) {
                of[i] -= foldMean[j];
                squares += of[i] * of[i];
            }
            double sd = Math.sqrt(squares / m);
            // flatness is judged in the column's own unit
            boolean flat = !(sd * scale[j] > FLAT * Math.abs(mean[j] + foldMean[j] * scale[j]));
            foldScale[j] = rescaled && !flat ? sd : 1;
            double factor = flat ? 0 : 1 / foldScale[j];
            for (int i = j * m; i < (j + 1) * m; i++) {
                of[i] *= factor;
            }
        }
        double[] foldY = new double[m];
        for (int i = 0; i < m; i++) {
            foldY[i] = outcome[rows[i]];
        }
        return new Design(names, of, foldMean, foldScale, foldY);
    }

    private static double mean(double[] a, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += a[i];
        }
        return sum / count;
    }
}
