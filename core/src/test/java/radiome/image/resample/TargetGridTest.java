package radiome.image.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Vec;

class TargetGridTest {
    private static final Geometry MASK =
            new Geometry(3, 20, 16, 10, new Vec(1, 1, 3), new Vec(10, 20, 30), Direction.IDENTITY);
    private static final Box ROI = new Box(6, 4, 3, 8, 6, 4);

    @Test
    void cornersNotCentresAreAligned() {
        Geometry whole = new TargetGrid(MASK, ROI, List.of(2.0, 2.0, 1.5), 100).geometry();
        assertThat(List.of(whole.nx(), whole.ny(), whole.nz())).containsExactly(10, 8, 20);
        Vec corner = new Vec(-0.5, -0.5, -0.5);
        assertThat(whole.world(corner.x(), corner.y(), corner.z()))
                .isEqualTo(MASK.world(corner.x(), corner.y(), corner.z()));
    }

    @Test
    void theRoiIsPaddedByNewVoxels() {
        Geometry part = new TargetGrid(MASK, ROI, List.of(2.0, 2.0, 3.0), 1).geometry();
        // x: floor(5.5 / 2 - 1) = 1 to ceil(13.5 / 2 + 1) = 8; y: floor(3.5 / 2 - 1) = 0 to 6; z: 1 to 8
        assertThat(List.of(part.nx(), part.ny(), part.nz())).containsExactly(8, 7, 8);
        assertThat(part.origin()).isEqualTo(MASK.world(2.5, 0.5, 1));
    }

    @Test
    void zeroKeepsTheMasksSpacingAndSoDoesAThinRoi() {
        Geometry kept = new TargetGrid(MASK, ROI, List.of(2.0, 0.0, 0.0), 0).geometry();
        assertThat(kept.spacing()).isEqualTo(new Vec(2, 1, 3));
        Geometry thin = new TargetGrid(MASK, new Box(6, 4, 3, 8, 6, 1), List.of(2.0, 2.0, 2.0), 0).geometry();
        assertThat(thin.spacing()).isEqualTo(new Vec(2, 2, 3));
    }

    @Test
    void theImagesOwnSpacingIsRecognisedToFiveDigits() {
        TargetGrid grid = new TargetGrid(MASK, ROI, List.of(1.0, 1.0, 0.0), 5);
        assertThat(grid.isSpacingOf(MASK)).isTrue();
        assertThat(grid.isSpacingOf(Geometry.of(5, 5, 5, new Vec(1.000009, 1, 3))))
                .isTrue();
        assertThat(grid.isSpacingOf(Geometry.of(5, 5, 5, new Vec(1.00002, 1, 3))))
                .isFalse();
    }

    @Test
    void aFlatImageKeepsItsThirdAxis() {
        Geometry flat = new Geometry(2, 20, 16, 1, new Vec(1, 1, 1), new Vec(5, 6, 0), Direction.IDENTITY);
        Geometry grid = new TargetGrid(flat, new Box(6, 4, 0, 8, 6, 1), List.of(0.5, 0.5), 2).geometry();
        assertThat(grid.dimensions()).isEqualTo(2);
        assertThat(grid.nz()).isEqualTo(1);
        assertThat(grid.spacing()).isEqualTo(new Vec(0.5, 0.5, 1));
        assertThat(grid.origin().z()).isZero();
    }

    @Test
    void aSpacingFarTooSmallIsCountedNotBuilt() {
        TargetGrid tiny = new TargetGrid(MASK, ROI, List.of(1e-9, 1e-9, 1e-9), 5);
        assertThat(tiny.voxels()).isGreaterThan(1e27);
        assertThatThrownBy(() -> new TargetGrid(MASK, ROI, List.of(1.0, 1.0), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
