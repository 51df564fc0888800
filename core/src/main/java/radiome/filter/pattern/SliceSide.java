package radiome.filter.pattern;

/**
 * The rows (or columns) of a slice that samples round a wanted part need, and where each sample lies among them. What lies
 * outside the image is 0, so one row of zeros at each side stands for all of it.
 */
final class SliceSide {
    private final int first;
    private final int size;
    private final int[][] below;
    private final int[][] above;
    private final double[][] share;

    /**
     * @param voxels of the image along this axis
     * @param wanted first row that samples are taken round
     * @param count how many
     * @param offset of each sample, in rows
     */
    SliceSide(int voxels, int wanted, int count, double[] offset) {
        double reach = 0;
        for (double o : offset) {
            reach = Math.max(reach, Math.ceil(Math.abs(o)));
        }
        this.first = (int) Math.max(-1, wanted - reach);
        int last = (int) Math.min(voxels, wanted + count - 1 + reach);
        this.size = last - first + 1;
        this.below = new int[offset.length][count];
        this.above = new int[offset.length][count];
        this.share = new double[offset.length][count];
        for (int p = 0; p < offset.length; p++) {
            for (int i = 0; i < count; i++) {
                double place = wanted + i + offset[p];
                double floor = Math.floor(place);
                below[p][i] = (int) Math.max(first, Math.min(last, floor)) - first;
                above[p][i] = (int) Math.max(first, Math.min(last, Math.ceil(place))) - first;
                share[p][i] = place - floor;
            }
        }
    }

    /** The first row that is held; -1 for the zeros before the image. */
    int first() {
        return first;
    }

    int size() {
        return size;
    }

    /** The row held at or below sample {@code p} of wanted row {@code i}. */
    int below(int p, int i) {
        return below[p][i];
    }

    /** The row held at or above it. */
    int above(int p, int i) {
        return above[p][i];
    }

    /** How far the sample lies above the lower row, 0 to 1. */
    double share(int p, int i) {
        return share[p][i];
    }
}
