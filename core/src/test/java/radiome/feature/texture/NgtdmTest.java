package radiome.feature.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import radiome.feature.Families;
import radiome.feature.Regions;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;

/** NGTDM by hand, and where levels lie far apart. */
class NgtdmTest {
    private static final double CLOSE = 1e-14;

    private static final FeatureSettings UNIT =
            new FeatureSettings.Builder().binWidth(1).build();

    /** Levels 1 1 3: differences of neighbours' means are 0, |1 - 2| and |3 - 1|; p = 2/3, 1/3; s = 1, 2. */
    @Test
    void aLineByHand() {
        RegionOfInterest line = Regions.line(UNIT, 1, 1, 3);
        assertThat(value(line, "Coarseness")).isCloseTo(1 / (2 / 3.0 + 2 / 3.0), within(CLOSE));
        assertThat(value(line, "Contrast")).isCloseTo(2 * (2 / 9.0) * 4 / 2 * (3 / 3.0), within(CLOSE));
        assertThat(value(line, "Busyness")).isCloseTo(4 / 3.0 / (2 * (1 / 3.0)), within(CLOSE));
        assertThat(value(line, "Complexity")).isCloseTo(2 * 2 * (2 / 3.0 + 2 / 3.0) / 3, within(CLOSE));
        assertThat(value(line, "Strength")).isCloseTo(2 * 4 / 3.0, within(CLOSE));
    }

    @Test
    void aFlatRoiIsCoarsest() {
        RegionOfInterest flat = Regions.box(3, 2, 1, UNIT, 5, 5, 5, 5, 5, 5);
        assertThat(value(flat, "Coarseness")).isEqualTo(1e6);
        assertThat(List.of("Busyness", "Complexity", "Contrast", "Strength"))
                .allSatisfy(feature -> assertThat(value(flat, feature)).isZero());
    }

    /** Two voxels of three at both ends of a line of five: without neighbours they differ from none, and count. */
    @Test
    void aVoxelWithoutNeighboursCountsWithoutDifference() {
        ToneDifferences all = new ToneDifferences(new double[] {1, 2}, new double[] {3, 1}, new double[] {0, 0.5});
        assertThat(Ngtdm.Coarseness.of(all)).isCloseTo(1 / 0.125, within(CLOSE));
        assertThat(Ngtdm.Contrast.of(all)).isCloseTo(2 * (3 / 16.0) / 2 * (0.5 / 4), within(CLOSE));
    }

    /** A billion levels apart: the sums do not fit into 32 bits, and all is as with near levels on another scale. */
    @Test
    void levelsFarApartAreNearOnesOnAnotherScale() {
        double scale = 1 << 30;
        double[] values = new Random(1).ints(60, 0, 4).asDoubleStream().toArray();
        double[] far = Arrays.stream(values).map(v -> v * scale).toArray();
        RegionOfInterest near = Regions.box(5, 4, 3, UNIT, values);
        RegionOfInterest apart = Regions.box(5, 4, 3, UNIT, far);
        assertThat(NeighbourStretches.fit(apart.greyLevels(), 13)).isFalse();
        assertThat(value(apart, "Contrast") / (scale * scale * scale))
                .isCloseTo(value(near, "Contrast"), within(1e-12));
        assertThat(value(apart, "Coarseness") * scale).isCloseTo(value(near, "Coarseness"), within(1e-12));
        assertThat(gldm(apart)).isEqualTo(gldm(near));
    }

    private static double gldm(RegionOfInterest region) {
        return Families.named("gldm").orElseThrow().values(region, List.of("LargeDependenceEmphasis"))[0];
    }

    private static double value(RegionOfInterest region, String feature) {
        return Families.named("ngtdm").orElseThrow().values(region, List.of(feature))[0];
    }
}
