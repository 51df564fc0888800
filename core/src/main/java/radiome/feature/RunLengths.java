package radiome.feature;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import radiome.image.Geometry;

/**
 * The runs of an ROI: stretches of one grey level along the lines of a direction, ended by another level or by the ROI's end.
 *
 * <p>Runs of length k are those that reach length k less those that reach k + 1; so each voxel is counted under its place in
 * its run, without asking whether the run goes on. The place is one more than that of the voxel a step back on the line: the
 * last places stand in a ring that is a little longer than the step.
 */
final class RunLengths {
    private final GreyLevels levels;
    private final LevelBox box;
    private final SizeCounts counts;

    private RunLengths(GreyLevels levels, Geometry geometry) {
        this.levels = levels;
        this.box = levels.box();
        int longest = Math.max(geometry.nx(), Math.max(geometry.ny(), geometry.nz()));
        this.counts = new SizeCounts(levels.count(), rank -> Math.min(longest, levels.voxels(rank)));
    }

    /**
     * The matrices of an ROI: one a direction at distance 1, with a weighting norm one for all. A direction in which no line
     * of the box holds two voxels of the ROI has no runs and is left out when there are others, else its matrix is empty;
     * PyRadiomics, {@code cmatrices.c} and {@code glrlm.py}.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static Stream<SizeMatrix> of(RegionOfInterest region) {
        FeatureSettings settings = region.settings();
        Geometry geometry = region.grid();
        List<Offset> directions = Directions.adjacent(geometry, settings);
        RunLengths runs = new RunLengths(region.greyLevels(), geometry);
        if (settings.weightingNorm() == FeatureSettings.WeightingNorm.NONE) {
            return directions.stream().map(runs::of).filter(matrix -> directions.size() == 1 || !matrix.isEmpty());
        }
        double[] weights = directions.stream()
                .mapToDouble(d -> Weighting.length(d, geometry.spacing(), settings.weightingNorm()))
                .toArray();
        return Stream.of(runs.together(directions, weights));
    }

    private SizeMatrix of(Offset direction) {
        count(direction);
        return SizeMatrix.of(counts, levels);
    }

    /** The sum of all directions' matrices, each multiplied by its weight. */
    private SizeMatrix together(List<Offset> directions, double[] weights) {
        double[] sums = new double[counts.cells().length];
        for (int d = 0; d < weights.length; d++) {
            count(directions.get(d));
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += weights[d] * counts.cells()[cell];
            }
        }
        return SizeMatrix.of(counts, cell -> sums[cell], levels);
    }

    /** Counts the runs of a direction; all counts are 0 where it has none. */
    private void count(Offset direction) {
        Interruption.check();
        counts.clear();
        countPlaces(box.step(direction));
        boolean several = false;
        int[] cells = counts.cells();
        for (int rank = 1; rank <= levels.count(); rank++) {
            several |= counts.count(rank, 2) > 0;
            for (int cell = counts.rows()[rank] + 1; cell < counts.rows()[rank + 1] - 1; cell++) {
                cells[cell] -= cells[cell + 1];
            }
        }
        if (!several && !hasLineOfTwo(direction)) {
            counts.clear();
        }
    }

    /** Leaves at each size how many voxels are at that place of their run. */
    private void countPlaces(int step) {
        int[] ranks = box.ranks();
        int[] rows = counts.rows();
        int[] cells = counts.cells();
        int[] ring = new int[2 * Integer.highestOneBit(step)];
        for (int voxel : box.voxels()) {
            int rank = ranks[voxel];
            int back = voxel - step;
            int place = ranks[back] == rank ? ring[back & ring.length - 1] + 1 : 1;
            ring[voxel & ring.length - 1] = place;
            cells[rows[rank] + place]++;
        }
    }

    /** Whether a line holds two voxels of the ROI, be they apart; each line is known by its first position in the box. */
    private boolean hasLineOfTwo(Offset direction) {
        BitSet lines = new BitSet(box.ranks().length);
        for (int voxel : box.voxels()) {
            int first = box.firstOnLine(voxel, direction);
            if (lines.get(first)) {
                return true;
            }
            lines.set(first);
        }
        return false;
    }
}
