package radiome.feature.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.feature.Families;
import radiome.feature.Masks;
import radiome.feature.PlainFirstOrder;
import radiome.feature.PlainGlcm;
import radiome.feature.PlainLevels;
import radiome.feature.Regions;
import radiome.feature.firstorder.FirstOrder;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;
import radiome.image.PixelType;

/** Grey levels, first order and GLCM against their plain forms on random and degenerate ROIs with random settings. */
public class TextureAgainstPlainTest {
    private static final int SEEDS = 3;

    private static final double TOLERANCE = 1e-12;

    /** Beyond it the plain matrices and eigenvalues take too long. */
    private static final int MOST_LEVELS = 100;

    public static Stream<Arguments> regions() {
        return Arrays.stream(Masks.Kind.values())
                .flatMap(kind -> Arrays.stream(Regions.Grey.values())
                        .flatMap(grey -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(kind, grey, seed))));
    }

    static Stream<Arguments> regionsOfFewLevels() {
        return regions().filter(arguments -> {
            @Nullable Object[] of = arguments.get();
            Masks.Kind kind = (Masks.Kind) Objects.requireNonNull(of[0]);
            Regions.Grey grey = (Regions.Grey) Objects.requireNonNull(of[1]);
            int seed = (int) Objects.requireNonNull(of[2]);
            return Regions.of(kind, grey, seed).greyLevels().count() <= MOST_LEVELS;
        });
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void levels(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        boolean float32 = region.volume().type() == PixelType.FLOAT32;
        long[] plain = PlainLevels.of(region.values(), region.settings(), float32);
        GreyLevels levels = region.greyLevels();
        int[] voxels = levels.box().voxels();
        for (int n = 0; n < plain.length; n++) {
            assertThat(levels.number(levels.box().ranks()[voxels[n]])).isEqualTo(plain[n]);
        }
        assertThat(levels.count()).isEqualTo(Arrays.stream(plain).distinct().count());
        assertThat(levels.highest()).isEqualTo(Arrays.stream(plain).max().orElseThrow());
        for (int rank = 1; rank <= levels.count(); rank++) {
            long number = levels.number(rank);
            assertThat((long) levels.voxels(rank))
                    .isEqualTo(Arrays.stream(plain).filter(l -> l == number).count());
        }
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regions")
    void firstOrder(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        Map<String, Double> plain = PlainFirstOrder.of(region);
        double largest = Arrays.stream(region.values()).map(Math::abs).max().orElseThrow();
        double sd = Objects.requireNonNull(plain.get("StandardDeviation"));
        for (FirstOrder feature : FirstOrder.values()) {
            double expected = Objects.requireNonNull(plain.get(feature.feature()));
            double actual = value("firstorder", region, feature.feature());
            double size = feature == FirstOrder.Skewness ? 1 : sd > 1e-10 * largest ? 0 : largest;
            assertClose(feature.feature(), actual, expected, Math.max(Math.abs(expected), size));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regionsOfFewLevels")
    void glcm(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (PlainGlcm.offsets(region.volume().geometry(), region.settings()).isEmpty()) {
            assertThatThrownBy(() -> value("glcm", region, "Contrast"))
                    .isInstanceOfSatisfying(
                            RadiomeException.class,
                            e -> assertThat(e.fault().code()).isEqualTo(GeometryFault.G16));
            return;
        }
        List<Map<String, Double>> plain =
                PlainGlcm.of(region).stream().map(PlainGlcm::values).toList();
        for (Glcm feature : Glcm.values()) {
            if (feature != Glcm.MCC) {
                double expected = plain.stream()
                        .mapToDouble(values -> values.get(feature.feature()))
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN);
                double actual = value("glcm", region, feature.feature());
                assertClose(feature.feature(), actual, expected, size(feature, expected, plain));
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regionsOfFewLevels")
    void secondEigenvalues(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        if (PlainGlcm.offsets(region.volume().geometry(), region.settings()).isEmpty()) {
            return;
        }
        List<PlainGlcm> plain = PlainGlcm.of(region);
        List<CooccurrenceMatrix> fast = CooccurrenceMatrix.of(region).toList();
        assertThat(fast).hasSameSizeAs(plain);
        for (int d = 0; d < fast.size(); d++) {
            assertThat(fast.get(d).secondEigenvalue()).isCloseTo(plain.get(d).secondEigenvalue(), within(TOLERANCE));
        }
    }

    /** The two ways to count pairs, whatever the size of the ROI. */
    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("regionsOfFewLevels")
    void tableEqualsRows(Masks.Kind kind, Regions.Grey grey, int seed) {
        RegionOfInterest region = Regions.of(kind, grey, seed);
        GreyLevels levels = region.greyLevels();
        boolean symmetrical = region.settings().symmetricalGLCM();
        List<Offset> offsets = List.of(new Offset(1, 0, 0), new Offset(-1, 1, 0), new Offset(2, -1, 1));
        LevelBox box = levels.box().withBorder(2);
        int[] steps = offsets.stream().mapToInt(box::step).toArray();
        PairCounts table = new PairTable(box, levels.count(), steps, symmetrical);
        PairCounts rows = new PairRows(box, levels, steps, symmetrical);
        for (int[] chosen : new int[][] {{0}, {1}, {2}, {0, 1, 2}}) {
            double[] weights = IntStream.of(chosen).mapToDouble(d -> d * 0.5).toArray();
            assertThat(cells(rows.cells(chosen, weights))).isEqualTo(cells(table.cells(chosen, weights)));
        }
    }

    private static List<String> cells(Cells cells) {
        List<String> list = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            list.add(cells.row()[c] + " " + cells.column()[c] + " " + cells.weight()[c]);
        }
        return list;
    }

    private static double value(String family, RegionOfInterest region, String feature) {
        return Families.named(family).orElseThrow().values(region, List.of(feature))[0];
    }

    private static void assertClose(String feature, double actual, double expected, double size) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(feature).isNaN();
        } else {
            assertThat(actual).as(feature).isCloseTo(expected, within(TOLERANCE * size));
        }
    }

    /** What rounding is measured by: the value itself, or the largest it could be where it may vanish. */
    private static double size(Glcm feature, double expected, List<Map<String, Double>> plain) {
        double most = Math.abs(expected);
        if (feature == Glcm.ClusterShade) {
            for (Map<String, Double> values : plain) {
                most = Math.max(most, StrictMath.pow(Objects.requireNonNull(values.get("ClusterProminence")), 0.75));
            }
        }
        return Math.max(most, 1);
    }
}
