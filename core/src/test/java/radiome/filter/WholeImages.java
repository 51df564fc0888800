package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Random images with an ROI for tests of filters, and what holds for every filter. */
final class WholeImages {
    private static final List<PixelType> TYPES =
            List.of(PixelType.FLOAT32, PixelType.INT16, PixelType.FLOAT64, PixelType.UINT8);

    private WholeImages() {}

    /** Any sizes from 4 to 17, odd spacings, any of four types; one in four is 2-D or has one slice. */
    static FilterInput random(int seed) {
        UniformRandomProvider random = new Streams(seed).of("image", 0, "");
        boolean flat = random.nextInt(4) == 0;
        int nz = flat ? 1 : 4 + random.nextInt(11);
        int dimensions = flat && random.nextBoolean() ? 2 : 3;
        Vec spacing = new Vec(0.5 + random.nextDouble(), 0.7 + random.nextDouble(), 1 + 2 * random.nextDouble());
        Geometry grid = new Geometry(
                dimensions,
                4 + random.nextInt(14),
                4 + random.nextInt(14),
                nz,
                spacing,
                new Vec(3, -2, 10),
                Direction.IDENTITY);
        PixelType type = TYPES.get(random.nextInt(TYPES.size()));
        double[] values = new double[Math.toIntExact(grid.voxels())];
        for (int i = 0; i < values.length; i++) {
            double noise = 200 * random.nextDouble();
            values[i] = type.isFloating() ? type.stored(noise) : type.stored(Math.rint(noise));
        }
        return of(grid, type, values, roi(grid, random));
    }

    static FilterInput of(Geometry grid, PixelType type, double[] values, Mask roi) {
        Volume image = new Volume(grid, type, values);
        return new FilterInput(grid, grid.box(), image, Moments.of(image), roi);
    }

    /** An image whose ROI is all of it. */
    static FilterInput of(Geometry grid, PixelType type, double[] values) {
        boolean[] all = new boolean[values.length];
        java.util.Arrays.fill(all, true);
        return of(grid, type, values, new Mask(grid, grid.box(), all));
    }

    private static Mask roi(Geometry grid, UniformRandomProvider random) {
        boolean[] inside = new boolean[Math.toIntExact(grid.voxels())];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = random.nextInt(3) > 0;
        }
        return new Mask(grid, grid.box(), inside);
    }

    /** A box of at least a voxel anywhere in the grid, often small and often at a border. */
    static Box box(Geometry grid, int seed) {
        UniformRandomProvider random = new Streams(seed).of("box", 0, "");
        int[] first = new int[3];
        int[] size = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            int n = grid.size(axis);
            size[axis] = random.nextBoolean() ? 1 + random.nextInt(Math.min(3, n)) : 1 + random.nextInt(n);
            int room = n - size[axis];
            first[axis] = random.nextBoolean() ? random.nextInt(room + 1) : random.nextBoolean() ? 0 : room;
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }

    /** The filtered images by name. */
    static Map<String, Volume> apply(ImageFilter filter, FilterInput input, Box wanted) {
        Map<String, Volume> images = new TreeMap<>();
        List<String> names = new ArrayList<>();
        filter.apply(input, wanted, (name, image) -> {
            names.add(name);
            images.put(name, image);
        });
        assertThat(names).isEqualTo(filter.names());
        return images;
    }

    static double[] only(ImageFilter filter, FilterInput input) {
        return apply(filter, input, input.whole().box())
                .get(filter.names().get(0))
                .values();
    }

    /** A box filtered from what the filter reads for it is that box of the whole image filtered, and nothing given is changed. */
    static void assertBoxEqualsWhole(ImageFilter filter, FilterInput input, Box wanted) {
        Map<String, Volume> whole = apply(filter, input, input.whole().box());
        Box reads = filter.reads(input.whole(), wanted);
        assertThat(input.whole().box().contains(reads)).isTrue();
        assertThat(reads.contains(wanted)).isTrue();
        Volume part = input.voxels().crop(reads);
        double[] before = part.values().clone();
        FilterInput less = new FilterInput(input.whole(), reads, part, input.statistics(), input.roi());
        Map<String, Volume> ofBox = apply(filter, less, wanted);
        for (String name : filter.names()) {
            Volume image = ofBox.get(name);
            Volume expected = whole.get(name).crop(wanted);
            assertThat(image.geometry()).isEqualTo(input.whole().of(wanted));
            assertThat(image.type()).isEqualTo(expected.type());
            assertThat(image.values()).as(name + " on " + wanted).containsExactly(expected.values());
        }
        assertThat(part.values()).containsExactly(before);
    }
}
