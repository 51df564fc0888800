package radiome.feature.region;

/**
 * Walks over the voxels of an ROI stretch by stretch: consecutive positions of its {@link LevelBox} that begin and end with a
 * voxel. What is computed for each position of a stretch, in or out of the ROI, takes loops without branches over short
 * arrays, which the compiler makes into vector instructions; it does so for arrays at one common index only, so neighbours are
 * copied to an array of their own first.
 */
public final class Stretch {
    /** What is computed of a stretch stays in the processor's first cache. */
    public static final int LONGEST = 1024;

    private final int[] voxels;
    private int first;
    private int end;

    public Stretch(LevelBox box) {
        this.voxels = box.voxels();
    }

    /**
     * Goes to the next stretch; false behind the last one.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    public boolean next() {
        Interruption.check();
        first = end;
        if (first == voxels.length) {
            return false;
        }
        int beyond = voxels[first] + LONGEST;
        end = Math.min(voxels.length, first + LONGEST);
        while (voxels[end - 1] >= beyond) {
            end--;
        }
        return true;
    }

    /** Its first position. */
    public int from() {
        return voxels[first];
    }

    /** How many positions it has. */
    public int length() {
        return voxels[end - 1] - voxels[first] + 1;
    }

    /** The number of its first voxel in the list of the box, and of the one behind its last. */
    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /** Copies what lies a step away from each position. */
    public void copy(int[] box, int step, int[] to) {
        System.arraycopy(box, from() + step, to, 0, length());
    }
}
