package radiome.feature.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.feature.Families;
import radiome.feature.Masks;
import radiome.feature.PlainGlcm;
import radiome.feature.Regions;
import radiome.feature.cooccurrence.TextureAgainstPlainTest;
import radiome.feature.formula.Family;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;

/** GLRLM, GLSZM, GLDM and NGTDM against their plain forms on random and degenerate ROIs with random settings. */
class SizesAgainstPlainTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Arguments> regions() {
        return TextureAgainstPlainTest.regions();
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void glrlm(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (refused("glrlm", region, PlainSizes.adjacent(region))) {
            return;
        }
        List<Map<String, Double>> plain = PlainSizes.runs(region).stream()
                .map(matrix -> matrix.values(PlainSizes.Words.RUNS))
                .toList();
        compare("glrlm", region, plain);
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void glszm(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (!refused("glszm", region, PlainSizes.adjacent(region))) {
            compare("glszm", region, List.of(PlainSizes.zones(region).values(PlainSizes.Words.ZONES)));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void gldm(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (!refused("gldm", region, PlainGlcm.offsets(region.volume().geometry(), region.settings()))) {
            compare("gldm", region, List.of(PlainSizes.dependences(region).values(PlainSizes.Words.DEPENDENCES)));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void ngtdm(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (!refused("ngtdm", region, PlainGlcm.offsets(region.volume().geometry(), region.settings()))) {
            compare("ngtdm", region, List.of(new PlainNgtdm(region).values()));
        }
    }

    /** The two ways to look at neighbours, wherever both can be taken. */
    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void stretchesEqualVoxels(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        GreyLevels levels = region.greyLevels();
        List<Offset> offsets = List.of(new Offset(1, 0, 0), new Offset(-1, 1, 0), new Offset(2, -1, 1));
        LevelBox box = levels.box().withBorder(2);
        int[] steps = offsets.stream().mapToInt(box::step).toArray();
        if (!NeighbourStretches.fit(levels, steps.length)) {
            return;
        }
        Neighbours stretches = new NeighbourStretches(levels, box, steps);
        Neighbours voxels = new NeighbourVoxels(levels, box, steps);
        for (int a : new int[] {0, 1, 7, Integer.MAX_VALUE}) {
            assertThat(stretches.dependent(a).cells())
                    .isEqualTo(voxels.dependent(a).cells());
        }
        assertThat(stretches.differences()).isEqualTo(voxels.differences());
    }

    /** Whether there is no direction, which must be told. */
    private static boolean refused(String family, RegionOfInterest region, List<int[]> offsets) {
        if (!offsets.isEmpty()) {
            return false;
        }
        assertThatThrownBy(() -> values(family, region))
                .isInstanceOfSatisfying(
                        RadiomeException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(GeometryFault.G16));
        return true;
    }

    private static void compare(String family, RegionOfInterest region, List<Map<String, Double>> plain) {
        List<String> features = Families.named(family).orElseThrow().features();
        double[] values = values(family, region);
        double highest = region.greyLevels().highest();
        for (int f = 0; f < values.length; f++) {
            String feature = features.get(f);
            double expected = plain.stream()
                    .mapToDouble(of -> Objects.requireNonNull(of.get(feature), feature))
                    .filter(v -> !Double.isNaN(v))
                    .average()
                    .orElse(Double.NaN);
            // what rounding is measured by where the value may vanish
            double size = switch (feature) {
                case "GrayLevelVariance" -> highest * highest;
                case "RunVariance", "ZoneVariance", "DependenceVariance" ->
                    region.values().length * (double) region.values().length;
                case "RunEntropy", "ZoneEntropy", "DependenceEntropy" -> 1;
                default -> Math.abs(expected);
            };
            if (Double.isNaN(expected)) {
                assertThat(values[f]).as(feature).isNaN();
            } else {
                assertThat(values[f]).as(feature).isCloseTo(expected, within(TOLERANCE * size));
            }
        }
    }

    private static double[] values(String family, RegionOfInterest region) {
        Family named = Families.named(family).orElseThrow();
        return named.values(region, named.features());
    }
}
