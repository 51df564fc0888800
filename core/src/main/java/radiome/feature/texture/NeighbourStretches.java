package radiome.feature.texture;

import java.util.Arrays;
import radiome.feature.region.GreyLevels;
import radiome.feature.region.LevelBox;
import radiome.feature.region.Stretch;

/** {@link Neighbours} of many voxels at a time, see {@link Stretch}. */
final class NeighbourStretches implements Neighbours {
    private final GreyLevels levels;
    private final LevelBox box;
    private final int[] steps;

    /** @param steps one of each pair of opposite directions */
    NeighbourStretches(GreyLevels levels, LevelBox box, int[] steps) {
        this.levels = levels;
        this.box = box;
        this.steps = steps;
    }

    /** Whether the sum of a voxel's neighbours fits beside their number into 32 bits. */
    static boolean fit(GreyLevels levels, int directions) {
        return span(levels) * 2 * directions < 1L << bitsOfSum(directions);
    }

    /** The upper bits are for the number of neighbours. */
    private static int bitsOfSum(int directions) {
        return Integer.numberOfLeadingZeros(2 * directions);
    }

    private static long span(GreyLevels levels) {
        return levels.highest() - levels.number(1) + 1;
    }

    @Override
    public SizeCounts dependent(int a) {
        // more than the span is as good as the span
        int most = (int) Math.min(a, span(levels));
        SizeCounts counts = Neighbours.counts(levels, most, 2 * steps.length);
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        // outside is 0, which differs from all levels by more than that
        int[] tones = tones(most);
        int[] here = new int[Stretch.LONGEST];
        int[] neighbours = new int[Stretch.LONGEST];
        int[] unlike = new int[Stretch.LONGEST];
        for (Stretch stretch = new Stretch(box); stretch.next(); ) {
            Arrays.fill(unlike, 0);
            stretch.copy(tones, 0, here);
            for (int step : steps) {
                stretch.copy(tones, -step, neighbours);
                addUnlike(here, neighbours, most, unlike, stretch.length());
                stretch.copy(tones, step, neighbours);
                addUnlike(here, neighbours, most, unlike, stretch.length());
            }
            for (int n = stretch.first(); n < stretch.end(); n++) {
                int size = 1 + 2 * steps.length - unlike[voxels[n] - stretch.from()];
                counts.cells()[counts.rows()[ranks[voxels[n]]] + size]++;
            }
        }
        return counts;
    }

    /** One neighbour at a time: a loop over both is not made into vector instructions. */
    private static void addUnlike(int[] here, int[] neighbours, int a, int[] unlike, int length) {
        for (int i = 0; i < length; i++) {
            int difference = here[i] - neighbours[i];
            // |difference| > a where one of the two is negative
            unlike[i] += ((a - difference) | (a + difference)) >>> 31;
        }
    }

    @Override
    public double[] differences() {
        double[] sums = new double[levels.count()];
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        int bits = bitsOfSum(steps.length);
        int one = 1 << bits;
        int[] tones = tones(one);
        int[] before = new int[Stretch.LONGEST];
        int[] after = new int[Stretch.LONGEST];
        int[] total = new int[Stretch.LONGEST];
        for (Stretch stretch = new Stretch(box); stretch.next(); ) {
            Arrays.fill(total, 0);
            for (int step : steps) {
                stretch.copy(tones, -step, before);
                stretch.copy(tones, step, after);
                add(before, after, total, stretch.length());
            }
            for (int n = stretch.first(); n < stretch.end(); n++) {
                int voxel = voxels[n];
                int neighbours = total[voxel - stretch.from()];
                int number = neighbours >>> bits;
                int above = (tones[voxel] - one) * number - (neighbours & (one - 1));
                // without neighbours above is 0
                sums[ranks[voxel] - 1] += (double) Math.abs(above) / Math.max(1, number);
            }
        }
        return sums;
    }

    private static void add(int[] before, int[] after, int[] total, int length) {
        for (int i = 0; i < length; i++) {
            total[i] += before[i] + after[i];
        }
    }

    /** Levels counted from {@code lowest} + 1 at the lowest of the ROI, 0 outside. */
    private int[] tones(int lowest) {
        int[] ranks = box.ranks();
        if (lowest == 0 && span(levels) == levels.count()) {
            return ranks;
        }
        int[] toneOf = new int[levels.count() + 1];
        for (int rank = 1; rank < toneOf.length; rank++) {
            toneOf[rank] = (int) (levels.number(rank) - levels.number(1)) + 1 + lowest;
        }
        int[] tones = new int[ranks.length];
        for (int i = 0; i < tones.length; i++) {
            tones[i] = toneOf[ranks[i]];
        }
        return tones;
    }
}
