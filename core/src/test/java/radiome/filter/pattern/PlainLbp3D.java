package radiome.filter.pattern;

import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/** Samples on a sphere and what they have of spherical harmonics, written from the definition, voxel by voxel. */
final class PlainLbp3D {
    private static final double POLE = -0.2679491924311227;

    private final Geometry grid;
    private final PixelType type;
    private final double[] image;
    private final double[] coefficients;
    private final double[][] points;
    private final double radius;

    PlainLbp3D(Volume volume, double[][] points, double radius) {
        this.grid = volume.geometry();
        this.type = volume.type();
        this.image = volume.values();
        this.points = points;
        this.radius = radius;
        this.coefficients = image.clone();
        filter(grid.nx() * grid.ny(), grid.nz());
        filter(grid.nx(), grid.ny());
        filter(1, grid.nx());
    }

    private void filter(int step, int n) {
        for (int at = 0; at < image.length && n > 1; at++) {
            if (at / step % n == 0) {
                double[] c = new double[n];
                for (int i = 0; i < n; i++) {
                    c[i] = coefficients[at + i * step] * ((1 - POLE) * (1 - 1 / POLE));
                }
                filter(c);
                for (int i = 0; i < n; i++) {
                    coefficients[at + i * step] = c[i];
                }
            }
        }
    }

    private static void filter(double[] c) {
        int n = c.length;
        double around = StrictMath.pow(POLE, n - 1.0);
        double power = POLE;
        c[0] += around * c[n - 1];
        for (int i = 1; i < n - 1; i++) {
            c[0] += power * (c[i] + around * c[n - 1 - i]);
            power *= POLE;
        }
        c[0] /= 1 - around * around;
        for (int i = 1; i < n; i++) {
            c[i] += POLE * c[i - 1];
        }
        c[n - 1] = (POLE * c[n - 2] + c[n - 1]) * POLE / (POLE * POLE - 1);
        for (int i = n - 2; i >= 0; i--) {
            c[i] = POLE * (c[i + 1] - c[i]);
        }
    }

    /** Before it is brought to the image's type. */
    double sample(double z, double y, double x) {
        double[] place = {x, y, z};
        double[][] weights = new double[3][];
        int[] start = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            double p = place[axis];
            if (p < 0 || p > grid.size(axis) - 1) {
                return 0;
            }
            start[axis] = (int) Math.floor(p) - 1;
            double f = p - Math.floor(p);
            double g = 1 - f;
            double[] w = {g * g * g / 6, (f * f * (f - 2) * 3 + 4) / 6, (g * g * (g - 2) * 3 + 4) / 6, 0};
            w[3] = 1 - w[0] - w[1] - w[2];
            weights[axis] = w;
        }
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            for (int j = 0; j < 4; j++) {
                for (int i = 0; i < 4; i++) {
                    int at = mirror(start[0] + i, grid.nx())
                            + grid.nx()
                                    * (mirror(start[1] + j, grid.ny()) + grid.ny() * mirror(start[2] + k, grid.nz()));
                    sum += coefficients[at] * weights[2][k] * weights[1][j] * weights[0][i];
                }
            }
        }
        return sum;
    }

    private static int mirror(int i, int n) {
        int place = i;
        while (n > 1 && (place < 0 || place >= n)) {
            place = place < 0 ? -place : 2 * (n - 1) - place;
        }
        return n == 1 ? 0 : place;
    }

    private double stored(double sample) {
        return type.isFloating()
                ? type.stored(sample)
                : type.stored(Math.signum(sample) * Math.floor(Math.abs(sample) + 0.5));
    }

    double[] samples(int x, int y, int z) {
        double[] samples = new double[points.length];
        for (int v = 0; v < points.length; v++) {
            samples[v] = stored(sample(z + points[v][0], y + points[v][1], x + points[v][2]));
        }
        return samples;
    }

    /** The image of degree n (0 to 2) at a voxel, all m summed as complex numbers. */
    double degree(int n, int x, int y, int z) {
        double[] samples = samples(x, y, z);
        double centre = image[x + grid.nx() * (y + grid.ny() * z)];
        double[][] f = new double[points.length][2];
        for (int m = -n; m <= n; m++) {
            double[] c = new double[2];
            for (int v = 0; v < points.length; v++) {
                if (samples[v] >= centre) {
                    double[] h = harmonic(n, m, points[v], radius);
                    c[0] += h[0];
                    c[1] += h[1];
                }
            }
            for (int v = 0; v < points.length; v++) {
                double[] h = harmonic(n, m, points[v], radius);
                f[v][0] += c[0] * h[0] - c[1] * h[1];
                f[v][1] += c[0] * h[1] + c[1] * h[0];
            }
        }
        double sum = 0;
        for (double[] value : f) {
            sum += value[0] * value[0];
        }
        return Math.sqrt(sum);
    }

    /** Y_n^m with the azimuth from the third coordinate and the polar angle from the first two, for n up to 2. */
    static double[] harmonic(int n, int m, double[] point, double radius) {
        double azimuth = StrictMath.acos(point[2] / radius);
        double polar = StrictMath.atan2(point[1], point[0]);
        int a = Math.abs(m);
        double x = StrictMath.cos(polar);
        double s = Math.sqrt(1 - x * x);
        double legendre = new double[][] {{1}, {x, -s}, {(3 * x * x - 1) / 2, -3 * x * s, 3 * s * s}}[n][a];
        double norm = Math.sqrt((2 * n + 1) / (4 * Math.PI) * factorial(n - a) / factorial(n + a));
        double sign = m < 0 && a % 2 == 1 ? -1 : 1;
        return new double[] {
            sign * norm * legendre * StrictMath.cos(m * azimuth), sign * norm * legendre * StrictMath.sin(m * azimuth)
        };
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    /** Excess kurtosis in 64 bit. */
    static double kurtosis(double[] x) {
        double mean = 0;
        for (double v : x) {
            mean += v / x.length;
        }
        double m2 = 0;
        double m4 = 0;
        for (double v : x) {
            double d = v - mean;
            m2 += d * d / x.length;
            m4 += d * d * d * d / x.length;
        }
        return m4 / (m2 * m2) - 3;
    }
}
