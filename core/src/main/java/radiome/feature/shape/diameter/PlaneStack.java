package radiome.feature.shape.diameter;

import java.util.Arrays;
import radiome.feature.shape.surface.MaskBits;

/**
 * Parallel planes, of which each row is known by its first and last place only: no other can be an end of a longest
 * distance. Planes through voxels hold the voxels; planes between two layers of voxels hold the places where one layer is
 * inside and the other outside, which are mesh vertices.
 *
 * <p>Slices have equal z, columns equal y, rows equal x, as in the names of PyRadiomics' 2-D diameters. The outermost
 * planes, half a voxel outside, are left out: the plane through the voxels beside them reaches further.
 */
final class PlaneStack {
    private final int planes;
    private final int rows;
    private final int planeStride;
    private final int rowStride;
    private final int[] first;
    private final int[] last;

    private PlaneStack(int outer, int inner, int outerStride, int innerStride, int[] first, int[] last) {
        this.planes = outer;
        this.rows = inner;
        this.planeStride = outerStride;
        this.rowStride = innerStride;
        this.first = first;
        this.last = last;
    }

    private PlaneStack(int planes, int rows) {
        this(planes, rows, rows, 1, new int[Math.multiplyExact(planes, rows)], new int[planes * rows]);
        Arrays.fill(last, -1);
    }

    /** Plane z holds rows y, which run along x. */
    static PlaneStack slices(MaskBits bits) {
        PlaneStack stack = new PlaneStack(bits.nz(), bits.ny());
        for (int z = 0; z < bits.nz(); z++) {
            for (int y = 0; y < bits.ny(); y++) {
                stack.setDifference(stack.number(z, y), bits, bits.line(y, z), bits.emptyLine());
            }
        }
        return stack;
    }

    /** As {@link #slices}, plane z lying between z and z + 1. */
    static PlaneStack betweenSlices(MaskBits bits) {
        PlaneStack stack = new PlaneStack(bits.nz() - 1, bits.ny());
        for (int z = 0; z < bits.nz() - 1; z++) {
            for (int y = 0; y < bits.ny(); y++) {
                stack.setDifference(stack.number(z, y), bits, bits.line(y, z), bits.line(y, z + 1));
            }
        }
        return stack;
    }

    /** Plane y, between y and y + 1, holds rows z, which run along x. */
    static PlaneStack betweenColumns(MaskBits bits) {
        PlaneStack stack = new PlaneStack(bits.ny() - 1, bits.nz());
        for (int z = 0; z < bits.nz(); z++) {
            for (int y = 0; y < bits.ny() - 1; y++) {
                stack.setDifference(stack.number(y, z), bits, bits.line(y, z), bits.line(y + 1, z));
            }
        }
        return stack;
    }

    /** Plane x + 1 holds rows z, which run along y; planes 0 and nx + 1 are empty. */
    static PlaneStack rows(MaskBits bits) {
        return acrossX(bits, false);
    }

    /** As {@link #rows}, plane x + 1 lying between x and x + 1. */
    static PlaneStack betweenRows(MaskBits bits) {
        return acrossX(bits, true);
    }

    private static PlaneStack acrossX(MaskBits bits, boolean between) {
        PlaneStack stack = new PlaneStack(bits.nx() + 2, bits.nz());
        for (int z = 0; z < bits.nz(); z++) {
            for (int word = 0; word < bits.wordsPerLine(); word++) {
                stack.setAcross(bits, between, z, word);
            }
        }
        return stack;
    }

    /** Goes up in y until each plane has its first place, then down until each has its last. */
    private void setAcross(MaskBits bits, boolean between, int z, int word) {
        long seen = 0;
        for (int y = 0; y < bits.ny(); y++) {
            long fresh = placesAcross(bits, between, bits.line(y, z) + word) & ~seen;
            seen |= fresh;
            for (; fresh != 0; fresh &= fresh - 1) {
                first[number(word * Long.SIZE + Long.numberOfTrailingZeros(fresh), z)] = y;
            }
        }
        for (int y = bits.ny() - 1; seen != 0; y--) {
            long fresh = placesAcross(bits, between, bits.line(y, z) + word) & seen;
            seen &= ~fresh;
            for (; fresh != 0; fresh &= fresh - 1) {
                last[number(word * Long.SIZE + Long.numberOfTrailingZeros(fresh), z)] = y;
            }
        }
    }

    private static long placesAcross(MaskBits bits, boolean between, int number) {
        return between ? bits.word(number) ^ bits.shifted(number) : bits.word(number);
    }

    /** First and last x at which two lines differ. */
    private void setDifference(int number, MaskBits bits, int line, int other) {
        int word = 0;
        while (word < bits.wordsPerLine() && bits.word(line + word) == bits.word(other + word)) {
            word++;
        }
        if (word == bits.wordsPerLine()) {
            return;
        }
        long difference = bits.word(line + word) ^ bits.word(other + word);
        first[number] = word * Long.SIZE + Long.numberOfTrailingZeros(difference) - 1;
        word = bits.wordsPerLine() - 1;
        while (bits.word(line + word) == bits.word(other + word)) {
            word--;
        }
        difference = bits.word(line + word) ^ bits.word(other + word);
        last[number] = (word + 1) * Long.SIZE - 1 - Long.numberOfLeadingZeros(difference) - 1;
    }

    /** The same rows, stacked the other way: row r of plane p is row p of plane r there. */
    PlaneStack turned() {
        return new PlaneStack(rows, planes, rowStride, planeStride, first, last);
    }

    int planes() {
        return planes;
    }

    int rows() {
        return rows;
    }

    /** The number of a row among all rows, the same in {@link #turned()}. */
    int number(int plane, int row) {
        return plane * planeStride + row * rowStride;
    }

    boolean isEmpty(int number) {
        return last[number] < 0;
    }

    int first(int number) {
        return first[number];
    }

    int last(int number) {
        return last[number];
    }
}
