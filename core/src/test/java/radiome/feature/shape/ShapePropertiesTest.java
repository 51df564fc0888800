package radiome.feature.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.feature.Masks;
import radiome.image.Mask;
import radiome.image.Vec;

/** What stays the same when an ROI is mirrored, turned, enlarged or given room. */
class ShapePropertiesTest {
    private static final Vec SPACING = new Vec(0.8, 1.1, 2.5);
    private static final double RELATIVE = 1e-12;

    /** Depend on how diagonal neighbours are joined, which is not the same in all directions. */
    private static final List<Shape> OF_THE_MESH = List.of(
            Shape.MeshVolume,
            Shape.SurfaceArea,
            Shape.SurfaceVolumeRatio,
            Shape.Sphericity,
            Shape.Compactness1,
            Shape.Compactness2,
            Shape.SphericalDisproportion);

    static Stream<Arguments> masks() {
        return Stream.concat(
                Stream.of(
                        Arguments.of("ball", Masks.ellipsoid(6.3, 6.3, 6.3), true),
                        Arguments.of("ellipsoid", Masks.ellipsoid(9.4, 5.2, 3.7), true),
                        Arguments.of("box", Masks.make(5, 4, 3, (x, y, z) -> true), true),
                        Arguments.of("cylinder", Masks.make(9, 9, 5, (x, y, z) -> sq(x - 4) + sq(y - 4) < 18), true),
                        Arguments.of("plane", Masks.make(9, 8, 1, (x, y, z) -> x + y > 3), true)),
                Stream.of(Masks.Kind.NOISE, Masks.Kind.SPARSE, Masks.Kind.ELLIPSOIDS, Masks.Kind.LONG_LINES)
                        .flatMap(kind -> Stream.of(1, 2, 3, 4, 5)
                                .map(seed -> Arguments.of(kind + ", seed " + seed, kind.of(seed), false))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void mirroredInX(String name, Mask mask, boolean smooth) {
        Mask mirrored = Masks.make(nx(mask), ny(mask), nz(mask), (x, y, z) -> mask.at(nx(mask) - 1 - x, y, z));
        for (Shape shape : compared(smooth)) {
            assertSame(shape, measured(mask, SPACING, shape), measured(mirrored, SPACING, shape));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void mirroredInZ(String name, Mask mask, boolean smooth) {
        Mask mirrored = Masks.make(nx(mask), ny(mask), nz(mask), (x, y, z) -> mask.at(x, y, nz(mask) - 1 - z));
        for (Shape shape : compared(smooth)) {
            assertSame(shape, measured(mask, SPACING, shape), measured(mirrored, SPACING, shape));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void withXAndZSwapped(String name, Mask mask, boolean smooth) {
        Mask swapped = Masks.make(nz(mask), ny(mask), nx(mask), (x, y, z) -> mask.at(z, y, x));
        Vec spacing = new Vec(SPACING.z(), SPACING.y(), SPACING.x());
        for (Shape shape : compared(smooth)) {
            Shape there = switch (shape) {
                case Maximum2DDiameterSlice -> Shape.Maximum2DDiameterRow;
                case Maximum2DDiameterRow -> Shape.Maximum2DDiameterSlice;
                default -> shape;
            };
            assertSame(shape, measured(mask, SPACING, shape), measured(swapped, spacing, there));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void enlarged(String name, Mask mask, boolean smooth) {
        for (Shape shape : Shape.values()) {
            double once = measured(mask, SPACING, shape);
            double tripled = measured(mask, SPACING.times(3), shape);
            assertSame(shape, once * StrictMath.pow(3, powerOfLength(shape)), tripled);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void inALargerBox(String name, Mask mask, boolean smooth) {
        Mask roomy = Masks.make(
                nx(mask) + 70,
                ny(mask) + 3,
                nz(mask) + 2,
                (x, y, z) -> x >= 65
                        && x < 65 + nx(mask)
                        && y >= 1
                        && y < 1 + ny(mask)
                        && z < nz(mask)
                        && mask.at(x - 65, y - 1, z));
        for (Shape shape : compared(smooth)) {
            assertSame(shape, measured(mask, SPACING, shape), measured(roomy, SPACING, shape));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masks")
    void volumeAndAreaOfTwoPartsAddUp(String name, Mask mask, boolean smooth) {
        Mask twice = Masks.make(
                2 * nx(mask) + 1, ny(mask), nz(mask), (x, y, z) -> x != nx(mask) && mask.at(x % (nx(mask) + 1), y, z));
        assertSame(
                Shape.SurfaceArea,
                2 * measured(mask, SPACING, Shape.SurfaceArea),
                measured(twice, SPACING, Shape.SurfaceArea));
        if (smooth) {
            assertSame(
                    Shape.MeshVolume,
                    2 * measured(mask, SPACING, Shape.MeshVolume),
                    measured(twice, SPACING, Shape.MeshVolume));
        }
    }

    private static List<Shape> compared(boolean smooth) {
        return Stream.of(Shape.values())
                .filter(shape -> smooth || !OF_THE_MESH.contains(shape))
                .toList();
    }

    private static double measured(Mask mask, Vec spacing, Shape shape) {
        return shape.of(new ShapeMeasures(mask, spacing));
    }

    private static void assertSame(Shape shape, double expected, double actual) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(shape.name()).isNaN();
        } else {
            // An axis without extent has rounding noise of about the root of the last bit.
            double noise = shape.name().endsWith("AxisLength") || shape == Shape.Elongation || shape == Shape.Flatness
                    ? 1e-6
                    : 0;
            double tolerance = expected < noise ? noise : RELATIVE * Math.abs(expected);
            assertThat(actual).as(shape.name()).isCloseTo(expected, within(tolerance));
        }
    }

    private static int powerOfLength(Shape shape) {
        return switch (shape) {
            case MeshVolume, VoxelVolume -> 3;
            case SurfaceArea -> 2;
            case Maximum3DDiameter,
                    Maximum2DDiameterSlice,
                    Maximum2DDiameterColumn,
                    Maximum2DDiameterRow,
                    MajorAxisLength,
                    MinorAxisLength,
                    LeastAxisLength -> 1;
            case Sphericity, Compactness1, Compactness2, SphericalDisproportion, Elongation, Flatness -> 0;
            case SurfaceVolumeRatio -> -1;
        };
    }

    private static int sq(int v) {
        return v * v;
    }

    private static int nx(Mask mask) {
        return mask.box().nx();
    }

    private static int ny(Mask mask) {
        return mask.box().ny();
    }

    private static int nz(Mask mask) {
        return mask.box().nz();
    }
}
