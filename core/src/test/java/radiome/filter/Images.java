package radiome.filter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** Images from a seed for the tests of filters, and how a filter is run on one. */
public final class Images {
    private static final PixelType[] TYPES = {
        PixelType.INT16, PixelType.UINT8, PixelType.FLOAT32, PixelType.FLOAT64, PixelType.INT32
    };

    private Images() {}

    /** A 3-D or now and then a 2-D image: odd and even sides, one voxel thin in places; every type in turn. */
    public static Volume of(long seed) {
        UniformRandomProvider random = new Streams(seed).of("filtered image", 0, "");
        int[] n = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            n[axis] = random.nextInt(6) == 0 ? 1 : 2 + random.nextInt(random.nextInt(3) == 0 ? 40 : 14);
        }
        boolean flat = random.nextInt(5) == 0;
        Vec spacing = new Vec(0.5 + random.nextDouble(), 0.5 + random.nextDouble(), 0.5 + 3 * random.nextDouble());
        Geometry geometry =
                new Geometry(flat ? 2 : 3, n[0], n[1], flat ? 1 : n[2], spacing, Vec.ZERO, Direction.IDENTITY);
        return of(geometry, TYPES[(int) (seed % TYPES.length)], random);
    }

    /** Voxels of a smooth structure with noise, some equal to their neighbours; values fit the type. */
    public static Volume of(Geometry geometry, PixelType type, UniformRandomProvider random) {
        double[] values = new double[Math.toIntExact(geometry.voxels())];
        double least = type == PixelType.UINT8 ? 0 : -300;
        for (int i = 0; i < values.length; i++) {
            boolean repeats = i > 0 && random.nextInt(4) == 0;
            double value = 100 + 90 * StrictMath.sin(i / 7.0) + 60 * (random.nextDouble() - 0.5);
            values[i] =
                    repeats ? values[i - 1] : type.stored(Math.max(least, value * (least < 0 && i % 5 == 0 ? -1 : 1)));
        }
        return new Volume(geometry, type, values);
    }

    /** A box in a grid: small, often at a border. */
    public static Box box(Geometry grid, UniformRandomProvider random) {
        int[] first = new int[3];
        int[] size = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            int n = grid.size(axis);
            size[axis] = 1 + random.nextInt(random.nextBoolean() ? n : Math.min(n, 4));
            int most = n - size[axis];
            first[axis] = random.nextInt(3) == 0 ? most * random.nextInt(2) : random.nextInt(most + 1);
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }

    /**
     * What a filter gives, by name in its order.
     *
     * @param held the part of the image that the filter is given
     * @param wanted the part that is asked for; the ROI is all of it
     */
    public static Map<String, Volume> filtered(ImageFilter filter, Volume image, Box held, Box wanted) {
        boolean[] inside = new boolean[Math.toIntExact(wanted.voxels())];
        Arrays.fill(inside, true);
        FilterInput input = new FilterInput(
                image.geometry(),
                held,
                image.crop(held),
                Moments.of(image),
                new Mask(image.geometry(), wanted, inside));
        Map<String, Volume> filtered = new LinkedHashMap<>();
        filter.apply(input, wanted, filtered::put);
        return filtered;
    }

    /** On the whole image. */
    public static Map<String, Volume> filtered(ImageFilter filter, Volume image) {
        Box whole = image.geometry().box();
        return filtered(filter, image, whole, whole);
    }
}
