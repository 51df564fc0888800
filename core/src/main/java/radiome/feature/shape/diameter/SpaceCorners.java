package radiome.feature.shape.diameter;

import java.util.Arrays;

/**
 * Voxels that may be corners of the ROI's convex hull, in the order z, y: those that end their row and are corners of
 * both their slice's and their column's hull. In blocks of neighbours with a box around each, so that the search for the
 * farthest pair leaves out whole blocks that are too near.
 */
final class SpaceCorners {
    private static final int BLOCK = 8;

    private int[] x = new int[64];
    private int[] y = new int[64];
    private int[] z = new int[64];
    private int size;

    void add(int cornerX, int cornerY, int cornerZ) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            z = Arrays.copyOf(z, 2 * size);
        }
        x[size] = cornerX;
        y[size] = cornerY;
        z[size++] = cornerZ;
    }

    /**
     * The longest reach (mm^2) from one of these to one of the others, or what is known already when that is longer. All
     * pairs of blocks are compared, but only those that are nearly opposite voxel by voxel.
     */
    double longest(SpaceCorners others, Reach reach, double known) {
        int[][] mine = boxes();
        int[][] theirs = others.boxes();
        double longest = known;
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < theirs.length; j++) {
                if (most(mine[i], theirs[j], reach) > longest) {
                    longest = longest(i * BLOCK, others, j * BLOCK, reach, longest);
                }
            }
        }
        return longest;
    }

    private double longest(int from, SpaceCorners others, int otherFrom, Reach reach, double known) {
        double longest = known;
        for (int i = from; i < Math.min(size, from + BLOCK); i++) {
            for (int j = otherFrom; j < Math.min(others.size, otherFrom + BLOCK); j++) {
                longest = Math.max(longest, reach.squared(x[i] - others.x[j], y[i] - others.y[j], z[i] - others.z[j]));
            }
        }
        return longest;
    }

    /** A bound on the reach between two boxes. */
    private static double most(int[] a, int[] b, Reach reach) {
        return reach.squared(
                Math.max(a[1] - b[0], b[1] - a[0]),
                Math.max(a[3] - b[2], b[3] - a[2]),
                Math.max(a[5] - b[4], b[5] - a[4]));
    }

    /** Of each block the smallest and largest x, then y, then z. */
    private int[][] boxes() {
        int[][] boxes = new int[(size + BLOCK - 1) / BLOCK][];
        for (int block = 0; block < boxes.length; block++) {
            int from = block * BLOCK;
            int[] box = {x[from], x[from], y[from], y[from], z[from], z[from]};
            for (int i = from; i < Math.min(size, from + BLOCK); i++) {
                box[0] = Math.min(box[0], x[i]);
                box[1] = Math.max(box[1], x[i]);
                box[2] = Math.min(box[2], y[i]);
                box[3] = Math.max(box[3], y[i]);
                box[4] = Math.min(box[4], z[i]);
                box[5] = Math.max(box[5], z[i]);
            }
            boxes[block] = box;
        }
        return boxes;
    }
}
