package radiome.feature;

import java.util.BitSet;
import java.util.List;
import radiome.feature.region.Offset;

/**
 * In which directions each kernel holds a pair of voxels. PyRadiomics leaves out directions without a pair in any kernel of a
 * batch; in the others a kernel without one is NaN there, which JointAverage, a plain mean, does not survive, and which its
 * eigenvalue routine refuses for the whole batch (MCC).
 */
final class EmptyDirections {
    private final BitSet[] paired;
    private final BitSet kept = new BitSet();

    /**
     * @param kernels of the batch
     * @param from first of them
     * @param to behind the last
     */
    EmptyDirections(Kernels kernels, int from, int to) {
        this.paired = new BitSet[to - from];
        for (int n = from; n < to; n++) {
            paired[n - from] = paired(kernels, n);
            kept.or(paired[n - from]);
        }
    }

    private static BitSet paired(Kernels kernels, int n) {
        List<Offset> directions = kernels.directions();
        BitSet found = new BitSet();
        for (int d = 0; d < directions.size(); d++) {
            if (kernels.hasPair(n, directions.get(d))) {
                found.set(kernels.directionsAreOne() ? 0 : d);
            }
        }
        return found;
    }

    /** Whether the n-th kernel of the batch has no pair in a direction that is kept, or none at all. */
    boolean hasEmpty(int n) {
        return paired[n].isEmpty() || !paired[n].equals(kept);
    }

    /** Whether any kernel of the batch has. */
    boolean anyEmpty() {
        for (int n = 0; n < paired.length; n++) {
            if (hasEmpty(n)) {
                return true;
            }
        }
        return false;
    }
}
