package radiome.image.resample;

import radiome.image.Geometry;
import radiome.image.Vec;

/**
 * Where the samples of a target grid lie in a source grid, line by line along x. For each line the continuous source index is
 * computed at target index 0 and at nx (one past the end) by full matrix arithmetic; sample i lies at start + (i / nx) *
 * (end - start), as in ITK's {@code ResampleImageFilter}.
 *
 * @param from the grid that is sampled
 * @param onto the grid of the samples
 */
record Lines(Geometry from, Geometry onto) {
    /** Continuous source indices of a line's two ends. */
    record Line(Vec start, Vec end, int samples) {
        /** Along x, of sample {@code i}. */
        double x(int i) {
            return start.x() + share(i) * (end.x() - start.x());
        }

        double y(int i) {
            return start.y() + share(i) * (end.y() - start.y());
        }

        double z(int i) {
            return start.z() + share(i) * (end.z() - start.z());
        }

        private double share(int i) {
            return i / (double) samples;
        }
    }

    /** The line of samples (0, j, k), (1, j, k), ... */
    Line line(int j, int k) {
        return new Line(source(0, j, k), source(onto.nx(), j, k), onto.nx());
    }

    /** Whether a continuous source index is inside: from the lower face on, up to but not with the upper one. */
    boolean isInside(double x, double y, double z) {
        return x >= -0.5 && y >= -0.5 && z >= -0.5 && x < from.nx() - 0.5 && y < from.ny() - 0.5 && z < from.nz() - 0.5;
    }

    /** Target index to point to source index; the inverse matrix has the reciprocal spacings. */
    Vec source(int i, int j, int k) {
        Vec d = onto.world(i, j, k).minus(from.origin());
        return new Vec(along(0, d), along(1, d), along(2, d));
    }

    private double along(int axis, Vec d) {
        double reciprocal = 1 / from.spacing().get(axis);
        Vec column = from.direction().column(axis);
        return reciprocal * column.x() * d.x() + reciprocal * column.y() * d.y() + reciprocal * column.z() * d.z();
    }
}
