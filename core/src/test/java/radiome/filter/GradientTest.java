package radiome.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class GradientTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isItsDefinitionBitForBit(boolean useSpacing) {
        for (int seed = 0; seed < 60; seed++) {
            Volume image = Images.of(seed);
            assertThat(filtered(useSpacing, image)).as("seed " + seed).containsExactly(plain(image, useSpacing));
        }
    }

    private static double[] plain(Volume image, boolean useSpacing) {
        Geometry grid = image.geometry();
        double[] magnitude = new double[image.values().length];
        for (int at = 0; at < magnitude.length; at++) {
            int[] place = {at % grid.nx(), at / grid.nx() % grid.ny(), at / (grid.nx() * grid.ny())};
            double sum = 0;
            for (int axis = 0; axis < grid.dimensions(); axis++) {
                int[] after = place.clone();
                int[] before = place.clone();
                after[axis] = Math.min(after[axis] + 1, grid.size(axis) - 1);
                before[axis] = Math.max(before[axis] - 1, 0);
                double k = useSpacing ? 1 / grid.spacing().get(axis) : 1;
                double g = 0.5 * k * image.at(after[0], after[1], after[2])
                        - 0.5 * k * image.at(before[0], before[1], before[2]);
                sum += g * g;
            }
            magnitude[at] = (float) Math.sqrt(sum);
        }
        return magnitude;
    }

    @Test
    void aRampGivesItsSlopeInsideAndHalfOfItAtTheBorder() {
        double[] values = {0, 3, 6, 9};
        Volume image = new Volume(Geometry.of(4, 1, 1, new Vec(2, 1, 1)), PixelType.INT16, values);
        assertThat(filtered(true, image)).containsExactly(0.75, 1.5, 1.5, 0.75);
        assertThat(filtered(false, image)).containsExactly(1.5, 3, 3, 1.5);
    }

    @Test
    void oneVoxelHasNoSlope() {
        Volume image = new Volume(Geometry.of(1, 1, 1, new Vec(1, 1, 1)), PixelType.FLOAT64, new double[] {7});
        assertThat(filtered(true, image)).containsExactly(0);
    }

    @Test
    void aFlatImageHasTwoTermsWhateverItsThirdSpacing() {
        double[] values = new double[12];
        Arrays.setAll(values, i -> i % 4 * 3 + i / 4 * 4); // slopes 3 and 4
        Geometry grid = new Geometry(2, 4, 3, 1, new Vec(1, 1, 0.01), Vec.ZERO, Direction.IDENTITY);
        double[] filtered = filtered(true, new Volume(grid, PixelType.UINT8, values));
        assertThat(filtered[5]).isEqualTo(5);
    }

    @Test
    void oneVoxelAroundTheBoxIsRead() {
        Geometry grid = Geometry.of(9, 9, 9, new Vec(1, 1, 1));
        assertThat(new Gradient(true).reads(grid, new Box(0, 3, 7, 2, 2, 2))).isEqualTo(new Box(0, 2, 6, 3, 4, 3));
    }

    private static double[] filtered(boolean useSpacing, Volume image) {
        return Images.filtered(new Gradient(useSpacing), image)
                .values()
                .iterator()
                .next()
                .values();
    }
}
