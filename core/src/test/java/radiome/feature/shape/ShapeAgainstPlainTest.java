package radiome.feature.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import radiome.feature.Masks;
import radiome.feature.shape.surface.PlainShape;
import radiome.image.Mask;
import radiome.image.Vec;

/** The fast mesh, diameters and axes against the plain ones on random and degenerate ROIs. */
class ShapeAgainstPlainTest {
    private static final int SEEDS = 25;

    private static final Vec[] SPACINGS = {new Vec(1, 1, 1), new Vec(0.7, 0.9, 3.3), new Vec(4.1, 0.5, 0.6)};

    static Stream<Arguments> masks() {
        return Arrays.stream(Masks.Kind.values())
                .flatMap(kind -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("masks")
    void fastEqualsPlain(Masks.Kind kind, int seed) {
        Mask mask = kind.of(seed);
        Vec spacing = SPACINGS[seed % SPACINGS.length];
        PlainShape plain = new PlainShape(mask, spacing);
        ShapeMeasures fast = new ShapeMeasures(mask, spacing);

        assertThat(fast.mesh().volume()).isCloseTo(plain.volume, within(1e-13 * plain.volumeScale));
        assertThat(fast.mesh().area()).isCloseTo(plain.area, within(1e-12 * plain.area));

        assertThat(fast.diameters().whole()).isCloseTo(plain.whole, within(1e-14 * plain.whole));
        assertThat(fast.diameters().slice()).isCloseTo(plain.slice, within(1e-14 * plain.slice));
        assertThat(fast.diameters().column()).isCloseTo(plain.column, within(1e-14 * plain.column));
        assertThat(fast.diameters().row()).isCloseTo(plain.row, within(1e-14 * plain.row));

        double[] variances = plain.variances();
        double noise = 1e-13 * variances[2];
        assertThat(fast.axes().least()).isCloseTo(variances[0], within(noise));
        assertThat(fast.axes().minor()).isCloseTo(variances[1], within(noise));
        assertThat(fast.axes().major()).isCloseTo(variances[2], within(noise));
    }
}
