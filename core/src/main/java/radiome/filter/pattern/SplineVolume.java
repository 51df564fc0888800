package radiome.filter.pattern;

import java.util.Arrays;
import radiome.filter.FilterInput;
import radiome.filter.line.BoxValues;
import radiome.filter.line.Lines;
import radiome.filter.line.MirrorSpline;
import radiome.image.Box;
import radiome.image.Geometry;

/**
 * The coefficients of the cubic spline through all voxels of an image, on the part that samples round an ROI need. Beyond the
 * border they are mirrored about the first and last voxel, so that samples at the border are no special case. Filtered along z,
 * y, x: scipy's order for numpy's axes. Coefficients do not depend on the part.
 */
final class SplineVolume {
    /** Coefficients that a sample needs before and after the voxel at or below it. */
    private static final int BEFORE = 1;

    private static final int AFTER = 2;

    private final BoxValues coefficients;

    /**
     * @param input holds the whole image
     * @param roi whose voxels are sampled round
     * @param reach how far from a voxel samples lie along an axis, voxels
     */
    SplineVolume(FilterInput input, Box roi, double reach) {
        Box padded = padded(input.whole(), roi, reach);
        int[][] mirrored = new int[3][];
        Box inside = input.whole().box();
        for (int axis = 0; axis < 3; axis++) {
            mirrored[axis] = mirrored(
                    padded.first(axis), padded.size(axis), input.whole().size(axis));
            int first = Arrays.stream(mirrored[axis]).min().orElse(0);
            int last = Arrays.stream(mirrored[axis]).max().orElse(0);
            inside = Lines.narrowed(
                    inside, new Box(first, first, first, last - first + 1, last - first + 1, last - first + 1), axis);
        }
        BoxValues filtered = filtered(input, inside);
        coefficients = new BoxValues(padded, new double[Math.toIntExact(padded.voxels())]);
        copy(filtered, mirrored);
    }

    /** Indices are the image's; those beyond its border are mirrored. */
    BoxValues coefficients() {
        return coefficients;
    }

    private static Box padded(Geometry image, Box roi, double reach) {
        int most = (int) Math.min(Math.ceil(reach), Math.max(image.nx(), Math.max(image.ny(), image.nz())));
        Box sampled = roi.grow(most).intersect(image.box());
        return new Box(
                sampled.x0() - BEFORE,
                sampled.y0() - BEFORE,
                sampled.z0() - BEFORE,
                sampled.nx() + BEFORE + AFTER,
                sampled.ny() + BEFORE + AFTER,
                sampled.nz() + BEFORE + AFTER);
    }

    /** The places of n voxels in an image of a size, mirrored about its first and last voxel. */
    private static int[] mirrored(int first, int n, int size) {
        int period = Math.max(1, 2 * (size - 1));
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            int place = Math.floorMod(first + i, period);
            places[i] = place < size ? place : period - place;
        }
        return places;
    }

    private static BoxValues filtered(FilterInput input, Box inside) {
        BoxValues image = new BoxValues(input.box(), input.voxels().values());
        Lines lines = new Lines();
        MirrorSpline spline = new MirrorSpline();
        Box part = Lines.narrowed(input.whole().box(), inside, 2);
        BoxValues work = new BoxValues(part, new double[Math.toIntExact(part.voxels())]);
        lines.along(2, spline, image, work, part);
        part = Lines.narrowed(part, inside, 1);
        lines.along(1, spline, work, work, part);
        lines.along(0, spline, work, work, Lines.narrowed(part, inside, 0));
        return work;
    }

    private void copy(BoxValues from, int[][] mirrored) {
        double[] to = coefficients.values();
        int at = 0;
        for (int z : mirrored[2]) {
            for (int y : mirrored[1]) {
                int row = from.at(0, y, z);
                for (int x : mirrored[0]) {
                    to[at++] = from.values()[row + x];
                }
            }
        }
    }
}
