package radiome.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;
import radiome.num.Streams;

/** Maps against plain definitions: each voxel's kernel is looked at by coordinates. */
class VoxelMapsTest {
    private static final int WIDTH = 10;

    /** An image with holes in its ROI, and how maps are asked for. */
    private record Sample(Volume image, Mask roi, KernelSettings kernel, FeatureSettings settings) {
        static Sample of(int seed) {
            UniformRandomProvider random = new Streams(seed).of("maps", 0, "");
            Geometry grid = Geometry.of(
                    3 + random.nextInt(5), 3 + random.nextInt(5), 1 + random.nextInt(5), new Vec(1, 1.5, 2));
            double[] values = new double[Math.toIntExact(grid.voxels())];
            boolean[] inside = new boolean[values.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = random.nextInt(60);
                inside[at] = random.nextInt(4) > 0;
            }
            inside[0] = true;
            inside[values.length - 1] = true;
            KernelSettings kernel =
                    new KernelSettings(1 + random.nextInt(2), random.nextBoolean(), -7, OptionalInt.empty());
            FeatureSettings settings = new FeatureSettings.Builder()
                    .binWidth(WIDTH)
                    .force2D(random.nextInt(3) == 0 && grid.nz() > 1)
                    .build();
            return new Sample(
                    new Volume(grid, PixelType.INT16, values), new Mask(grid, grid.box(), inside), kernel, settings);
        }

        VoxelMaps maps() {
            return new VoxelMaps(image, roi, settings, kernel);
        }

        /** The places of the kernel about a voxel that count. */
        List<int[]> kernel(int x, int y, int z) {
            List<int[]> places = new ArrayList<>();
            Geometry g = image.geometry();
            int r = kernel.kernelRadius();
            int rz = settings.force2D() ? 0 : r;
            for (int k = Math.max(0, z - rz); k <= Math.min(g.nz() - 1, z + rz); k++) {
                for (int j = Math.max(0, y - r); j <= Math.min(g.ny() - 1, y + r); j++) {
                    for (int i = Math.max(0, x - r); i <= Math.min(g.nx() - 1, x + r); i++) {
                        if (!kernel.maskedKernel() || roi.at(i, j, k)) {
                            places.add(new int[] {i, j, k});
                        }
                    }
                }
            }
            return places;
        }

        double value(int[] place) {
            return image.at(place[0], place[1], place[2]);
        }

        /** Fixed bins from the lowest multiple of the width on. */
        int level(int[] place) {
            double least = Double.POSITIVE_INFINITY;
            for (int at = 0; at < image.values().length; at++) {
                boolean counts = !kernel.maskedKernel() || roi.inside()[at];
                least = counts ? Math.min(least, image.values()[at]) : least;
            }
            return (int) (Math.floor(value(place) / WIDTH) - Math.floor(least / WIDTH)) + 1;
        }
    }

    /** What a feature is by its definition. */
    private interface Plain {
        double of(Sample sample, List<int[]> kernel);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void mapsEqualPlainDefinitions(int seed) {
        Sample sample = Sample.of(seed);
        same(
                sample,
                "firstorder",
                "Mean",
                (s, kernel) -> kernel.stream().mapToDouble(s::value).average().orElseThrow());
        same(
                sample,
                "firstorder",
                "Maximum",
                (s, kernel) -> kernel.stream().mapToDouble(s::value).max().orElseThrow());
        same(sample, "gldm", "LargeDependenceEmphasis", VoxelMapsTest::largeDependence);
        same(sample, "glcm", "Contrast", VoxelMapsTest::contrast);
        same(sample, "ngtdm", "Coarseness", VoxelMapsTest::coarseness);
    }

    /** Mean over voxels of (1 + neighbours of the same level)^2. */
    private static double largeDependence(Sample s, List<int[]> kernel) {
        double sum = 0;
        for (int[] a : kernel) {
            long equal = kernel.stream()
                    .filter(b -> areNeighbours(s, a, b) && s.level(a) == s.level(b))
                    .count();
            sum += (1 + equal) * (1 + equal);
        }
        return sum / kernel.size();
    }

    /** Mean over directions with pairs of the mean of (i - j)^2 over the pairs. */
    private static double contrast(Sample s, List<int[]> kernel) {
        double sum = 0;
        int directions = 0;
        for (int dz = 0; dz <= 1; dz++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    boolean isFirst = dz > 0 || dy > 0 || (dy == 0 && dx > 0);
                    double squares = 0;
                    int pairs = 0;
                    for (int[] a : isFirst ? kernel : List.<int[]>of()) {
                        int[] b = {a[0] + dx, a[1] + dy, a[2] + dz};
                        if (kernel.stream().anyMatch(c -> c[0] == b[0] && c[1] == b[1] && c[2] == b[2])) {
                            squares += (double) (s.level(a) - s.level(b)) * (s.level(a) - s.level(b));
                            pairs++;
                        }
                    }
                    sum += pairs > 0 ? squares / pairs : 0;
                    directions += pairs > 0 ? 1 : 0;
                }
            }
        }
        return directions == 0 ? Double.NaN : sum / directions;
    }

    /** 1 over the sum over voxels of (share of its level) |level - mean of the neighbours|. */
    private static double coarseness(Sample s, List<int[]> kernel) {
        double sum = 0;
        for (int[] a : kernel) {
            long same = kernel.stream().filter(b -> s.level(a) == s.level(b)).count();
            double mean = kernel.stream()
                    .filter(b -> areNeighbours(s, a, b))
                    .mapToInt(s::level)
                    .average()
                    .orElse(s.level(a));
            sum += (double) same / kernel.size() * Math.abs(s.level(a) - mean);
        }
        return sum == 0 ? 1e6 : 1 / sum;
    }

    private static boolean areNeighbours(Sample s, int[] a, int[] b) {
        int dz = Math.abs(a[2] - b[2]);
        int farthest = Math.max(dz, Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])));
        return farthest == 1 && (dz == 0 || !s.settings.force2D());
    }

    private static void same(Sample sample, String family, String feature, Plain plain) {
        double[] map = sample.maps()
                .of(Families.named(family).orElseThrow(), List.of(feature), 1)
                .get(0);
        Geometry g = sample.image.geometry();
        for (int z = 0, at = 0; z < g.nz(); z++) {
            for (int y = 0; y < g.ny(); y++) {
                for (int x = 0; x < g.nx(); x++, at++) {
                    double expected = sample.roi.at(x, y, z) ? plain.of(sample, sample.kernel(x, y, z)) : -7;
                    String where = feature + " at " + x + ", " + y + ", " + z;
                    if (Double.isNaN(expected)) {
                        assertThat(map[at]).as(where).isNaN();
                    } else {
                        assertThat(map[at]).as(where).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstorder", "glcm", "gldm", "glrlm", "glszm", "ngtdm"})
    void threadsChangeNoBit(String name) {
        Family family = Families.named(name).orElseThrow();
        Sample sample = Sample.of(3);
        List<double[]> one = sample.maps().of(family, family.features(), 1);
        List<double[]> four = sample.maps().of(family, family.features(), 4);
        for (int f = 0; f < one.size(); f++) {
            assertThat(four.get(f)).containsExactly(one.get(f));
        }
    }

    @Test
    void anInterruptedThreadLeaves() {
        Sample sample = Sample.of(5);
        Family family = Families.named("glcm").orElseThrow();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> sample.maps().of(family, family.features(), 2))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aVoxelBatchChangesJointAverageAndMccOnly() {
        Family family = Families.named("glcm").orElseThrow();
        Set<String> changed = new TreeSet<>();
        for (int seed = 1; seed <= 12; seed++) {
            Sample sample = Sample.of(seed);
            KernelSettings single = new KernelSettings(
                    sample.kernel.kernelRadius(), sample.kernel.maskedKernel(), -7, OptionalInt.of(1));
            List<double[]> together = sample.maps().of(family, family.features(), 1);
            List<double[]> alone =
                    new VoxelMaps(sample.image, sample.roi, sample.settings, single).of(family, family.features(), 1);
            for (int f = 0; f < together.size(); f++) {
                if (!Arrays.equals(together.get(f), alone.get(f))) {
                    changed.add(family.features().get(f));
                }
            }
        }
        assertThat(changed).containsExactly("JointAverage", "MCC");
    }
}
