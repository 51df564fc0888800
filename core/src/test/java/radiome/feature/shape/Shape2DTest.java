package radiome.feature.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import radiome.error.GeometryFault;
import radiome.error.RadiomeException;
import radiome.feature.Masks;
import radiome.feature.formula.Family;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class Shape2DTest {
    private static final double CLOSE = 1e-14;

    private final Family family = Shape2D.family();

    @Test
    void featuresAreInPyRadiomicsOrder() {
        assertThat(family.features())
                .containsExactly(
                        "Elongation",
                        "MajorAxisLength",
                        "MaximumDiameter",
                        "MeshSurface",
                        "MinorAxisLength",
                        "Perimeter",
                        "PerimeterSurfaceRatio",
                        "PixelSurface",
                        "Sphericity");
        assertThat(family.deprecated()).containsExactly("SphericalDisproportion");
    }

    @Test
    void onePixelIsADiamond() {
        PlaneMeasures pixel = new PlaneMeasures(Masks.make(1, 1, 1, (x, y, z) -> true), 1, 1);
        assertThat(pixel.area).isEqualTo(0.5);
        assertThat(pixel.perimeter).isCloseTo(2 * Math.sqrt(2), within(CLOSE));
        assertThat(pixel.diameter).isEqualTo(1);
        assertThat(Shape2D.Elongation.of(pixel)).isNaN();
    }

    @Test
    void fourPixelsAreAnOctagon() {
        PlaneMeasures square = new PlaneMeasures(Masks.make(2, 2, 1, (x, y, z) -> true), 1, 1);
        assertThat(square.area).isEqualTo(3.5);
        assertThat(square.perimeter).isCloseTo(4 + 2 * Math.sqrt(2), within(CLOSE));
        assertThat(square.diameter).isCloseTo(Math.sqrt(5), within(CLOSE));
        assertThat(Shape2D.Elongation.of(square)).isEqualTo(1);
        assertThat(Shape2D.Sphericity.of(square) * Shape2D.SphericalDisproportion.of(square))
                .isCloseTo(1, within(CLOSE));
    }

    /** Two diamonds that do not touch. */
    @Test
    void pixelsThatTouchAcrossACornerStayApart() {
        PlaneMeasures two = new PlaneMeasures(Masks.make(2, 2, 1, (x, y, z) -> x == y), 1, 1);
        assertThat(two.area).isEqualTo(1);
        assertThat(two.perimeter).isCloseTo(4 * Math.sqrt(2), within(CLOSE));
    }

    @Test
    void spacingStretchesTheOutline() {
        PlaneMeasures line = new PlaneMeasures(Masks.make(3, 1, 1, (x, y, z) -> true), 2, 5);
        assertThat(line.area).isEqualTo(10 * (4 * 0.5 + 4 * 0.125));
        assertThat(line.perimeter).isCloseTo(8 + 4 * Math.sqrt(1 + 6.25), within(CLOSE));
        assertThat(line.pixelSurface).isEqualTo(30);
        assertThat(line.diameter).isCloseTo(Math.sqrt(16 + 25), within(CLOSE));
    }

    /** Every outline vertex against every other, as PyRadiomics. */
    @ParameterizedTest
    @EnumSource(Masks.Kind.class)
    void theDiameterIsTheLargestDistanceOfAllVertices(Masks.Kind kind) {
        for (int seed = 0; seed < 3; seed++) {
            Mask whole = kind.of(seed);
            Mask plane = Masks.make(
                    whole.box().nx(),
                    whole.box().ny(),
                    1,
                    (x, y, z) -> whole.at(x, y, whole.box().nz() / 2));
            assertThat(new PlaneMeasures(plane, 0.7, 1.9).diameter)
                    .isCloseTo(plainDiameter(plane, 0.7, 1.9), within(1e-12));
        }
    }

    private static double plainDiameter(Mask plane, double dx, double dy) {
        List<double[]> vertices = new ArrayList<>();
        for (int y = -1; y <= plane.box().ny(); y++) {
            for (int x = -1; x <= plane.box().nx(); x++) {
                if (at(plane, x, y) != at(plane, x + 1, y)) {
                    vertices.add(new double[] {(x + 0.5) * dx, y * dy});
                }
                if (at(plane, x, y) != at(plane, x, y + 1)) {
                    vertices.add(new double[] {x * dx, (y + 0.5) * dy});
                }
            }
        }
        double largest = 0;
        for (double[] a : vertices) {
            for (double[] b : vertices) {
                largest = Math.max(largest, (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
            }
        }
        return Math.sqrt(largest);
    }

    private static boolean at(Mask plane, int x, int y) {
        return x >= 0 && y >= 0 && x < plane.box().nx() && y < plane.box().ny() && plane.at(x, y, 0);
    }

    /** The same body of 4 x 3 pixels of 2 x 3 mm, its slice lying across z or x. */
    @ParameterizedTest
    @CsvSource({"0, 4, 3, 1", "2, 1, 4, 3"})
    void theSliceLiesAcrossTheForcedAxis(int dimension, int nx, int ny, int nz) {
        Vec spacing = dimension == 0 ? new Vec(2, 3, 9) : new Vec(9, 2, 3);
        RegionOfInterest region = whole(Geometry.of(nx, ny, nz, spacing), forced(dimension));
        assertThat(family.leftOut(region)).isEmpty();
        assertThat(family.values(region, List.of("PixelSurface", "MeshSurface", "MajorAxisLength")))
                .containsExactly(72, 6 * (6 + 10 * 0.5 + 4 * 0.125), 4 * Math.sqrt(9 * 2 / 3.0));
    }

    @Test
    void aSolidRoiIsRefused() {
        RegionOfInterest solid = whole(Geometry.of(4, 3, 2, new Vec(1, 1, 1)), forced(0));
        assertThatThrownBy(() -> family.values(solid, List.of("Perimeter")))
                .isInstanceOfSatisfying(RadiomeException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo(GeometryFault.G16);
                    assertThat(e.fault().what()).contains("2 slices");
                });
    }

    @Test
    void withoutForce2DASpaceHasNoShape2D() {
        RegionOfInterest space = whole(Geometry.of(4, 3, 1, new Vec(1, 1, 1)), FeatureSettings.DEFAULT);
        assertThat(family.leftOut(space))
                .hasValueSatisfying(why -> assertThat(why).contains("force2D"));
        Geometry image = new Geometry(2, 4, 3, 1, new Vec(1, 1, 1), Vec.ZERO, Direction.IDENTITY);
        assertThat(family.leftOut(whole(image, FeatureSettings.DEFAULT))).isEmpty();
    }

    /** For dimension 1 PyRadiomics wants y to be one voxel and more than one. */
    @Test
    void aSliceAcrossYIsNeverTaken() {
        assertThat(family.leftOut(whole(Geometry.of(4, 1, 3, new Vec(1, 1, 1)), forced(1))))
                .isPresent();
    }

    /** PyRadiomics looks at x for dimension 0, which means z. */
    @Test
    void aSliceAcrossTheMixedUpAxisIsLeftOut() {
        RegionOfInterest thin = whole(Geometry.of(1, 3, 4, new Vec(1, 1, 1)), forced(0));
        assertThat(family.leftOut(thin))
                .hasValueSatisfying(why -> assertThat(why).contains("along x"));
    }

    private static FeatureSettings forced(int dimension) {
        return new FeatureSettings.Builder()
                .force2D(true)
                .force2Ddimension(dimension)
                .build();
    }

    private static RegionOfInterest whole(Geometry image, FeatureSettings settings) {
        boolean[] inside = new boolean[(int) image.voxels()];
        Arrays.fill(inside, true);
        return new RegionOfInterest(
                new Volume(image, PixelType.FLOAT64, new double[inside.length]),
                new Mask(image, image.box(), inside),
                settings);
    }
}
