package radiome.feature.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * For each voxel of an ROI which of its neighbours at distance 1 that come before it in storage order (one of each pair of
 * opposite ones) have its grey level: what runs and zones are made of. Immutable to callers that respect the arrays.
 */
public final class EqualNeighbours {
    private final List<Offset> directions;
    private final int[] steps;
    private final short[] sets;

    /** @param adjacent directions at distance 1, at most 13 */
    EqualNeighbours(LevelBox box, List<Offset> adjacent) {
        this.directions = adjacent.stream()
                .sorted(Comparator.comparingInt(d -> Integer.bitCount(apart(d, adjacent))))
                .toList();
        this.steps = directions.stream().mapToInt(box::step).toArray();
        this.sets = new short[box.ranks().length];
        int[] here = new int[Stretch.LONGEST];
        int[] before = new int[Stretch.LONGEST];
        int[] set = new int[Stretch.LONGEST];
        for (Stretch stretch = new Stretch(box); stretch.next(); ) {
            Arrays.fill(set, 0);
            stretch.copy(box.ranks(), 0, here);
            for (int k = 0; k < steps.length; k++) {
                stretch.copy(box.ranks(), -steps[k], before);
                addEqual(here, before, k, set, stretch.length());
            }
            for (int n = stretch.first(); n < stretch.end(); n++) {
                sets[box.voxels()[n]] = (short) set[box.voxels()[n] - stretch.from()];
            }
        }
    }

    private static void addEqual(int[] here, int[] before, int k, int[] set, int length) {
        for (int i = 0; i < length; i++) {
            // ranks are not negative, so this is negative where they are equal
            set[i] |= (((here[i] ^ before[i]) - 1) >>> 31) << k;
        }
    }

    /** The directions, those that touch most others first. */
    public List<Offset> directions() {
        return directions;
    }

    /** What each direction adds to a position; the neighbours before are as far back. */
    public int[] steps() {
        return steps;
    }

    /** By position the set of equal neighbours, a bit k for direction k; the array itself. */
    public short[] sets() {
        return sets;
    }

    /** The directions whose neighbour does not touch that of direction k, as a set. */
    public int apart(int k) {
        return apart(directions.get(k), directions);
    }

    private static int apart(Offset offset, List<Offset> others) {
        int set = 0;
        for (int k = 0; k < others.size(); k++) {
            set |= offset.minus(others.get(k)).distance() > 1 ? 1 << k : 0;
        }
        return set;
    }
}
