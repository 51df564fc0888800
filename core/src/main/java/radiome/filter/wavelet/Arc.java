package radiome.filter.wavelet;

/**
 * A part of a circle of voxels: positions {@code first}, {@code first + 1}, ... Position p and p + period are the same voxel.
 *
 * @param first any whole number; 0 for the whole circle
 * @param size at least 1, at most {@code period}
 * @param period voxels round the circle
 */
record Arc(int first, int size, int period) {
    /** Longer by some positions at each end; the whole circle where that is not longer. */
    Arc grow(int before, int after) {
        long grown = (long) size + before + after;
        return grown >= period ? new Arc(0, period, period) : new Arc(first - before, (int) grown, period);
    }

    boolean isCircle() {
        return size == period;
    }

    /** The voxel of a position. */
    int voxel(int position) {
        return Math.floorMod(position, period);
    }

    /** The place of a position counted from the first; the circle has every position, another arc its own only. */
    int index(int position) {
        return isCircle() ? voxel(position) : position - first;
    }
}
