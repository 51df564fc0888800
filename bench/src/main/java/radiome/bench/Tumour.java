package radiome.bench;

import org.apache.commons.rng.UniformRandomProvider;
import radiome.filter.FilterInput;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/**
 * An image of the size of a real one that PyRadiomics was timed on: 113 x 111 x 45 voxels of smooth structure with noise, and
 * a long, slanting ROI in a box that leaves 9, 9 and 3 voxels on either side and is filled by a sixth.
 */
final class Tumour {
    private static final Geometry GRID = Geometry.of(113, 111, 45, new Vec(0.78, 0.78, 5));
    private static final Box BOX = new Box(9, 9, 3, 95, 93, 39);

    private Tumour() {}

    static FilterInput image() {
        UniformRandomProvider random = new Streams(1).of("values", 0, "");
        double[] values = new double[Math.toIntExact(GRID.voxels())];
        for (int z = 0, i = 0; z < GRID.nz(); z++) {
            for (int y = 0; y < GRID.ny(); y++) {
                for (int x = 0; x < GRID.nx(); x++, i++) {
                    values[i] = Math.rint(400
                            + 150 * StrictMath.sin(x / 9.0) * StrictMath.cos(y / 7.0 + z / 5.0)
                            + 200 * (random.nextDouble() - 0.5));
                }
            }
        }
        Volume image = new Volume(GRID, PixelType.INT16, values);
        return new FilterInput(GRID, GRID.box(), image, Moments.of(image), roi());
    }

    /** An ellipsoid along the diagonal, in coordinates from -1 to 1 in the box. */
    private static Mask roi() {
        boolean[] inside = new boolean[Math.toIntExact(BOX.voxels())];
        for (int k = 0, i = 0; k < BOX.nz(); k++) {
            for (int j = 0; j < BOX.ny(); j++) {
                for (int h = 0; h < BOX.nx(); h++, i++) {
                    Vec place = new Vec(
                            2.0 * h / (BOX.nx() - 1) - 1, 2.0 * j / (BOX.ny() - 1) - 1, 2.0 * k / (BOX.nz() - 1) - 1);
                    double along = place.dot(new Vec(1, 1, 1)) / Math.sqrt(3);
                    double across = place.dot(place) - along * along;
                    inside[i] = along * along / 2.5 + across / 0.203 <= 1;
                }
            }
        }
        return new Mask(GRID, BOX, inside);
    }
}
