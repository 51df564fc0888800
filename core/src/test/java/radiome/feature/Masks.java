package radiome.feature;

import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Vec;
import radiome.num.Streams;

/** Masks for the shape tests: made by rule or from a seed. */
public final class Masks {
    /** Whether voxel (x, y, z) is inside. */
    @FunctionalInterface
    public interface Rule {
        boolean inside(int x, int y, int z);
    }

    /** Ways to fill a box, all with at least one voxel. */
    public enum Kind {
        NOISE,
        SPARSE,
        DENSE,
        ELLIPSOIDS,
        BALL,
        CHECKERBOARD,
        LONG_LINES,
        FLAT,
        OBLIQUE_LINE,
        CORNERS,
        ONE_VOXEL,
        TWO_APART,
        LINE,
        WHOLE_BOX;

        public Mask of(long seed) {
            UniformRandomProvider random = new Streams(seed).of(name(), 0, "");
            int nx = 1 + random.nextInt(9);
            int ny = 1 + random.nextInt(9);
            int nz = 1 + random.nextInt(9);
            return switch (this) {
                case NOISE -> make(nx, ny, nz, (x, y, z) -> random.nextBoolean());
                case SPARSE -> make(nx, ny, nz, (x, y, z) -> random.nextDouble() < 0.1);
                case DENSE -> make(nx, ny, nz, (x, y, z) -> random.nextDouble() < 0.9);
                case ELLIPSOIDS -> ellipsoids(12, 11, 10, random);
                case BALL -> {
                    double radius = 6 + 6 * random.nextDouble();
                    double shift = random.nextDouble();
                    yield make(
                            26,
                            26,
                            26,
                            (x, y, z) -> square(x - 12 - shift) + square(y - 12.3) + square(z - 12 + shift)
                                    <= square(radius));
                }
                case CHECKERBOARD -> make(nx, ny, nz, (x, y, z) -> (x + y + z) % 2 == 0);
                case LONG_LINES ->
                    make(60 + random.nextInt(80), 1 + nx % 3, 1 + nz % 3, (x, y, z) -> random.nextDouble() < 0.3);
                case FLAT ->
                    make(nx > 3 ? nx : 1, ny > 3 ? ny : 1, nz > 6 ? nz : 1, (x, y, z) -> random.nextDouble() < 0.7);
                case OBLIQUE_LINE -> make(9, 9, 9, (x, y, z) -> x == y && z == (seed % 2 == 0 ? x : 4));
                case CORNERS ->
                    make(
                            nx,
                            ny,
                            nz,
                            (x, y, z) -> x % Math.max(1, nx - 1) == 0
                                    && y % Math.max(1, ny - 1) == 0
                                    && z % Math.max(1, nz - 1) == 0);
                case ONE_VOXEL -> make(1, 1, 1, (x, y, z) -> true);
                case TWO_APART -> make(nx + 1, ny, nz, (x, y, z) -> x + y + z == 0 || x + y + z == nx + ny + nz - 2);
                case LINE ->
                    make(seed == 0 ? nx + 1 : 1, seed == 1 ? ny + 1 : 1, seed > 1 ? nz + 1 : 1, (x, y, z) -> true);
                case WHOLE_BOX -> make(nx, ny, nz, (x, y, z) -> true);
            };
        }
    }

    private Masks() {}

    /** The first voxel is set where the rule sets none. */
    public static Mask make(int nx, int ny, int nz, Rule rule) {
        boolean[] inside = new boolean[nx * ny * nz];
        boolean any = false;
        for (int z = 0, i = 0; z < nz; z++) {
            for (int y = 0; y < ny; y++) {
                for (int x = 0; x < nx; x++, i++) {
                    inside[i] = rule.inside(x, y, z);
                    any |= inside[i];
                }
            }
        }
        inside[0] |= !any;
        Geometry grid = Geometry.of(nx, ny, nz, new Vec(1, 1, 1));
        return new Mask(grid, grid.box(), inside);
    }

    /** One smooth body in the middle of its box, without voxels that touch across a diagonal only. */
    public static Mask ellipsoid(double a, double b, double c) {
        int nx = 2 * (int) a + 1;
        int ny = 2 * (int) b + 1;
        int nz = 2 * (int) c + 1;
        return make(
                nx,
                ny,
                nz,
                (x, y, z) -> square((x - nx / 2) / a) + square((y - ny / 2) / b) + square((z - nz / 2) / c) <= 1);
    }

    private static Mask ellipsoids(int nx, int ny, int nz, UniformRandomProvider random) {
        double[][] bodies = new double[1 + random.nextInt(3)][6];
        for (double[] body : bodies) {
            for (int i = 0; i < 6; i++) {
                body[i] = i < 3 ? random.nextDouble(2, 9) : random.nextDouble(1, 5);
            }
        }
        return make(nx, ny, nz, (x, y, z) -> {
            for (double[] b : bodies) {
                if (square((x - b[0]) / b[3]) + square((y - b[1]) / b[4]) + square((z - b[2]) / b[5]) <= 1) {
                    return true;
                }
            }
            return false;
        });
    }

    private static double square(double v) {
        return v * v;
    }
}
