package radiome.feature;

import java.util.Arrays;

/**
 * {@link Neighbours} of many voxels at a time: the box is cut into stretches of consecutive positions, and for each direction
 * in turn a loop without branches runs over a whole stretch, which the compiler makes into vector instructions. Positions
 * outside the ROI are computed too and not used.
 */
final class NeighbourStretches implements Neighbours {
    /** Fits with its counts into the processor's first cache. */
    private static final int STRETCH = 1024;

    private final GreyLevels levels;
    private final LevelBox box;
    private final int[] steps;

    /** @param steps one of each pair of opposite directions */
    NeighbourStretches(GreyLevels levels, LevelBox box, int[] steps) {
        this.levels = levels;
        this.box = box;
        this.steps = steps;
    }

    /** Whether all sums are whole numbers of 32 bits. */
    static boolean fit(GreyLevels levels, int directions) {
        return span(levels) <= Integer.MAX_VALUE / (4L * directions);
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
        int[] unlike = new int[STRETCH];
        for (int n = 0; n < voxels.length; ) {
            Interruption.check();
            int from = voxels[n];
            int end = endOfStretch(n);
            int length = voxels[end - 1] - from + 1;
            Arrays.fill(unlike, 0, length, 0);
            for (int step : steps) {
                addUnlike(tones, from, step, most, unlike, length);
            }
            for (; n < end; n++) {
                int row = counts.rows()[ranks[voxels[n]]];
                counts.cells()[row + 1 + 2 * steps.length - unlike[voxels[n] - from]]++;
            }
        }
        return counts;
    }

    private static void addUnlike(int[] tones, int from, int step, int a, int[] unlike, int length) {
        for (int i = 0; i < length; i++) {
            int before = tones[from + i] - tones[from - step + i];
            int after = tones[from + i] - tones[from + step + i];
            // one of the terms is negative where |difference| > a
            unlike[i] += ((a - before | a + before) >>> 31) + ((a - after | a + after) >>> 31);
        }
    }

    @Override
    public double[] differences() {
        double[] sums = new double[levels.count()];
        int[] ranks = box.ranks();
        int[] voxels = box.voxels();
        int[] tones = tones(0);
        int[] total = new int[STRETCH];
        int[] number = new int[STRETCH];
        for (int n = 0; n < voxels.length; ) {
            Interruption.check();
            int from = voxels[n];
            int end = endOfStretch(n);
            int length = voxels[end - 1] - from + 1;
            Arrays.fill(total, 0, length, 0);
            Arrays.fill(number, 0, length, 0);
            for (int step : steps) {
                addNeighbours(tones, from, step, total, number, length);
            }
            for (; n < end; n++) {
                int voxel = voxels[n];
                int neighbours = number[voxel - from];
                int above = tones[voxel] * neighbours - total[voxel - from];
                // without neighbours above is 0
                sums[ranks[voxel] - 1] += (double) Math.abs(above) / Math.max(1, neighbours);
            }
        }
        return sums;
    }

    private static void addNeighbours(int[] tones, int from, int step, int[] total, int[] number, int length) {
        for (int i = 0; i < length; i++) {
            int before = tones[from - step + i];
            int after = tones[from + step + i];
            total[i] += before + after;
            // a tone is above 0 in the ROI only
            number[i] += (-before >>> 31) + (-after >>> 31);
        }
    }

    /** The voxel after the last of the stretch that begins with the n-th voxel. */
    private int endOfStretch(int n) {
        int[] voxels = box.voxels();
        int beyond = voxels[n] + STRETCH;
        int end = Math.min(voxels.length, n + STRETCH);
        while (voxels[end - 1] >= beyond) {
            end--;
        }
        return end;
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
