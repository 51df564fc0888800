package radiome.feature.texture;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import radiome.feature.region.EqualNeighbours;
import radiome.feature.region.FeatureSettings;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.Interruption;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Offset;
import radiome.feature.region.RegionOfInterest;
import radiome.feature.region.Weighting;
import radiome.image.Geometry;

/**
 * The runs of an ROI: stretches of one grey level along the lines of a direction, ended by another level or by the ROI's end.
 *
 * <p>Runs of length k are those that reach length k less those that reach k + 1; so each voxel is counted under its place in
 * its run, without asking whether the run goes on. First places need no count: all voxels of the level that have no
 * other place. Other places are one more than that of the neighbour before, and last places stand in a
 * ring that is a little longer than the way to that neighbour.
 */
final class RunLengths {
    private static final int VOXELS_PER_PIECE = 1 << 16;

    /** Directions are counted together while their counts stay in the processor's second cache. */
    private static final int CELLS_TOGETHER = 1 << 16;

    private final GreyLevels levels;
    private final LevelBox box;
    private final EqualNeighbours equal;
    private final SizeCounts empty;

    private RunLengths(RegionOfInterest region) {
        this.equal = region.equalNeighbours();
        this.levels = region.greyLevels();
        this.box = levels.box();
        Geometry geometry = region.grid();
        int longest = Math.max(geometry.nx(), Math.max(geometry.ny(), geometry.nz()));
        this.empty = new SizeCounts(levels.count(), rank -> Math.min(longest, levels.voxels(rank)));
    }

    /**
     * The matrices of an ROI: one a direction at distance 1, with a weighting norm one for all. A direction in which no line
     * of the box holds two voxels of the ROI has no runs and is left out when there are others, else its matrix is empty;
     * PyRadiomics, {@code cmatrices.c} and {@code glrlm.py}.
     *
     * @throws radiome.error.RadiomeException G16 when no direction fits into the box, G20 and G21 as {@link GreyLevels}
     */
    static Stream<SizeMatrix> of(RegionOfInterest region) {
        FeatureSettings.WeightingNorm norm = region.settings().weightingNorm();
        RunLengths runs = new RunLengths(region);
        List<Offset> directions = runs.equal.directions();
        if (norm == FeatureSettings.WeightingNorm.NONE) {
            return runs.counts()
                    .map(counts -> SizeMatrix.of(counts, runs.levels))
                    .filter(matrix -> directions.size() == 1 || !matrix.isEmpty());
        }
        double[] weights = directions.stream()
                .mapToDouble(d -> Weighting.length(d, region.grid().spacing(), norm))
                .toArray();
        return Stream.of(runs.together(weights));
    }

    /** The sum of all directions' matrices, each multiplied by its weight. */
    private SizeMatrix together(double[] weights) {
        double[] sums = new double[empty.cells().length];
        int[] direction = new int[1];
        counts().forEachOrdered(counts -> {
            double weight = weights[direction[0]++];
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += weight * counts.cells()[cell];
            }
        });
        return SizeMatrix.of(empty, cell -> sums[cell], levels);
    }

    /** How many runs there are of each length at each level, direction by direction; none where a direction has none. */
    private Stream<SizeCounts> counts() {
        int directions = equal.steps().length;
        int group = Math.max(1, Math.min(directions, CELLS_TOGETHER / empty.cells().length));
        return IntStream.iterate(0, first -> first < directions, first -> first + group)
                .boxed()
                .flatMap(first -> counts(first, Math.min(directions, first + group)));
    }

    private Stream<SizeCounts> counts(int first, int end) {
        int size = empty.cells().length;
        int[] places = countPlaces(first, end);
        return IntStream.range(first, end).mapToObj(k -> {
            SizeCounts reached = empty.another();
            System.arraycopy(places, (k - first) * size, reached.cells(), 0, size);
            return runs(reached, equal.directions().get(k));
        });
    }

    /** For each direction as {@link SizeCounts} how many voxels are at each place of their run but the first. */
    private int[] countPlaces(int first, int end) {
        int[] counts = new int[(end - first) * empty.cells().length];
        int longestStep = IntStream.of(equal.steps()).max().orElse(0);
        int ring = 2 * Integer.highestOneBit(longestStep);
        int[] last = new int[(end - first) * ring];
        int group = (1 << end) - (1 << first);
        int voxels = box.voxels().length;
        for (int from = 0; from < voxels; from += VOXELS_PER_PIECE) {
            Interruption.check();
            countPlaces(from, Math.min(voxels, from + VOXELS_PER_PIECE), group, last, ring, counts);
        }
        return counts;
    }

    private void countPlaces(int from, int end, int group, int[] last, int ring, int[] counts) {
        int[] voxels = box.voxels();
        int[] ranks = box.ranks();
        int[] rows = empty.rows();
        int[] steps = equal.steps();
        short[] sets = equal.sets();
        int size = empty.cells().length;
        int first = Integer.numberOfTrailingZeros(group);
        for (int n = from; n < end; n++) {
            int voxel = voxels[n];
            int row = rows[ranks[voxel]] + 1 - first * size;
            int here = (voxel & (ring - 1)) - first * ring;
            for (int set = sets[voxel] & group; set != 0; set &= set - 1) {
                int k = Integer.numberOfTrailingZeros(set);
                int back = voxel - steps[k];
                // all ones where the neighbour has a place in the ring, 0 where it is the first of its run
                int hasPlace = -((sets[back] >>> k) & 1);
                int more = 1 + (last[(back & (ring - 1)) + (k - first) * ring] & hasPlace);
                last[here + k * ring] = more;
                counts[row + k * size + more]++;
            }
        }
    }

    /** Turns places into runs. */
    private SizeCounts runs(SizeCounts reached, Offset direction) {
        int[] cells = reached.cells();
        boolean several = false;
        for (int rank = 1; rank <= levels.count(); rank++) {
            int row = reached.rows()[rank];
            int last = row + reached.largest(rank);
            cells[row + 1] = levels.voxels(rank);
            for (int cell = row + 2; cell <= last; cell++) {
                cells[row + 1] -= cells[cell];
                several |= cells[cell] > 0;
            }
            for (int cell = row + 1; cell < last; cell++) {
                cells[cell] -= cells[cell + 1];
            }
        }
        return several || hasLineOfTwo(direction) ? reached : empty;
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
