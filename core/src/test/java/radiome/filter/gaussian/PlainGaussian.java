package radiome.filter.gaussian;

import java.util.List;
import radiome.image.Geometry;
import radiome.image.Volume;

/** The Laplacian of Gaussian written from its definition, voxel by voxel, whole image. */
final class PlainGaussian {
    private final double sigma;

    PlainGaussian(double sigma) {
        this.sigma = sigma;
    }

    double[] laplacian(Volume volume) {
        Geometry grid = volume.geometry();
        double[] image = volume.values();
        double[] sum = new double[image.length];
        List<Integer> axes = grid.dimensions() == 3 ? List.of(0, 1, 2) : List.of(0, 1);
        for (int d : axes) {
            double[] term = pass(grid, image, d, true);
            for (int axis : axes) {
                term = axis == d ? term : pass(grid, term, axis, false);
            }
            double spacing = grid.spacing().get(d);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = (float) (sum[i] + term[i] * (1 / (spacing * spacing)));
            }
        }
        return sum;
    }

    private double[] pass(Geometry grid, double[] image, int axis, boolean secondDerivative) {
        int step = axis == 0 ? 1 : axis == 1 ? grid.nx() : grid.nx() * grid.ny();
        int n = grid.size(axis);
        double[] out = new double[image.length];
        for (int at = 0; at < image.length; at++) {
            if (at / step % n == 0) {
                double[] line = new double[n];
                for (int i = 0; i < n; i++) {
                    line[i] = image[at + i * step];
                }
                line = line(line, grid.spacing().get(axis), secondDerivative);
                for (int i = 0; i < n; i++) {
                    out[at + i * step] = line[i];
                }
            }
        }
        return out;
    }

    private double[] line(double[] x, double spacing, boolean secondDerivative) {
        double s = sigma / spacing;
        double s1 = StrictMath.sin(0.6681 / s);
        double s2 = StrictMath.sin(2.0787 / s);
        double c1 = StrictMath.cos(0.6681 / s);
        double c2 = StrictMath.cos(2.0787 / s);
        double e1 = StrictMath.exp(-1.3932 / s);
        double e2 = StrictMath.exp(-1.3732 / s);
        double d1 = -2 * (e2 * c2 + e1 * c1);
        double d2 = 4 * c2 * c1 * e1 * e2 + e1 * e1 + e2 * e2;
        double d3 = -2 * c1 * e1 * e2 * e2 - 2 * c2 * e2 * e1 * e1;
        double d4 = e1 * e1 * e2 * e2;
        double sd = 1 + d1 + d2 + d3 + d4;
        double[][] ab = {{1.3530, 1.8151, -0.3531, 0.0902}, {-1.3563, 5.2318, 0.3446, -2.2355}};
        double[][] n = new double[2][4];
        for (int k = 0; k < 2; k++) {
            double a1 = ab[k][0];
            double b1 = ab[k][1];
            double a2 = ab[k][2];
            double b2 = ab[k][3];
            n[k][0] = a1 + a2;
            n[k][1] = e2 * (b2 * s2 - (a2 + 2 * a1) * c2) + e1 * (b1 * s1 - (a1 + 2 * a2) * c1);
            n[k][2] = 2 * e1 * e2 * ((a1 + a2) * c2 * c1 - b1 * c2 * s1 - b2 * c1 * s2) + a2 * e1 * e1 + a1 * e2 * e2;
            n[k][3] = e2 * e1 * e1 * (b2 * s2 - a2 * c2) + e1 * e2 * e2 * (b1 * s1 - a1 * c1);
        }
        double[] c = new double[4];
        if (secondDerivative) {
            double beta = -(2 * sum(n[1], 0) - sd * n[1][0]) / (2 * sum(n[0], 0) - sd * n[0][0]);
            double sn = sum(n[1], 0) + beta * sum(n[0], 0);
            double dn = sum(n[1], 1) + beta * sum(n[0], 1);
            double en = sum(n[1], 2) + beta * sum(n[0], 2);
            double dd = d1 + 2 * d2 + 3 * d3 + 4 * d4;
            double ed = d1 + 4 * d2 + 9 * d3 + 16 * d4;
            double alpha = (en * sd * sd - ed * sn * sd - 2 * dn * dd * sd + 2 * dd * dd * sn) / (sd * sd * sd);
            for (int k = 0; k < 4; k++) {
                c[k] = (n[1][k] + beta * n[0][k]) * (sigma * sigma / alpha);
            }
        } else {
            for (int k = 0; k < 4; k++) {
                c[k] = n[0][k] * (1 / (2 * sum(n[0], 0) / sd - n[0][0]));
            }
        }
        double[] m = {c[1] - d1 * c[0], c[2] - d2 * c[0], c[3] - d3 * c[0], -d4 * c[0]};
        return recursion(x, c, m, new double[] {d1, d2, d3, d4}, sd);
    }

    private static double[] recursion(double[] x, double[] n, double[] m, double[] d, double sd) {
        int last = x.length - 1;
        double[] y = new double[x.length];
        double[] z = new double[x.length];
        double[] sum = new double[x.length];
        for (int i = 0; i <= last; i++) {
            double ahead = 0;
            double back = 0;
            for (int k = 0; k < 4; k++) {
                double t = x[Math.max(0, i - k)] * n[k];
                double b = i - 1 - k < 0 ? x[0] * (d[k] * sum(n, 0) / sd) : y[i - 1 - k] * d[k];
                ahead = k == 0 ? t : ahead + t;
                back = k == 0 ? b : back + b;
            }
            y[i] = ahead - back;
        }
        for (int i = last; i >= 0; i--) {
            double ahead = 0;
            double back = 0;
            for (int k = 0; k < 4; k++) {
                double t = x[Math.min(last, i + 1 + k)] * m[k];
                double b = i + 1 + k > last ? x[last] * (d[k] * sum(m, 0) / sd) : z[i + 1 + k] * d[k];
                ahead = k == 0 ? t : ahead + t;
                back = k == 0 ? b : back + b;
            }
            z[i] = ahead - back;
            sum[i] = (float) (y[i] + z[i]);
        }
        return sum;
    }

    private static double sum(double[] n, int order) {
        return switch (order) {
            case 0 -> n[0] + n[1] + n[2] + n[3];
            case 1 -> n[1] + 2 * n[2] + 3 * n[3];
            default -> n[1] + 4 * n[2] + 9 * n[3];
        };
    }
}
