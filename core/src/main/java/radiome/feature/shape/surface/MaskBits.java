package radiome.feature.shape.surface;

import radiome.image.Mask;

/**
 * The mask of an ROI as bits, with one empty voxel around the box: 64 voxels are looked at in one operation, and no loop
 * needs a case for the border. A line runs along x; bit x + 1 of line (y, z) is voxel (x, y, z).
 */
public final class MaskBits {
    private final int nx;
    private final int ny;
    private final int nz;
    private final int wordsPerLine;
    private final long[] words;

    public MaskBits(Mask mask) {
        nx = mask.box().nx();
        ny = mask.box().ny();
        nz = mask.box().nz();
        wordsPerLine = (nx + 1) / Long.SIZE + 1;
        // One word more, since shifted() looks one word ahead.
        words = new long[Math.toIntExact((ny + 2L) * (nz + 2L) * wordsPerLine + 1)];
        boolean[] inside = mask.inside();
        for (int z = 0, from = 0; z < nz; z++) {
            for (int y = 0; y < ny; y++, from += nx) {
                pack(inside, from, line(y, z));
            }
        }
    }

    private void pack(boolean[] inside, int from, int line) {
        for (int word = 0, bit = 1, x = 0; word < wordsPerLine; word++, bit = 0) {
            int end = Math.min(nx, x + Long.SIZE - bit);
            long packed = 0;
            for (; x < end; x++, bit++) {
                packed |= (inside[from + x] ? 1L : 0L) << bit;
            }
            words[line + word] = packed;
        }
    }

    public int nx() {
        return nx;
    }

    public int ny() {
        return ny;
    }

    public int nz() {
        return nz;
    }

    public int wordsPerLine() {
        return wordsPerLine;
    }

    /** The number of the first word of a line; y from -1 to ny, z likewise. */
    public int line(int y, int z) {
        return (y + 1 + (z + 1) * (ny + 2)) * wordsPerLine;
    }

    /** The number of the first word of a line without voxels. */
    public int emptyLine() {
        return 0;
    }

    public long word(int number) {
        return words[number];
    }

    /** The same voxels moved by one, so that a voxel's right neighbour is at its own bit; bit 0 of any line is empty. */
    public long shifted(int number) {
        return (words[number] >>> 1) | (words[number + 1] << 63);
    }
}
