package radiome.bench;

import org.apache.commons.rng.UniformRandomProvider;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** ROIs of a wanted size on an image of smooth structure with noise, in their bounding boxes. */
final class Regions {
    private static final Vec SPACING = new Vec(0.7, 0.8, 1.2);

    /** The forms of an ROI; the radius is in voxels, dx, dy and dz a direction of length 1. */
    enum Form {
        /** The most corners on the convex hull. */
        BALL {
            @Override
            double radius(double dx, double dy, double dz) {
                return 1;
            }
        },
        /** A lobed body, as a segmented tumour. */
        BLOB {
            @Override
            double radius(double dx, double dy, double dz) {
                return 1 + 0.3 * StrictMath.sin(3 * dx + 1) * StrictMath.cos(4 * dy) + 0.15 * StrictMath.sin(7 * dz);
            }
        };

        abstract double radius(double dx, double dy, double dz);
    }

    private Regions() {}

    /** @param voxels wanted in the ROI; the ROI has within a few percent of it */
    static RegionOfInterest of(Form form, int voxels) {
        double radius = StrictMath.cbrt(voxels / (4 * Math.PI / 3 * share(form)));
        int half = (int) (1.5 * radius) + 2;
        int side = 2 * half + 1;
        int[] least = {side, side, side};
        int[] most = {-1, -1, -1};
        for (int z = 0; z < side; z++) {
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    if (inside(form, radius, x - half, y - half, z - half)) {
                        int[] place = {x, y, z};
                        for (int axis = 0; axis < 3; axis++) {
                            least[axis] = Math.min(least[axis], place[axis]);
                            most[axis] = Math.max(most[axis], place[axis]);
                        }
                    }
                }
            }
        }
        Box box = new Box(
                least[0], least[1], least[2], most[0] - least[0] + 1, most[1] - least[1] + 1, most[2] - least[2] + 1);
        Geometry whole = Geometry.of(side, side, side, SPACING);
        boolean[] inside = new boolean[Math.toIntExact(box.voxels())];
        double[] values = new double[inside.length];
        UniformRandomProvider random = new Streams(1).of("values", 0, "");
        for (int z = 0, i = 0; z < box.nz(); z++) {
            for (int y = 0; y < box.ny(); y++) {
                for (int x = 0; x < box.nx(); x++, i++) {
                    inside[i] = inside(form, radius, x + box.x0() - half, y + box.y0() - half, z + box.z0() - half);
                    values[i] = Math.rint(400
                            + 150 * StrictMath.sin(x / 9.0) * StrictMath.cos(y / 7.0 + z / 5.0)
                            + 200 * (random.nextDouble() - 0.5));
                }
            }
        }
        return new RegionOfInterest(
                new Volume(whole.of(box), PixelType.INT16, values),
                new Mask(whole, box, inside),
                FeatureSettings.DEFAULT);
    }

    /** Mean of the cubed radius over all directions, on a fixed grid of them. */
    private static double share(Form form) {
        int steps = 40;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double dz = (2 * i + 1.0) / steps - 1;
            for (int j = 0; j < steps; j++) {
                double angle = 2 * Math.PI * j / steps;
                double across = Math.sqrt(1 - dz * dz);
                double r = form.radius(across * StrictMath.cos(angle), across * StrictMath.sin(angle), dz);
                sum += r * r * r;
            }
        }
        return sum / (steps * steps);
    }

    private static boolean inside(Form form, double radius, int x, int y, int z) {
        // Off the grid's points, so that no symmetry helps.
        double dx = x + 0.3;
        double dy = y + 0.1;
        double dz = z + 0.2;
        double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return distance <= radius * form.radius(dx / distance, dy / distance, dz / distance);
    }
}
