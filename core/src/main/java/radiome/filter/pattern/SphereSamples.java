package radiome.filter.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import radiome.filter.line.BoxValues;
import radiome.image.Box;
import radiome.image.Geometry;

/**
 * Samples of an image on a sphere round each voxel, by cubic spline; 0 where a sample lies outside the image. A row of voxels
 * at a time: one point of the sphere moves along the row with one set of coefficients, so that sums of many samples are added up
 * side by side. Each sum has scipy's order: over z, y, x, each term ((c wz) wy) wx.
 */
final class SphereSamples {
    private static final int TAPS = 4;

    private final BoxValues coefficients;
    private final Box box;
    private final SplineTaps[][] taps;
    private final double[] weighted;

    /**
     * @param points x 3: offsets along z, y, x in voxels
     * @param box of voxels that are sampled round
     */
    SphereSamples(SplineVolume spline, double[][] points, Geometry image, Box box) {
        this.coefficients = spline.coefficients();
        this.box = box;
        this.taps = new SplineTaps[points.length][3];
        this.weighted = new double[box.nx() + TAPS - 1];
        for (int column = 0; column < 3; column++) {
            int axis = 2 - column;
            Map<Double, SplineTaps> ofOffset = new TreeMap<>(); // many points share a coordinate
            for (int v = 0; v < points.length; v++) {
                taps[v][axis] = ofOffset.computeIfAbsent(
                        points[v][column],
                        offset -> new SplineTaps(offset, box.first(axis), box.size(axis), image.size(axis)));
            }
        }
    }

    /**
     * Samples round n voxels of a row.
     *
     * @param samples takes the sample of point v round voxel x + i at {@code samples[v][i]}
     */
    void row(int x, int y, int z, int n, double[][] samples) {
        for (int v = 0; v < taps.length; v++) {
            SplineTaps alongX = taps[v][0];
            boolean inside = taps[v][1].isInside(y) && taps[v][2].isInside(z);
            for (int from = x; from < x + n; ) {
                int to = Math.min(x + n, alongX.end(from));
                Arrays.fill(samples[v], from - x, to - x, 0);
                if (inside && alongX.isInside(from)) {
                    add(taps[v], from, y, z, to - from, samples[v], from - x);
                }
                from = to;
            }
        }
    }

    private void add(SplineTaps[] point, int x, int y, int z, int n, double[] samples, int at) {
        double[] c = coefficients.values();
        int startX = point[0].start(x);
        int startY = point[1].start(y);
        int startZ = point[2].start(z);
        for (int tz = 0; tz < TAPS; tz++) {
            double weightZ = point[2].weight(tz, z);
            for (int ty = 0; ty < TAPS; ty++) {
                double weightY = point[1].weight(ty, y);
                int row = coefficients.at(startX, startY + ty, startZ + tz);
                for (int i = 0; i < n + TAPS - 1; i++) {
                    weighted[i] = c[row + i] * weightZ * weightY;
                }
                addTwo(point[0], 0, x - box.x0(), n, samples, at);
                addTwo(point[0], 2, x - box.x0(), n, samples, at);
            }
        }
    }

    /** Two taps along x: with four in one loop, Java 17 makes no vectors of it. */
    private void addTwo(SplineTaps alongX, int tap, int first, int n, double[] samples, int at) {
        double[] p = weighted;
        double[] w0 = alongX.weights(tap);
        double[] w1 = alongX.weights(tap + 1);
        for (int i = 0; i < n; i++) {
            samples[at + i] = samples[at + i] + p[i + tap] * w0[first + i] + p[i + tap + 1] * w1[first + i];
        }
    }
}
