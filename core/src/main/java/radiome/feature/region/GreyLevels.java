package radiome.feature.region;

import java.util.Arrays;
import java.util.OptionalInt;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * The grey values of an ROI cut into levels, once for all families. Levels that occur are ranked 1, 2, ..., {@link #count},
 * so that absent ones cost nothing; each keeps its number, which need not start at 1 and is what formulas use as grey value.
 * Immutable and safe for threads.
 */
public final class GreyLevels {
    /** Numbers are looked up in a table while it is not much larger than the ROI, else they are sorted. */
    private static final int TABLE_PER_VOXEL = 4;

    private static final int SMALL_TABLE = 4096;

    private final long[] numbers;
    private final int[] voxels;
    private final LevelBox box;
    private final long highest;
    private final int inWhole;

    private GreyLevels(long[] numbers, int[] voxels, LevelBox box, long highest, int inWhole) {
        this.numbers = numbers;
        this.voxels = voxels;
        this.box = box;
        this.highest = highest;
        this.inWhole = inWhole;
    }

    private GreyLevels(long[] numbers, int[] voxels, LevelBox box) {
        this(numbers, voxels, box, numbers[numbers.length - 1], numbers.length);
    }

    /**
     * The levels of a part of the ROI, with the numbers of the whole.
     *
     * @param inside one a voxel of the part's box of nx x ny x nz, at least one of them
     * @param rank in the whole, one a voxel inside, in storage order
     */
    public GreyLevels part(int nx, int ny, int nz, boolean[] inside, int[] rank) {
        int[] distinct = distinct(rank);
        long[] kept = new long[distinct.length];
        int[] counted = new int[distinct.length];
        for (int r = 0; r < kept.length; r++) {
            kept[r] = numbers[distinct[r] - 1];
        }
        int[] own = new int[rank.length];
        for (int n = 0; n < own.length; n++) {
            own[n] = Arrays.binarySearch(distinct, rank[n]) + 1;
            counted[own[n] - 1]++;
        }
        return new GreyLevels(kept, counted, LevelBox.of(nx, ny, nz, inside, own, 1), highest, inWhole);
    }

    private static int[] distinct(int[] rank) {
        int[] sorted = rank.clone();
        Arrays.sort(sorted);
        int n = 0;
        for (int r : sorted) {
            if (n == 0 || sorted[n - 1] != r) {
                sorted[n++] = r;
            }
        }
        return Arrays.copyOf(sorted, n);
    }

    /**
     * The levels by {@code binCount}, or by {@code binWidth} where there is none.
     *
     * @param values the ROI's values in storage order, at least one
     * @throws radiome.error.RadiomeException G21 when NaN or infinite values reach the binning, G20 when the bin width is
     *     too small to number the levels
     */
    static GreyLevels of(Volume volume, Mask mask, double[] values, FeatureSettings settings) {
        OptionalInt count = settings.binCount();
        Bins bins = count.isPresent()
                ? Bins.ofCount(values, count.getAsInt(), volume.type() == PixelType.FLOAT32)
                : Bins.ofWidth(values, settings.binWidth());
        int[] rank = new int[values.length];
        long span = bins.highest() - bins.lowest() + 1;
        boolean table = span <= Math.max(SMALL_TABLE, (long) TABLE_PER_VOXEL * values.length);
        Occurring levels =
                table ? Occurring.byTable(values, bins, (int) span, rank) : Occurring.bySorting(values, bins, rank);
        Geometry g = volume.geometry();
        LevelBox box = LevelBox.of(g.nx(), g.ny(), g.nz(), mask.inside(), rank, 1);
        return new GreyLevels(levels.numbers, levels.voxels, box);
    }

    /** The numbers of the levels that occur, ascending, and the voxels of each. */
    private static final class Occurring {
        final long[] numbers;
        final int[] voxels;

        Occurring(long[] numbers, int[] voxels) {
            this.numbers = numbers;
            this.voxels = voxels;
        }

        /** @param rank is filled in, one a value */
        static Occurring byTable(double[] values, Bins bins, int span, int[] rank) {
            int[] counts = new int[span];
            for (int i = 0; i < rank.length; i++) {
                rank[i] = (int) (bins.level(values[i]) - bins.lowest());
                counts[rank[i]]++;
            }
            int[] rankOf = new int[span];
            long[] numbers = new long[span];
            int[] voxels = new int[span];
            int n = 0;
            for (int level = 0; level < span; level++) {
                if (counts[level] > 0) {
                    numbers[n] = bins.lowest() + level;
                    voxels[n++] = counts[level];
                    rankOf[level] = n;
                }
            }
            for (int i = 0; i < rank.length; i++) {
                rank[i] = rankOf[rank[i]];
            }
            return new Occurring(Arrays.copyOf(numbers, n), Arrays.copyOf(voxels, n));
        }

        /** @param rank is filled in, one a value */
        static Occurring bySorting(double[] values, Bins bins, int[] rank) {
            long[] level = new long[values.length];
            for (int i = 0; i < level.length; i++) {
                level[i] = bins.level(values[i]);
            }
            long[] numbers = Arrays.stream(level).sorted().distinct().toArray();
            int[] voxels = new int[numbers.length];
            for (int i = 0; i < rank.length; i++) {
                rank[i] = Arrays.binarySearch(numbers, level[i]) + 1;
                voxels[rank[i] - 1]++;
            }
            return new Occurring(numbers, voxels);
        }
    }

    /** How many levels occur in the ROI. */
    public int count() {
        return numbers.length;
    }

    /** The number of a level by its rank from 1 (the lowest) to {@link #count}. */
    public long number(int rank) {
        return numbers[rank - 1];
    }

    /** The highest level's number in the whole ROI, PyRadiomics' Ng. */
    public long highest() {
        return highest;
    }

    /** How many levels occur in the whole ROI: {@link #count} but for a part of it. */
    public int inWhole() {
        return inWhole;
    }

    /** How many voxels of the ROI have the level of a rank. */
    public int voxels(int rank) {
        return voxels[rank - 1];
    }

    /** The ranks in the ROI's box, with a border of one voxel. */
    public LevelBox box() {
        return box;
    }
}
