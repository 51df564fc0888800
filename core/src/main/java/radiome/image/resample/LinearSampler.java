package radiome.image.resample;

import radiome.image.Box;
import radiome.image.Geometry;

/**
 * Linear interpolation, as ITK's {@code LinearInterpolateImageFunction}: along x, then y, then z with a + (b - a) f. Before
 * the first voxel and behind the last one of an axis their values are kept.
 */
final class LinearSampler implements Sampler {
    private final Geometry whole;
    private final Box box;
    private final double[] values;

    /** @param values of {@code box}, x fastest */
    LinearSampler(Geometry whole, Box box, double[] values) {
        this.whole = whole;
        this.box = box;
        this.values = values;
    }

    @Override
    public double at(double x, double y, double z) {
        int i = base(x);
        int j = base(y);
        int k = base(z);
        double fx = fraction(x, i, whole.nx());
        double fy = fraction(y, j, whole.ny());
        double fz = fraction(z, k, whole.nz());
        int row = i - box.x0() + box.nx() * (j - box.y0() + box.ny() * (k - box.z0()));
        double near = plane(row, fx, fy);
        return fz > 0 ? between(near, plane(row + box.nx() * box.ny(), fx, fy), fz) : near;
    }

    private double plane(int at, double fx, double fy) {
        double near = line(at, fx);
        return fy > 0 ? between(near, line(at + box.nx(), fx), fy) : near;
    }

    private double line(int at, double fx) {
        return fx > 0 ? between(values[at], values[at + 1], fx) : values[at];
    }

    private static double between(double a, double b, double f) {
        return a + (b - a) * f;
    }

    private static int base(double index) {
        return (int) Math.max(0, Math.floor(index));
    }

    /** 0 where the next voxel has no part: before the first one, on one, and behind the last. */
    private static double fraction(double index, int base, int size) {
        return base + 1 < size ? Math.max(0, index - base) : 0;
    }
}
