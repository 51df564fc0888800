package radiome.feature.shape.surface;

import radiome.image.Vec;

/**
 * Volume and area of the surface that marching cubes draws half way between inside and outside voxels, with PyRadiomics'
 * cubes ({@link MeshTable}). Coordinates start at the border voxel before the box: it matters where diagonal neighbours
 * leave holes in the surface. Disconnected parts count together.
 *
 * <p>One sweep over the cubes; 64 cubes that are all inside or all outside cost one comparison. The area is the number of
 * cubes of each configuration times its area; the volume is a whole number of 48ths of a voxel.
 *
 * @param volume mm^3; may be negative where there are more holes than surface
 * @param area mm^2
 */
public record Mesh(double volume, double area) {
    private static final double FORTY_EIGHTHS = 48;

    public static Mesh of(MaskBits bits, Vec spacing) {
        Sweep sweep = new Sweep(bits);
        sweep.run();
        double area = 0;
        for (int i = 0; i < MeshTable.CONFIGURATIONS; i++) {
            area += sweep.cubes[i] == 0 ? 0 : sweep.cubes[i] * MeshTable.BOURKE.area(i, spacing);
        }
        return new Mesh(sweep.determinants / FORTY_EIGHTHS * (spacing.z() * spacing.x() * spacing.y()), area);
    }

    private static final class Sweep {
        private final MaskBits bits;
        private final long[] cubes = new long[MeshTable.CONFIGURATIONS];
        private long determinants;

        Sweep(MaskBits bits) {
            this.bits = bits;
        }

        /** Cube (x, y, z) has its first corner at the voxel before (x, y, z). */
        void run() {
            for (int z = 0; z <= bits.nz(); z++) {
                for (int y = 0; y <= bits.ny(); y++) {
                    row(y, z);
                }
            }
        }

        private void row(int y, int z) {
            int near = bits.line(y - 1, z - 1);
            int far = bits.line(y, z - 1);
            int nearAbove = bits.line(y - 1, z);
            int farAbove = bits.line(y, z);
            for (int w = 0; w < bits.wordsPerLine(); w++) {
                long p0 = bits.word(near + w);
                long p1 = bits.shifted(near + w);
                long p2 = bits.shifted(far + w);
                long p3 = bits.word(far + w);
                long p4 = bits.word(nearAbove + w);
                long p5 = bits.shifted(nearAbove + w);
                long p6 = bits.shifted(farAbove + w);
                long p7 = bits.word(farAbove + w);
                long mixed = (p0 | p1 | p2 | p3 | p4 | p5 | p6 | p7) & ~(p0 & p1 & p2 & p3 & p4 & p5 & p6 & p7);
                for (; mixed != 0; mixed &= mixed - 1) {
                    int b = Long.numberOfTrailingZeros(mixed);
                    int configuration = bit(p0, b)
                            | (bit(p1, b) << 1)
                            | (bit(p2, b) << 2)
                            | (bit(p3, b) << 3)
                            | (bit(p4, b) << 4)
                            | (bit(p5, b) << 5)
                            | (bit(p6, b) << 6)
                            | (bit(p7, b) << 7);
                    add(configuration, w * Long.SIZE + b, y, z);
                }
            }
        }

        private static int bit(long word, int number) {
            return (int) (word >>> number) & 1;
        }

        private void add(int configuration, int x, int y, int z) {
            cubes[configuration]++;
            MeshTable table = MeshTable.BOURKE;
            determinants += table.determinant(configuration)
                    + 2L * z * table.oriented(0, configuration)
                    + 2L * y * table.oriented(1, configuration)
                    + 2L * x * table.oriented(2, configuration);
        }
    }
}
