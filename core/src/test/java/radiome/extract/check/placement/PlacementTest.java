package radiome.extract.check.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.error.Fault;
import radiome.error.GeometryFault;
import radiome.error.Level;
import radiome.extract.check.Use;
import radiome.extract.check.grid.Grid;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;

class PlacementTest {
    private static final Placement STRICT = new Placement(1e-6, false, Use.EXTRACT);
    private static final Geometry IMAGE =
            new Geometry(3, 30, 26, 14, new Vec(0.9, 1.1, 3.3), new Vec(-40, 12.5, 6), Direction.IDENTITY);

    @Test
    void theSameGridHasNoFault() {
        assertThat(STRICT.compare(grid(IMAGE), image(IMAGE))).isEmpty();
    }

    /** The rule of PyRadiomics: up to and including the tolerance x the spacing along x. */
    @Test
    void theToleranceDecidesWhetherThereIsAFault() {
        Geometry one = IMAGE;
        assertThat(STRICT.compare(grid(moved(one, 0, 0, 0.8e-6)), image(one))).isEmpty();
        assertThat(STRICT.compare(grid(moved(one, 0, 0, 1e-6)), image(one))).isPresent();
        assertThat(new Placement(1e-2, false, Use.EXTRACT).isSame(grid(moved(one, 0, 0, 0.008)), image(one)))
                .isTrue();
    }

    @Test
    void aLargeToleranceThatHidesADisplacementIsAWarning() {
        Placement loose = new Placement(10, false, Use.EXTRACT);
        Fault fault = loose.compare(grid(moved(IMAGE, 0, 0, 3.3)), image(IMAGE)).orElseThrow();
        assertThat(fault.code()).isEqualTo(GeometryFault.G3);
        assertThat(fault.level()).isEqualTo(Level.WARNING);
        assertThat(fault.fix()).contains("geometryTolerance: 10", "remove");
        assertThat(loose.compare(grid(moved(IMAGE, 1e-5, 0, 0)), image(IMAGE))).isEmpty();
    }

    @Test
    void aCroppedMaskIsOnTheSameLattice() {
        Geometry cropped = part(IMAGE, 4, 3, 0, 20, 26 - 3, 14);
        Fault fault = fault(cropped);
        assertThat(fault.code()).isEqualTo(GeometryFault.G1);
        assertThat(fault.what()).contains("Missing voxels, before/after: x 4/6, y 3/0.");
        assertThat(fault.fix()).contains("`correctMask: true`", "reference geometry");
        assertThat(fault.measured()).isEqualTo(6);
    }

    @Test
    void aPaddedMaskIsOnTheSameLattice() {
        Fault fault = fault(part(IMAGE, -2, -2, -1, 34, 30, 16));
        assertThat(fault.code()).isEqualTo(GeometryFault.G1);
        assertThat(fault.what()).contains("Extra voxels, before/after: x 2/2, y 2/2, z 1/1.");
    }

    @Test
    void rowsReversedWithTheirHeaderAreOnTheSameLattice() {
        Fault fault = fault(stored(IMAGE, new int[] {0, 1, 2}, new int[] {1, -1, 1}));
        assertThat(fault.code()).isEqualTo(GeometryFault.G1);
        assertThat(fault.what()).contains("Stored in reverse: y.");
    }

    /** The same voxels in the same places, stored with axes in any other order and sense. */
    @ParameterizedTest
    @MethodSource("others")
    void theSameVoxelsStoredInAnotherOrientationAreOnTheSameLattice(Turn turn) {
        assertThat(fault(stored(IMAGE, turn.order, turn.sense)).code()).isEqualTo(GeometryFault.G1);
    }

    /** The array as it is, under a header whose axes are exchanged or reversed. */
    @ParameterizedTest
    @MethodSource("others")
    void anArrayUnderAnotherOrientationIsMirrored(Turn turn) {
        Geometry mask = new Geometry(
                3,
                IMAGE.nx(),
                IMAGE.ny(),
                IMAGE.nz(),
                IMAGE.spacing(),
                IMAGE.origin(),
                turned(IMAGE.direction(), turn.order, turn.sense));
        Fault fault = fault(mask);
        assertThat(fault.code()).isEqualTo(GeometryFault.G4);
        assertThat(fault.level()).isEqualTo(Level.ERROR);
        assertThat(fault.file()).isEqualTo("masks/0137.nii.gz");
        assertThat(fault.what()).contains("After the flip they match");
        assertThat(fault.fix())
                .contains("save the mask again", "`radiome resample masks/0137.nii.gz --like images/0137.nii.gz`");
    }

    @Test
    void aRasHeaderReadAsLpsIsMirroredLeftRightAndFrontBack() {
        Geometry mask = new Geometry(
                3,
                30,
                26,
                14,
                IMAGE.spacing(),
                new Vec(40, -12.5, 6),
                new Direction(new Vec(-1, 0, 0), new Vec(0, -1, 0), new Vec(0, 0, 1)));
        Fault fault = fault(mask);
        assertThat(fault.code()).isEqualTo(GeometryFault.G4);
        assertThat(fault.what())
                .contains(
                        "mirrored left-right/front-back",
                        "its x/y axes run to R/A, the image's to L/P",
                        "After the flip they match");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theMirroredSideIsNamed(int axis) {
        int[] sense = {1, 1, 1};
        sense[axis] = -1;
        Geometry mask = new Geometry(
                3, 30, 26, 14, IMAGE.spacing(), IMAGE.origin(), turned(IMAGE.direction(), new int[] {0, 1, 2}, sense));
        Fault fault = fault(mask);
        assertThat(fault.what())
                .contains(List.of("left-right", "front-back", "head-foot").get(axis));
        double mm = (IMAGE.size(axis) - 1) * IMAGE.spacing().get(axis);
        assertThat(fault.measured()).isCloseTo(mm, Offset.offset(1e-9));
        assertThat(fault.unit()).isEqualTo("mm");
    }

    @Test
    void halfTheResolutionIsAnotherSpacing() {
        Geometry mask =
                new Geometry(3, 15, 13, 14, new Vec(1.8, 2.2, 3.3), new Vec(-39.55, 13.05, 6), Direction.IDENTITY);
        Fault fault = fault(mask);
        assertThat(fault.code()).isEqualTo(GeometryFault.G2);
        assertThat(fault.what()).contains("1.8 x 2.2 x 3.3 mm", "0.9 x 1.1 x 3.3 mm", "ratio 2, 2, 1", "15x13x14");
        assertThat(fault.fix()).contains("radiome resample", "`correctMask: true`");
    }

    @Test
    void anOriginOffByHalfAVoxelSaysSo() {
        Fault fault = fault(moved(IMAGE, 0.45, 0.55, 1.65));
        assertThat(fault.code()).isEqualTo(GeometryFault.G3);
        assertThat(fault.what()).contains("exactly half a voxel", "0.45, 0.55, 1.65 mm", "0.5, 0.5, 0.5 voxels");
        assertThat(fault.fix()).contains("save the mask again").doesNotContain("olerance");
    }

    @Test
    void anOriginOffByASliceSaysSo() {
        assertThat(fault(moved(IMAGE, 0, 0, 3.3)).what()).contains("exactly 1 slice");
        assertThat(fault(moved(IMAGE, 0, 0, -9.9)).what()).contains("exactly 3 slices");
        assertThat(fault(moved(IMAGE, 1.8, 0, 0)).what()).contains("exactly whole voxels");
        assertThat(fault(moved(IMAGE, 0.3, 0, 0)).what()).doesNotContain("exactly");
    }

    @Test
    void aRotatedMaskTellsItsAngle() {
        Fault fault = fault(rotated(IMAGE, 3));
        assertThat(fault.code()).isEqualTo(GeometryFault.G5);
        assertThat(fault.measured()).isCloseTo(3, Offset.offset(1e-9));
        assertThat(fault.what()).contains("rotated by 3 degrees", "mm off");
        assertThat(fault.fix()).contains("radiome resample", "oblique");
    }

    @Test
    void headerRoundingNamesTheSmallestToleranceThatTakesIt() {
        Fault fault = fault(moved(IMAGE, 1e-5, 0, 0));
        assertThat(fault.code()).isEqualTo(GeometryFault.G6);
        assertThat(fault.what()).contains("rounding of their headers", "1e-05 mm");
        assertThat(fault.fix()).contains("`geometryTolerance: 1e-4`");
        assertThat(new Placement(1e-4, false, Use.EXTRACT).isSame(grid(moved(IMAGE, 1e-5, 0, 0)), image(IMAGE)))
                .isTrue();
        assertThat(fault(moved(IMAGE, 2e-6, 0, 0)).fix()).contains("1e-5");
    }

    @Test
    void directionCosinesInSinglePrecisionAreHeaderRounding() {
        Direction exact = rotated(IMAGE, 33.7).direction();
        Direction rounded = new Direction(single(exact.x()), single(exact.y()), single(exact.z()));
        Geometry image = with(IMAGE, IMAGE.origin(), exact);
        Fault fault = new Placement(1e-9, false, Use.EXTRACT)
                .compare(grid(with(IMAGE, IMAGE.origin(), rounded)), image(image))
                .orElseThrow();
        assertThat(fault.code()).isEqualTo(GeometryFault.G6);
        assertThat(fault.fix()).contains("geometryTolerance: 1e-7");
    }

    @Test
    void aMaskElsewhereIsOutside() {
        Fault fault = fault(moved(IMAGE, 200, 0, 0));
        assertThat(fault.code()).isEqualTo(GeometryFault.G8);
        assertThat(fault.measured()).isCloseTo(200, Offset.offset(1e-9));
        assertThat(fault.fix()).contains("correct the path or the row");
    }

    @Test
    void aSliceForAVolumeHasOtherAxes() {
        Geometry slice = new Geometry(2, 30, 26, 1, new Vec(0.9, 1.1, 1), Vec.ZERO, Direction.IDENTITY);
        Fault fault = fault(slice);
        assertThat(fault.code()).isEqualTo(GeometryFault.G10);
        assertThat(fault.what()).contains("has 2 axes", "has 3");
        assertThat(fault.fix()).contains("as a volume");
    }

    @Test
    void placedInWorldSpaceMostAreWarnings() {
        Placement world = new Placement(1e-6, true, Use.EXTRACT);
        Placement study = new Placement(1e-6, true, Use.STUDY);
        Geometry flipped = turnedAtOrigin();
        assertThat(level(world, part(IMAGE, 4, 0, 0, 20, 26, 14))).isEqualTo(Level.NOTE);
        assertThat(level(world, moved(IMAGE, 0.45, 0, 0))).isEqualTo(Level.WARNING);
        assertThat(level(world, rotated(IMAGE, 3))).isEqualTo(Level.WARNING);
        assertThat(level(world, flipped)).isEqualTo(Level.WARNING);
        assertThat(level(study, flipped)).isEqualTo(Level.ERROR);
        assertThat(level(world, moved(IMAGE, 200, 0, 0))).isEqualTo(Level.ERROR);
    }

    @Test
    void noMessageIsLongerThanEightyWordsOrAdvisesALargeTolerance() {
        List<Geometry> masks = new ArrayList<>();
        others().forEach(t -> masks.add(stored(rotated(IMAGE, 7), t.order, t.sense)));
        others().forEach(t -> masks.add(with(
                part(IMAGE, 1, 2, 3, 9, 9, 7),
                new Vec(1, 2, 3),
                turned(rotated(IMAGE, 7).direction(), t.order, t.sense))));
        masks.add(part(IMAGE, 4, 3, 1, 20, 20, 12));
        masks.add(new Geometry(
                3,
                9,
                9,
                9,
                new Vec(2, 3, 4),
                new Vec(-40, 12, 5),
                rotated(IMAGE, 11).direction()));
        for (Geometry mask : masks) {
            Fault fault = fault(mask).of("0137", "T1C");
            assertThat(fault.toString().split("\\s+").length)
                    .as(fault.toString())
                    .isLessThanOrEqualTo(80);
            assertThat(fault.fix()).doesNotContain("olerance");
        }
    }

    private static Level level(Placement placement, Geometry mask) {
        return placement.compare(grid(mask), image(IMAGE)).orElseThrow().level();
    }

    private static Geometry turnedAtOrigin() {
        return with(IMAGE, IMAGE.origin(), turned(IMAGE.direction(), new int[] {0, 1, 2}, new int[] {-1, 1, 1}));
    }

    private static Fault fault(Geometry mask) {
        return STRICT.compare(grid(mask), image(IMAGE)).orElseThrow();
    }

    private static Grid grid(Geometry mask) {
        return new Grid("masks/0137.nii.gz", mask);
    }

    private static Grid image(Geometry image) {
        return new Grid("images/0137.nii.gz", image);
    }

    private static Geometry moved(Geometry g, double x, double y, double z) {
        return with(g, g.origin().plus(new Vec(x, y, z)), g.direction());
    }

    private static Geometry with(Geometry g, Vec origin, Direction direction) {
        return new Geometry(g.dimensions(), g.nx(), g.ny(), g.nz(), g.spacing(), origin, direction);
    }

    private static Geometry part(Geometry g, int x0, int y0, int z0, int nx, int ny, int nz) {
        return g.of(new Box(x0, y0, z0, nx, ny, nz));
    }

    private static Geometry rotated(Geometry g, double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return with(g, g.origin(), new Direction(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1)));
    }

    /** New axis j runs along the old axis order[j], reversed where sense[j] is -1; every voxel keeps its place. */
    private static Geometry stored(Geometry g, int[] order, int[] sense) {
        double[] corner = new double[3];
        double[] spacing = new double[3];
        int[] size = new int[3];
        for (int j = 0; j < 3; j++) {
            corner[order[j]] = sense[j] < 0 ? g.size(order[j]) - 1 : 0;
            spacing[j] = g.spacing().get(order[j]);
            size[j] = g.size(order[j]);
        }
        return new Geometry(
                3,
                size[0],
                size[1],
                size[2],
                new Vec(spacing[0], spacing[1], spacing[2]),
                g.world(corner[0], corner[1], corner[2]),
                turned(g.direction(), order, sense));
    }

    private static Direction turned(Direction d, int[] order, int[] sense) {
        return new Direction(
                d.column(order[0]).times(sense[0]),
                d.column(order[1]).times(sense[1]),
                d.column(order[2]).times(sense[2]));
    }

    private static Vec single(Vec v) {
        return new Vec((float) v.x(), (float) v.y(), (float) v.z());
    }

    /** The 47 orientations that are not the image's. */
    static Stream<Turn> others() {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        List<Turn> turns = new ArrayList<>();
        for (int[] order : orders) {
            for (int bits = 0; bits < 8; bits++) {
                int[] sense = {(bits & 1) == 0 ? 1 : -1, (bits & 2) == 0 ? 1 : -1, (bits & 4) == 0 ? 1 : -1};
                turns.add(new Turn(order, sense));
            }
        }
        return turns.stream().skip(1);
    }

    /** An exchange and reversal of axes; its name in a report says which. */
    static final class Turn {
        private final int[] order;
        private final int[] sense;

        Turn(int[] order, int[] sense) {
            this.order = order;
            this.sense = sense;
        }

        @Override
        public String toString() {
            StringBuilder name = new StringBuilder();
            for (int j = 0; j < 3; j++) {
                name.append(sense[j] < 0 ? "-" : "+").append("xyz".charAt(order[j]));
            }
            return name.toString();
        }
    }
}
