package radiome.feature.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import radiome.feature.Families;
import radiome.feature.Regions;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.RegionOfInterest;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/** GLRLM, GLSZM and GLDM by hand. */
class SizeMatrixTest {
    private static final double CLOSE = 1e-14;

    private static final FeatureSettings UNIT =
            new FeatureSettings.Builder().binWidth(1).build();

    /** One direction; runs of 2, 1 and 3. */
    @Test
    void runsOfALine() {
        RegionOfInterest line = Regions.line(UNIT, 1, 1, 2, 1, 1, 1);
        assertThat(value("glrlm", line, "ShortRunEmphasis")).isCloseTo((1 / 4.0 + 1 + 1 / 9.0) / 3, within(CLOSE));
        assertThat(value("glrlm", line, "RunPercentage")).isCloseTo(3 / 6.0, within(CLOSE));
        assertThat(value("glrlm", line, "GrayLevelNonUniformity")).isCloseTo((4 + 1) / 3.0, within(CLOSE));
        assertThat(value("glrlm", line, "RunVariance")).isCloseTo(2 / 3.0, within(CLOSE));
    }

    /** The gap ends the run. */
    @Test
    void aHoleEndsARun() {
        RegionOfInterest line = region(5, 1, new boolean[] {true, true, false, true, true}, UNIT);
        assertThat(value("glrlm", line, "LongRunEmphasis")).isEqualTo(4);
        assertThat(value("glszm", line, "LargeAreaEmphasis")).isEqualTo(4);
    }

    /** Of the four directions only the one along the two voxels holds a line of two. */
    @Test
    void linesWithoutTwoVoxelsHaveNoRuns() {
        RegionOfInterest diagonal = region(2, 2, new boolean[] {true, false, false, true}, UNIT);
        assertThat(value("glrlm", diagonal, "RunPercentage")).isEqualTo(0.5);
        RegionOfInterest apart = region(3, 2, new boolean[] {true, false, false, false, false, true}, UNIT);
        assertThat(value("glrlm", apart, "RunPercentage")).isNaN();
        assertThat(value("glrlm", apart, "RunEntropy")).isNaN();
    }

    /** As PyRadiomics, where the lengths that do not occur are taken out before sums are made. */
    @Test
    void oneMatrixWithoutRunsHasNoEntropy() {
        FeatureSettings weighted = UNIT.toBuilder()
                .weightingNorm(FeatureSettings.WeightingNorm.EUCLIDEAN)
                .build();
        RegionOfInterest apart = region(3, 2, new boolean[] {true, false, false, false, false, true}, weighted);
        assertThat(value("glrlm", apart, "RunEntropy")).isZero();
        assertThat(value("glrlm", apart, "RunVariance")).isZero();
        assertThat(value("glrlm", apart, "RunPercentage")).isNaN();
    }

    /** Diagonal neighbours are in one zone, in a plane too, but not across slices with force2D. */
    @Test
    void zonesTouchAcrossCorners() {
        RegionOfInterest corners = Regions.box(2, 2, 2, UNIT, 1, 2, 2, 1, 2, 1, 1, 2);
        assertThat(value("glszm", corners, "LargeAreaEmphasis")).isEqualTo(16);
        FeatureSettings flat = UNIT.toBuilder().force2D(true).build();
        RegionOfInterest slices = Regions.box(2, 2, 2, flat, 1, 2, 2, 1, 2, 1, 1, 2);
        assertThat(value("glszm", slices, "LargeAreaEmphasis")).isEqualTo(4);
        assertThat(value("glszm", slices, "ZonePercentage")).isEqualTo(0.5);
    }

    /** A comb's teeth are zones of their own until the last row joins them: 481 voxels, and 10 gaps of 120. */
    @Test
    void aCombIsOneZone() {
        int side = 41;
        double[] values = new double[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % side % 4 == 0 || i / side == side - 1 ? 1 : 2;
        }
        RegionOfInterest comb = Regions.box(side, side, 1, UNIT, values);
        assertThat(value("glszm", comb, "LargeAreaEmphasis"))
                .isCloseTo((481 * 481 + 10 * 120 * 120) / 11.0, within(1e-9));
    }

    /** Each end has one neighbour, which differs by 1. */
    @Test
    void dependenceIsMeasuredInLevels() {
        RegionOfInterest strict = Regions.line(UNIT, 1, 2, 4);
        assertThat(value("gldm", strict, "LargeDependenceEmphasis")).isEqualTo(1);
        RegionOfInterest loose = Regions.line(UNIT.toBuilder().gldmA(1).build(), 1, 2, 4);
        assertThat(value("gldm", loose, "LargeDependenceEmphasis")).isCloseTo((4 + 4 + 1) / 3.0, within(CLOSE));
        RegionOfInterest all =
                Regions.line(UNIT.toBuilder().gldmA(Integer.MAX_VALUE).build(), 1, 2, 4);
        assertThat(value("gldm", all, "LargeDependenceEmphasis")).isCloseTo((4 + 9 + 4) / 3.0, within(CLOSE));
    }

    @Test
    void aFlatRoiHasOneLevelExactly() {
        FeatureSettings eight = UNIT.toBuilder().binCount(OptionalInt.of(8)).build();
        RegionOfInterest flat = Regions.box(7, 3, 2, eight, new double[42]);
        for (String family : List.of("glrlm", "glszm", "gldm")) {
            assertThat(value(family, flat, "GrayLevelVariance")).as(family).isZero();
        }
        assertThat(value("glszm", flat, "GrayLevelNonUniformityNormalized")).isEqualTo(1);
    }

    private static RegionOfInterest region(int nx, int ny, boolean[] inside, FeatureSettings settings) {
        Geometry box = Geometry.of(nx, ny, 1, new Vec(1, 1, 1));
        return new RegionOfInterest(
                new Volume(box, PixelType.FLOAT64, new double[inside.length]),
                new Mask(box, box.box(), inside),
                settings);
    }

    private static double value(String family, RegionOfInterest region, String feature) {
        return Families.named(family).orElseThrow().values(region, List.of(feature))[0];
    }
}
