package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;

class GradientTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isItsDefinitionBitForBit(int seed) {
        FilterInput input = WholeImages.random(seed);
        boolean useSpacing = seed % 2 == 0;
        double[] filtered = WholeImages.only(new Gradient(useSpacing), input);
        Geometry grid = input.whole();
        for (int z = 0, at = 0; z < grid.nz(); z++) {
            for (int y = 0; y < grid.ny(); y++) {
                for (int x = 0; x < grid.nx(); x++, at++) {
                    assertThat(filtered[at]).isEqualTo((float) plain(input, x, y, z, useSpacing));
                }
            }
        }
    }

    private static double plain(FilterInput input, int x, int y, int z, boolean useSpacing) {
        Geometry grid = input.whole();
        double sum = 0;
        for (int axis = 0; axis < grid.dimensions(); axis++) {
            int[] after = {x, y, z};
            int[] before = {x, y, z};
            after[axis] = Math.min(after[axis] + 1, grid.size(axis) - 1);
            before[axis] = Math.max(before[axis] - 1, 0);
            double k = useSpacing ? 1 / grid.spacing().get(axis) : 1;
            double g = 0.5 * k * input.voxels().at(after[0], after[1], after[2])
                    - 0.5 * k * input.voxels().at(before[0], before[1], before[2]);
            sum += g * g;
        }
        return Math.sqrt(sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aBoxIsThatBoxOfTheWholeImage(int seed) {
        FilterInput input = WholeImages.random(200 + seed);
        WholeImages.assertBoxEqualsWhole(new Gradient(true), input, WholeImages.box(input.whole(), seed));
    }

    @Test
    void aRampGivesItsSlopeInsideAndHalfOfItAtTheBorder() {
        double[] values = {0, 3, 6, 9};
        FilterInput input = WholeImages.of(Geometry.of(4, 1, 1, new Vec(2, 1, 1)), PixelType.INT16, values);
        assertThat(WholeImages.only(new Gradient(true), input)).containsExactly(0.75, 1.5, 1.5, 0.75);
        assertThat(WholeImages.only(new Gradient(false), input)).containsExactly(1.5, 3, 3, 1.5);
    }

    @Test
    void oneVoxelHasNoSlope() {
        FilterInput input = WholeImages.of(Geometry.of(1, 1, 1, new Vec(1, 1, 1)), PixelType.FLOAT64, new double[] {7});
        assertThat(WholeImages.only(new Gradient(true), input)).containsExactly(0);
    }

    @Test
    void aFlatImageHasTwoTermsWhateverItsThirdSpacing() {
        double[] values = new double[12];
        Arrays.setAll(values, i -> i % 4 * 3 + i / 4 * 4); // slopes 3 and 4
        Geometry grid = new Geometry(2, 4, 3, 1, new Vec(1, 1, 0.01), Vec.ZERO, Direction.IDENTITY);
        double[] filtered = WholeImages.only(new Gradient(true), WholeImages.of(grid, PixelType.UINT8, values));
        assertThat(filtered[5]).isEqualTo(5);
    }

    @Test
    void oneVoxelAroundTheBoxIsRead() {
        Geometry grid = Geometry.of(9, 9, 9, new Vec(1, 1, 1));
        assertThat(new Gradient(true).reads(grid, new Box(0, 3, 7, 2, 2, 2))).isEqualTo(new Box(0, 2, 6, 3, 4, 3));
    }

    @Test
    void anInterruptedThreadStops() {
        FilterInput input = WholeImages.random(1);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WholeImages.only(new Gradient(true), input))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
