package radiome.feature.shape;

import java.util.Arrays;
import radiome.feature.shape.surface.MaskBits;
import radiome.image.Vec;

/**
 * The variances of an ROI's voxel centres along its three principal axes: eigenvalues of their covariance (divided by n),
 * mm^2, ascending. One pass over the runs of voxels with whole-number sums (exact to 2^53), about the voxel nearest to
 * the centre of mass. The eigenvalues are those of Jacobi's rotations, so an axis without extent has exactly 0 when it is
 * an index axis and rounding noise otherwise.
 *
 * @param least the smallest; may be about -1e-17 instead of 0
 */
record PrincipalAxes(double least, double minor, double major) {
    /** Each sweep squares what is left beside the diagonal; five or six are enough. */
    private static final int MOST_SWEEPS = 30;

    static PrincipalAxes of(MaskBits bits, Vec spacing) {
        double[][] c = new Moments(bits).covariance();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                c[i][j] *= spacing.get(i) * spacing.get(j);
            }
        }
        diagonalise(c);
        double[] lambda = {c[0][0], c[1][1], c[2][2]};
        Arrays.sort(lambda);
        return new PrincipalAxes(lambda[0], lambda[1], lambda[2]);
    }

    private static void diagonalise(double[][] c) {
        for (int sweep = 0; sweep < MOST_SWEEPS && (c[0][1] != 0 || c[0][2] != 0 || c[1][2] != 0); sweep++) {
            rotate(c, 0, 1, 2);
            rotate(c, 0, 2, 1);
            rotate(c, 1, 2, 0);
        }
    }

    /** Turns the axes p and q so that their covariance is 0; r is the third axis. */
    private static void rotate(double[][] c, int p, int q, int r) {
        double off = c[p][q];
        if (off == 0) {
            return;
        }
        double theta = (c[q][q] - c[p][p]) / (2 * off);
        double tangent = Math.copySign(1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1)), theta);
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        c[p][p] -= tangent * off;
        c[q][q] += tangent * off;
        double rp = c[r][p];
        double rq = c[r][q];
        c[p][q] = 0;
        c[q][p] = 0;
        c[r][p] = cosine * rp - sine * rq;
        c[p][r] = c[r][p];
        c[r][q] = sine * rp + cosine * rq;
        c[q][r] = c[r][q];
    }

    /** Sums over the voxels of 1, of an index and of a product of two, counted from the middle of the box. */
    private static final class Moments {
        private final MaskBits bits;
        private final int middleX;
        private final int middleY;
        private final int middleZ;
        private double n;
        private final double[] sum = new double[3];
        private final double[][] product = new double[3][3];

        Moments(MaskBits bits) {
            this.bits = bits;
            middleX = bits.nx() / 2;
            middleY = bits.ny() / 2;
            middleZ = bits.nz() / 2;
            for (int z = 0; z < bits.nz(); z++) {
                for (int y = 0; y < bits.ny(); y++) {
                    addLine(y, z);
                }
            }
            product[1][0] = product[0][1];
            product[2][0] = product[0][2];
            product[2][1] = product[1][2];
        }

        private void addLine(int line, int slice) {
            double count = 0;
            double sumX = 0;
            double sumXX = 0;
            int first = bits.line(line, slice);
            for (int w = 0; w < bits.wordsPerLine(); w++) {
                long word = bits.word(first + w);
                while (word != 0) {
                    int start = Long.numberOfTrailingZeros(word);
                    long ended = ~word & (-1L << start);
                    int end = Long.numberOfTrailingZeros(ended);
                    double length = end - start;
                    // The run's first voxel; bit 1 of the line is voxel 0.
                    double a = (double) w * Long.SIZE + start - 1 - middleX;
                    count += length;
                    sumX += length * a + length * (length - 1) / 2;
                    sumXX += length * a * a + length * (length - 1) * a + (length - 1) * length * (2 * length - 1) / 6;
                    word = ended == 0 ? 0 : word & (-1L << end);
                }
            }
            double y = line - middleY;
            double z = slice - middleZ;
            n += count;
            sum[0] += sumX;
            sum[1] += count * y;
            sum[2] += count * z;
            product[0][0] += sumXX;
            product[0][1] += sumX * y;
            product[0][2] += sumX * z;
            product[1][1] += count * y * y;
            product[1][2] += count * y * z;
            product[2][2] += count * z * z;
        }

        /** Of the indices, divided by n. */
        double[][] covariance() {
            double[] centre = {Math.rint(sum[0] / n), Math.rint(sum[1] / n), Math.rint(sum[2] / n)};
            double[][] covariance = new double[3][3];
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double about = product[i][j] - centre[i] * sum[j] - centre[j] * sum[i] + n * centre[i] * centre[j];
                    double first = (sum[i] - n * centre[i]) * (sum[j] - n * centre[j]);
                    covariance[i][j] = (about - first / n) / n;
                }
            }
            return covariance;
        }
    }
}
