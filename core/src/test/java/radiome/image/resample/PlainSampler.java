package radiome.image.resample;

import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * Interpolation by its definition: a weighted sum over all voxels of the image, the weight of a voxel being the product over
 * the axes of the basis function at its distance. The spline's coefficients come from solving (c[k-1] + 4 c[k] + c[k+1]) / 6 =
 * f[k] with mirrored ends.
 */
final class PlainSampler {
    private final Geometry grid;
    private final double[] values;
    private final Interpolation how;

    PlainSampler(Geometry grid, double[] values, Interpolation how) {
        this.grid = grid;
        this.values = values.clone();
        this.how = how;
        if (how == Interpolation.BSPLINE) {
            int stride = 1;
            for (int axis = 0; axis < 3; axis++) {
                for (int at = 0; at < values.length; at++) {
                    if (at / stride % grid.size(axis) == 0) {
                        solve(at, stride, grid.size(axis));
                    }
                }
                stride *= grid.size(axis);
            }
        }
    }

    double at(Vec index) {
        for (int axis = 0; axis < 3; axis++) {
            if (!(index.get(axis) >= -0.5 && index.get(axis) < grid.size(axis) - 0.5)) {
                return 0;
            }
        }
        double sum = 0;
        for (int k = 0, at = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++, at++) {
                    sum += weight(index.x(), i, grid.nx())
                            * weight(index.y(), j, grid.ny())
                            * weight(index.z(), k, grid.nz())
                            * values[at];
                }
            }
        }
        return sum;
    }

    private double weight(double x, int voxel, int size) {
        return switch (how) {
            case NEAREST -> voxel - 0.5 <= x && x < voxel + 0.5 ? 1 : 0;
            case LINEAR -> Math.max(0, 1 - Math.abs(Math.max(0, Math.min(size - 1, x)) - voxel));
            case BSPLINE -> size == 1 ? 1 : mirrored(x, voxel, size);
        };
    }

    /** The images of a voxel in the mirrors at both ends are voxels too. */
    private static double mirrored(double x, int voxel, int size) {
        double sum = 0;
        for (int turn = -4; turn <= 4; turn++) {
            int shift = turn * 2 * (size - 1);
            sum += basis(x - voxel - shift);
            sum += voxel == 0 || voxel == size - 1 ? 0 : basis(x + voxel - shift);
        }
        return sum;
    }

    private static double basis(double distance) {
        double d = Math.abs(distance);
        return d >= 2 ? 0 : d >= 1 ? (2 - d) * (2 - d) * (2 - d) / 6 : 2.0 / 3 - d * d + d * d * d / 2;
    }

    /** Gaussian elimination of the tridiagonal system of one line. */
    private void solve(int from, int stride, int n) {
        if (n == 1) {
            return;
        }
        double[] diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            diagonal[k] = 4.0 / 6;
        }
        for (int k = 1; k < n; k++) {
            double below = k == n - 1 ? 2.0 / 6 : 1.0 / 6;
            double above = k == 1 ? 2.0 / 6 : 1.0 / 6;
            double factor = below / diagonal[k - 1];
            diagonal[k] -= factor * above;
            values[from + k * stride] -= factor * values[from + (k - 1) * stride];
        }
        for (int k = n - 1; k >= 0; k--) {
            double above = k == n - 1 ? 0 : (k == 0 ? 2.0 / 6 : 1.0 / 6) * values[from + (k + 1) * stride];
            values[from + k * stride] = (values[from + k * stride] - above) / diagonal[k];
        }
    }
}
