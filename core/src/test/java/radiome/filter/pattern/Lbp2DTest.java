package radiome.filter.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import radiome.filter.Images;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

class Lbp2DTest {
    private static final Vec SPACING = new Vec(1, 2, 3);
    private static final double[] RADII = {1, 1.5, 2, 2.7, 0.3, 50};
    private static final int[] POINTS = {8, 9, 1, 12, 5, 31};

    @ParameterizedTest
    @EnumSource(Lbp2D.Method.class)
    void everyMethodEqualsThePlainFormBitByBit(Lbp2D.Method method) {
        for (int seed = 0; seed < 24; seed++) {
            Volume image = Images.of(seed);
            Lbp2D filter = new Lbp2D(seed % 3, RADII[seed % 6], POINTS[seed / 4], method);
            Volume filtered = Images.filtered(filter, image).values().iterator().next();
            double[] expected = Arrays.stream(new PlainLbp2D(filter, image).values())
                    .map(value -> stored(filtered.type(), value))
                    .toArray();
            assertThat(filtered.values()).as(filter + " seed " + seed).containsExactly(expected);
        }
    }

    /** What numpy's C casts leave of a number: the whole part, of which the type's bits. */
    private static double stored(PixelType type, double value) {
        int bits = 8 * type.bytes();
        if (type.isFloating() || bits > 16) {
            return type.stored(value);
        }
        double whole = Double.isNaN(value) ? 0 : value < 0 ? Math.ceil(value) : Math.floor(value);
        double range = 1 << bits;
        double low = whole - range * Math.floor(whole / range);
        boolean isSigned = type == PixelType.INT8 || type == PixelType.INT16;
        return isSigned && low >= range / 2 ? low - range : low;
    }

    @Test
    void valuesByHand() {
        double[] slice = {
            5, 1, 9, //
            2, 4, 8, //
            7, 3, 6
        };
        Volume image = image(3, slice);
        // Round the centre from the right against the clock: 8, then up 1, left 2, down 3 with radius 1 and 4 points.
        assertThat(at(image, new Lbp2D(0, 1, 4, Lbp2D.Method.DEFAULT))).isEqualTo(1);
        assertThat(at(image, new Lbp2D(0, 1, 4, Lbp2D.Method.UNIFORM))).isEqualTo(1);
        assertThat(at(image, new Lbp2D(0, 1, 4, Lbp2D.Method.ROR))).isEqualTo(1);
        assertThat(at(image, new Lbp2D(0, 1, 4, Lbp2D.Method.VAR))).isEqualTo(7.25); // of 8, 1, 2, 3
    }

    @Test
    void anIntegerImageHoldsWholeNumbersAndZeroForNoVariance() {
        Geometry grid = Geometry.of(3, 3, 1, SPACING);
        Lbp2D var = new Lbp2D(0, 1, 4, Lbp2D.Method.VAR);
        Volume whole = new Volume(grid, PixelType.INT16, new double[] {5, 1, 9, 2, 4, 8, 7, 3, 6});
        assertThat(at(whole, var)).isEqualTo(7);
        Volume flat = new Volume(grid, PixelType.INT16, new double[] {4, 4, 4, 4, 4, 4, 4, 4, 4});
        assertThat(at(flat, var)).isZero();
        Volume flatFloat = new Volume(grid, PixelType.FLOAT32, flat.values());
        assertThat(at(flatFloat, var)).isNaN();
        Volume bytes = new Volume(grid, PixelType.UINT8, new double[] {5, 0, 9, 0, 4, 80, 7, 0, 6});
        assertThat(at(bytes, var)).as("1200 in 8 bit").isEqualTo(1200 - 4 * 256);
    }

    @Test
    void a2DImageBecomesFloat64() {
        Geometry grid = new Geometry(2, 3, 3, 1, SPACING, Vec.ZERO, Direction.IDENTITY);
        Volume image = new Volume(grid, PixelType.INT16, new double[] {5, 1, 9, 2, 4, 8, 7, 3, 6});
        assertThat(at(image, new Lbp2D(2, 1, 4, Lbp2D.Method.VAR))).isEqualTo(7.25);
    }

    @Test
    void onlySlicesAreReadRound() {
        Geometry grid = Geometry.of(50, 60, 70, SPACING);
        Box wanted = new Box(10, 20, 30, 5, 5, 5);
        assertThat(new Lbp2D(0, 1.5, 8, Lbp2D.Method.UNIFORM).reads(grid, wanted))
                .isEqualTo(new Box(8, 18, 30, 9, 9, 5));
        assertThat(new Lbp2D(1, 1, 8, Lbp2D.Method.UNIFORM).reads(grid, wanted)).isEqualTo(new Box(9, 20, 29, 7, 5, 7));
        assertThat(new Lbp2D(2, 1e30, 8, Lbp2D.Method.UNIFORM).reads(grid, wanted))
                .isEqualTo(new Box(10, 0, 0, 5, 60, 70));
    }

    @Test
    void patternsHave31PointsAtMost() {
        assertThatThrownBy(() -> new Lbp2D(0, 1, 32, Lbp2D.Method.ROR)).hasMessageContaining("32 points");
        assertThat(new Lbp2D(0, 1, 32, Lbp2D.Method.UNIFORM).names()).containsExactly("lbp-2D");
    }

    private static Volume image(int side, double[] values) {
        return new Volume(Geometry.of(side, side, 1, SPACING), PixelType.FLOAT64, values);
    }

    /** The centre of a 3 x 3 slice. */
    private static double at(Volume image, Lbp2D filter) {
        return Images.filtered(filter, image).values().iterator().next().at(1, 1, 0);
    }
}
