package radiome.feature;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** ROIs for the tests of grey values: made by hand or from a seed. */
public final class Regions {
    /** Ways to fill an ROI with grey values. */
    public enum Grey {
        NOISE,
        SMOOTH,
        FLAT,
        TWO_VALUES,
        ALL_DIFFERENT,
        OUTLIER,
        NEGATIVE,
        FLOAT32;

        private double at(int i, UniformRandomProvider random) {
            return switch (this) {
                case NOISE -> random.nextInt(400);
                case SMOOTH -> Math.rint(300 + 8 * i % 97 + 30 * random.nextDouble());
                case FLAT -> 77.1;
                case TWO_VALUES -> random.nextDouble() < 0.8 ? 10 : 90;
                case ALL_DIFFERENT -> i + random.nextDouble();
                case OUTLIER -> random.nextDouble() < 0.01 ? 30_000 : 100 + 50 * random.nextDouble();
                case NEGATIVE -> -300 * random.nextDouble();
                case FLOAT32 -> (float) (500 * random.nextDouble() - 100);
            };
        }
    }

    private static final Vec[] SPACINGS = {new Vec(1, 1, 1), new Vec(0.7, 0.9, 3.3), new Vec(0.4, 0.5, 0.6)};

    private Regions() {}

    /** A random ROI with random settings, the same for the same arguments. */
    public static RegionOfInterest of(Masks.Kind kind, Grey grey, long seed) {
        UniformRandomProvider random = new Streams(seed).of(kind + " " + grey, 0, "");
        Mask mask = kind.of(seed);
        Geometry shape = mask.geometry();
        Vec spacing = SPACINGS[random.nextInt(SPACINGS.length)];
        Geometry geometry = Geometry.of(shape.nx(), shape.ny(), shape.nz(), spacing);
        double[] values = new double[mask.inside().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = grey.at(i, random);
        }
        PixelType type = grey == Grey.FLOAT32 ? PixelType.FLOAT32 : PixelType.FLOAT64;
        return new RegionOfInterest(
                new Volume(geometry, type, values),
                new Mask(geometry, geometry.box(), mask.inside()),
                settings(random));
    }

    private static FeatureSettings settings(UniformRandomProvider random) {
        FeatureSettings.WeightingNorm[] norms = FeatureSettings.WeightingNorm.values();
        List<List<Integer>> distances = List.of(List.of(1), List.of(1), List.of(2), List.of(3, 1));
        return new FeatureSettings.Builder()
                .binWidth(new double[] {25, 5, 0.1}[random.nextInt(3)])
                .binCount(random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(40)) : OptionalInt.empty())
                .voxelArrayShift(random.nextInt(2) * 300)
                .symmetricalGLCM(random.nextInt(3) > 0)
                .distances(distances.get(random.nextInt(distances.size())))
                .force2D(random.nextInt(4) == 0)
                .force2Ddimension(random.nextInt(3))
                .weightingNorm(
                        random.nextInt(2) == 0
                                ? FeatureSettings.WeightingNorm.NONE
                                : norms[random.nextInt(norms.length)])
                .gldmA(random.nextInt(2) * random.nextInt(5))
                .build();
    }

    /** One line of voxels along x, all inside. */
    public static RegionOfInterest line(FeatureSettings settings, double... values) {
        return box(values.length, 1, 1, settings, values);
    }

    /** A whole box, x fastest, as float64 with spacing 1. */
    public static RegionOfInterest box(int nx, int ny, int nz, FeatureSettings settings, double... values) {
        Geometry geometry = Geometry.of(nx, ny, nz, new Vec(1, 1, 1));
        boolean[] inside = new boolean[values.length];
        Arrays.fill(inside, true);
        return new RegionOfInterest(
                new Volume(geometry, PixelType.FLOAT64, values), new Mask(geometry, geometry.box(), inside), settings);
    }
}
