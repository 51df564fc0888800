package radiome.feature;

import java.util.List;
import java.util.stream.Stream;
import radiome.image.Geometry;

/**
 * The runs of an ROI: stretches of one grey level along the lines of a direction, ended by another level or by the ROI.
 *
 * <p>Runs of length k exactly are those that reach length k less those that reach k + 1; so each voxel is counted under its
 * place in its run, without asking whether the run ends. The place is one more than that of the voxel before on the line,
 * which lies one step back: the last places stand in a ring that is a little longer than the step.
 */
final class RunLengths {
    private static final List<Integer> DISTANCES = List.of(1);

    private final GreyLevels levels;
    private final LevelBox box;
    private final SizeCounts reached;

    private RunLengths(GreyLevels levels, Geometry geometry) {
        this.levels = levels;
        this.box = levels.box();
        int longest = Math.max(geometry.nx(), Math.max(geometry.ny(), geometry.nz()));
        this.reached = new SizeCounts(levels.count(), rank -> Math.min(longest, levels.voxels(rank)));
    }

    /**
     * The matrices of an ROI: one a direction at distance 1, with a weighting norm one for all. A direction in which no
     * line of the box holds two voxels of the ROI has no runs; PyRadiomics, {@code cmatrices.c}.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static Stream<SizeMatrix> of(RegionOfInterest region) {
        FeatureSettings settings = region.settings();
        Geometry geometry = region.volume().geometry();
        RunLengths runs = new RunLengths(region.greyLevels(), geometry);
        List<Offset> directions = Directions.of(geometry, DISTANCES, settings);
        return settings.weightingNorm() == FeatureSettings.WeightingNorm.NONE
                ? directions.stream()
                        .map(d -> runs.matrix(List.of(d), new double[] {1}))
                        .flatMap(Stream::ofNullable)
                : Stream.ofNullable(runs.matrix(
                        directions,
                        directions.stream()
                                .mapToDouble(d -> Weighting.length(d, geometry.spacing(), settings.weightingNorm()))
                                .toArray()));
    }
}
