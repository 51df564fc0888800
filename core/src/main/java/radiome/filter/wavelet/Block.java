package radiome.filter.wavelet;

import java.util.List;

/**
 * Samples on a part of an image whose axes are circles, x fastest.
 *
 * @param <A> array of numbers
 */
final class Block<A> {
    private final A values;
    private final List<Arc> arcs;

    /**
     * @param values one a voxel of the arcs; kept, not copied
     * @param arcs along x, y, z
     */
    Block(A values, List<Arc> arcs) {
        this.values = values;
        this.arcs = List.copyOf(arcs);
    }

    A values() {
        return values;
    }

    Arc arc(int axis) {
        return arcs.get(axis);
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** The same arcs but one. */
    List<Arc> with(int axis, Arc arc) {
        return List.of(axis == 0 ? arc : arcs.get(0), axis == 1 ? arc : arcs.get(1), axis == 2 ? arc : arcs.get(2));
    }

    /** Samples that lie side by side and have one place along an axis. */
    int inner(int axis) {
        return axis == 0 ? 1 : axis == 1 ? arc(0).size() : Math.multiplyExact(arc(0).size(), arc(1).size());
    }

    /** How many times the whole axis is passed through. */
    int outer(int axis) {
        return axis == 2 ? 1 : axis == 1 ? arc(2).size() : Math.multiplyExact(arc(1).size(), arc(2).size());
    }

    /** Number of samples of some arcs. */
    static int voxels(List<Arc> arcs) {
        return Math.toIntExact(
                (long) arcs.get(0).size() * arcs.get(1).size() * arcs.get(2).size());
    }
}
