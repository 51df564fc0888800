package radiome.feature.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

class ShapeTest {
    private static final Vec MILLIMETRE = new Vec(1, 1, 1);
    private static final Vec THREE_TWO_ONE = new Vec(3, 2, 1);
    private static final double CLOSE = 1e-13;

    private final Family family = Shape.family();

    @Test
    void featuresAreListedByCharacterCodeAndDeprecatedOnesApart() {
        assertThat(family.name()).isEqualTo("shape");
        assertThat(family.features())
                .containsExactly(
                        "Elongation",
                        "Flatness",
                        "LeastAxisLength",
                        "MajorAxisLength",
                        "Maximum2DDiameterColumn",
                        "Maximum2DDiameterRow",
                        "Maximum2DDiameterSlice",
                        "Maximum3DDiameter",
                        "MeshVolume",
                        "MinorAxisLength",
                        "Sphericity",
                        "SurfaceArea",
                        "SurfaceVolumeRatio",
                        "VoxelVolume");
        assertThat(family.deprecated()).containsExactly("Compactness1", "Compactness2", "SphericalDisproportion");
    }

    @Test
    void valuesComeInTheOrderAskedForAndWithTheSpacingOfTheImage() {
        Mask mask = Masks.make(2, 1, 1, (x, y, z) -> true);
        Geometry image = Geometry.of(2, 1, 1, THREE_TWO_ONE);
        RegionOfInterest region = new RegionOfInterest(
                new Volume(image, PixelType.FLOAT64, new double[2]), mask, FeatureSettings.DEFAULT);
        assertThat(family.values(region, List.of("VoxelVolume", "MajorAxisLength", "Elongation")))
                .containsExactly(12, 4 * 1.5, 0);
    }

    @Test
    void aTwoDimensionalImageHasNoShape() {
        Geometry flat = new Geometry(2, 5, 5, 1, MILLIMETRE, Vec.ZERO, Direction.IDENTITY);
        assertThat(family.leftOut(whole(flat)))
                .hasValueSatisfying(why -> assertThat(why).contains("2-D"));
        assertThat(family.leftOut(whole(Geometry.of(5, 5, 1, MILLIMETRE)))).isEmpty();
    }

    private static RegionOfInterest whole(Geometry image) {
        boolean[] inside = new boolean[(int) image.voxels()];
        Arrays.fill(inside, true);
        return new RegionOfInterest(
                new Volume(image, PixelType.FLOAT64, new double[inside.length]),
                new Mask(image, image.box(), inside),
                FeatureSettings.DEFAULT);
    }

    @Test
    void oneVoxelIsAnOctahedron() {
        ShapeMeasures voxel = new ShapeMeasures(Masks.make(1, 1, 1, (x, y, z) -> true), MILLIMETRE);
        assertThat(Shape.MeshVolume.of(voxel)).isCloseTo(1 / 6.0, within(CLOSE));
        assertThat(Shape.SurfaceArea.of(voxel)).isCloseTo(Math.sqrt(3), within(CLOSE));
        assertThat(diameters(voxel)).containsExactly(1, 1, 1, 1);
        assertThat(Shape.VoxelVolume.of(voxel)).isEqualTo(1);
        assertThat(Shape.MajorAxisLength.of(voxel)).isZero();
        assertThat(Shape.LeastAxisLength.of(voxel)).isZero();
        assertThat(Shape.Elongation.of(voxel)).isNaN();
        assertThat(Shape.Flatness.of(voxel)).isNaN();
    }

    @Test
    void oneVoxelOfUnequalSides() {
        ShapeMeasures voxel = new ShapeMeasures(Masks.make(1, 1, 1, (x, y, z) -> true), THREE_TWO_ONE);
        assertThat(Shape.MeshVolume.of(voxel)).isCloseTo(1, within(CLOSE));
        assertThat(Shape.SurfaceArea.of(voxel)).isCloseTo(7, within(CLOSE));
        assertThat(diameters(voxel)).containsExactly(3, 3, 3, 2);
    }

    /** Cube, six slabs, twelve edges cut at 45 degrees, eight corners. */
    @ParameterizedTest
    @CsvSource({"1,1,1", "2,2,2", "7,1,1", "1,5,4", "3,4,5", "63,2,3", "64,2,3", "65,2,3", "130,1,2"})
    void aBoxHasBevelledEdges(int nx, int ny, int nz) {
        ShapeMeasures box = new ShapeMeasures(Masks.make(nx, ny, nz, (x, y, z) -> true), MILLIMETRE);
        double a = nx - 1;
        double b = ny - 1;
        double c = nz - 1;
        assertThat(Shape.MeshVolume.of(box))
                .isCloseTo(a * b * c + (a * b + b * c + a * c) + (a + b + c) / 2 + 1 / 6.0, within(1e-10));
        assertThat(Shape.SurfaceArea.of(box))
                .isCloseTo(2 * (a * b + b * c + a * c) + 2 * Math.sqrt(2) * (a + b + c) + Math.sqrt(3), within(1e-10));
        double longest = Math.max(a, Math.max(b, c));
        assertThat(Shape.Maximum3DDiameter.of(box))
                .isCloseTo(Math.sqrt(a * a + b * b + c * c + 2 * longest + 1), within(1e-12));
        assertThat(Shape.Maximum2DDiameterSlice.of(box))
                .isCloseTo(Math.sqrt(a * a + b * b + 2 * Math.max(a, b) + 1), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 64, 200})
    void aLineHasTheVarianceOfWholeNumbers(int n) {
        ShapeMeasures line = new ShapeMeasures(Masks.make(n, 1, 1, (x, y, z) -> true), THREE_TWO_ONE);
        assertThat(Shape.MajorAxisLength.of(line)).isCloseTo(4 * 3 * Math.sqrt((n * n - 1) / 12.0), within(1e-13 * n));
        assertThat(Shape.MinorAxisLength.of(line)).isZero();
        assertThat(Shape.Elongation.of(line)).isZero();
        assertThat(Shape.Flatness.of(line)).isZero();
    }

    @Test
    void aPlaneIsFlat() {
        ShapeMeasures plane = new ShapeMeasures(Masks.make(9, 1, 4, (x, y, z) -> x + z < 9), MILLIMETRE);
        assertThat(Shape.LeastAxisLength.of(plane)).isZero();
        assertThat(Shape.Flatness.of(plane)).isZero();
        assertThat(Shape.Elongation.of(plane)).isBetween(0.1, 0.9);
    }

    @Test
    void anObliqueLineIsThinUpToRoundingNoise() {
        ShapeMeasures line = new ShapeMeasures(Masks.make(9, 9, 9, (x, y, z) -> x == y && y == z), MILLIMETRE);
        assertThat(Shape.LeastAxisLength.of(line)).isBetween(0.0, 1e-6);
        assertThat(Shape.MinorAxisLength.of(line)).isBetween(0.0, 1e-6);
        assertThat(Shape.MajorAxisLength.of(line)).isCloseTo(4 * Math.sqrt(3 * 80 / 12.0), within(1e-12));
    }

    @Test
    void aNegativeVarianceIsNoiseOfZeroOrHasNoRoot() {
        assertThat(Shape.variance(-1e-17)).isZero();
        assertThat(Shape.variance(-0.99e-10)).isZero();
        assertThat(Math.sqrt(Shape.variance(-1e-10))).isNaN();
        assertThat(Shape.variance(1e-17)).isEqualTo(1e-17);
    }

    /** No slice holds both voxels; the plane half way between the slices does, as the middles of two edges. */
    @Test
    void aSliceDiameterMayLieBetweenTwoSlices() {
        ShapeMeasures apart = new ShapeMeasures(Masks.make(6, 1, 2, (x, y, z) -> x == 5 * z), MILLIMETRE);
        assertThat(Shape.Maximum2DDiameterSlice.of(apart)).isEqualTo(5);
        assertThat(Shape.Maximum2DDiameterRow.of(apart)).isEqualTo(1);
        assertThat(Shape.Maximum3DDiameter.of(apart)).isCloseTo(Math.sqrt(37), within(CLOSE));
    }

    @Test
    void ratiosFollowFromVolumeAndArea() {
        ShapeMeasures ball = new ShapeMeasures(Masks.ellipsoid(20.5, 20.5, 20.5), MILLIMETRE);
        double volume = Shape.MeshVolume.of(ball);
        double area = Shape.SurfaceArea.of(ball);
        double sphericity = Shape.Sphericity.of(ball);
        assertThat(sphericity).isBetween(0.9, 1.0);
        assertThat(sphericity * sphericity * sphericity)
                .isCloseTo(36 * Math.PI * volume * volume / (area * area * area), within(CLOSE));
        assertThat(Shape.SurfaceVolumeRatio.of(ball)).isEqualTo(area / volume);
        assertThat(Shape.SphericalDisproportion.of(ball)).isCloseTo(1 / sphericity, within(CLOSE));
        assertThat(Shape.Compactness2.of(ball))
                .isCloseTo(36 * Math.PI * volume * volume / (area * area * area), within(CLOSE));
        assertThat(Shape.Compactness1.of(ball))
                .isCloseTo(volume / Math.sqrt(Math.PI * area * area * area), within(CLOSE));
    }

    @Test
    void noVoxelIsACallersMistake() {
        Geometry grid = Geometry.of(2, 2, 2, MILLIMETRE);
        Mask empty = new Mask(grid, grid.box(), new boolean[8]);
        assertThatThrownBy(() -> new ShapeMeasures(empty, MILLIMETRE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] diameters(ShapeMeasures measures) {
        return Stream.of(
                        Shape.Maximum3DDiameter,
                        Shape.Maximum2DDiameterSlice,
                        Shape.Maximum2DDiameterColumn,
                        Shape.Maximum2DDiameterRow)
                .mapToDouble(shape -> shape.of(measures))
                .toArray();
    }
}
