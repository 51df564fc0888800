package radiome.image.resample;

import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;

/** Grids for properties. */
final class Grids {
    private Grids() {}

    /** Spacings from 0.5 to 2 mm, turned about z and then about x, near the world's origin. */
    static Geometry random(UniformRandomProvider random, int nx, int ny, int nz) {
        double a = random.nextDouble() - 0.5;
        double b = random.nextDouble() - 0.5;
        double ca = StrictMath.cos(a);
        double sa = StrictMath.sin(a);
        double cb = StrictMath.cos(b);
        double sb = StrictMath.sin(b);
        Direction turned =
                new Direction(new Vec(ca, sa * cb, sa * sb), new Vec(-sa, ca * cb, ca * sb), new Vec(0, -sb, cb));
        Vec spacing = new Vec(
                0.5 + 1.5 * random.nextDouble(), 0.5 + 1.5 * random.nextDouble(), 0.5 + 1.5 * random.nextDouble());
        Vec origin = new Vec(3 * random.nextDouble(), 3 * random.nextDouble(), 3 * random.nextDouble());
        return new Geometry(3, nx, ny, nz, spacing, origin, turned);
    }
}
