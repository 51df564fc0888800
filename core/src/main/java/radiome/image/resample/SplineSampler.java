package radiome.image.resample;

import radiome.image.Box;
import radiome.image.Geometry;

/**
 * The cubic spline, as ITK's {@code BSplineInterpolateImageFunction}: the sum over z (outer), y and x (inner) of
 * ((wx wy) wz) c over the four coefficients of each axis, two axes only for a 2-D image. Indices beyond the first or last
 * voxel are mirrored about it.
 */
final class SplineSampler implements Sampler {
    private static final int SUPPORT = 4;

    private final Geometry whole;
    private final Box box;
    private final double[] coefficients;
    private final Support alongX = new Support();
    private final Support alongY = new Support();
    private final Support alongZ = new Support();

    SplineSampler(SplineCoefficients spline) {
        this.whole = spline.whole();
        this.box = spline.box();
        this.coefficients = spline.values();
    }

    @Override
    public double at(double x, double y, double z) {
        alongX.place(x, whole.nx(), box.x0());
        alongY.place(y, whole.ny(), box.y0());
        if (whole.dimensions() == 2) {
            return plane(0, 0, 1);
        }
        alongZ.place(z, whole.nz(), box.z0());
        double sum = 0;
        for (int k = 0; k < SUPPORT; k++) {
            sum = plane(sum, alongZ.index[k] * box.ny(), alongZ.weight[k]);
        }
        return sum;
    }

    /** Adds the terms of one plane; a weight of 1 changes no bit. */
    private double plane(double soFar, int firstRow, double wz) {
        double sum = soFar;
        for (int j = 0; j < SUPPORT; j++) {
            int row = box.nx() * (firstRow + alongY.index[j]);
            double wy = alongY.weight[j];
            for (int i = 0; i < SUPPORT; i++) {
                sum += alongX.weight[i] * wy * wz * coefficients[row + alongX.index[i]];
            }
        }
        return sum;
    }

    /** The four coefficients along one axis that a place hangs on, and their weights. */
    private static final class Support {
        private final int[] index = new int[SUPPORT];
        private final double[] weight = new double[SUPPORT];

        /** @param first index of the axis that the coefficients begin with */
        void place(double at, int size, int first) {
            double floor = Math.floor(at);
            double w = at - floor;
            weight[3] = (1.0 / 6) * w * w * w;
            weight[0] = 1.0 / 6 + 0.5 * w * (w - 1) - weight[3];
            weight[2] = w + weight[0] - 2 * weight[3];
            weight[1] = 1 - weight[0] - weight[2] - weight[3];
            for (int s = 0; s < SUPPORT; s++) {
                index[s] = mirrored((int) floor - 1 + s, size) - first;
            }
        }

        private static int mirrored(int i, int size) {
            if (i >= 0 && i < size) {
                return i;
            }
            if (size == 1) {
                return 0;
            }
            int period = 2 * (size - 1);
            int inPeriod = Math.floorMod(i, period);
            return Math.min(inPeriod, period - inPeriod);
        }
    }
}
