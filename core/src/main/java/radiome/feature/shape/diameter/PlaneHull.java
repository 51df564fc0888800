package radiome.feature.shape.diameter;

/**
 * The convex hull of the places of one plane, as two chains of corners that rise row by row: the left one through first
 * places, the right one through last places; both hold the two ends. A place in the middle of a straight side is no corner.
 * Whole-number arithmetic, so exact.
 */
final class PlaneHull {
    private final Chain left;
    private final Chain right;

    /** @param rows the most that a plane will have */
    PlaneHull(int rows) {
        left = new Chain(rows, 1);
        right = new Chain(rows, -1);
    }

    /** Makes this the hull of another plane. */
    void wrap(PlaneStack stack, int plane) {
        left.size = 0;
        right.size = 0;
        for (int row = 0; row < stack.rows(); row++) {
            int number = stack.number(plane, row);
            if (!stack.isEmpty(number)) {
                left.add(stack.first(number), row);
                right.add(stack.last(number), row);
            }
        }
    }

    /**
     * The longest reach in the plane, or what is known already when that is longer. It is between a corner of the left
     * and one of the right chain: if both were left ones, the right end of one of the rows would be at least as far. A
     * lattice polygon of area F has O(F^(1/3)) corners, so all pairs are O(F^(2/3)), less than the plane has voxels.
     *
     * @param reach along the rows first, then across them; mm^2
     * @param known mm^2
     */
    double longest(Reach reach, double known) {
        double longest = known;
        for (int i = 0; i < left.size; i++) {
            for (int j = 0; j < right.size; j++) {
                longest = Math.max(longest, reach.squared(right.at[j] - left.at[i], right.row[j] - left.row[i], 0));
            }
        }
        return longest;
    }

    Chain left() {
        return left;
    }

    Chain right() {
        return right;
    }

    /** Corners in ascending order of their rows. */
    static final class Chain {
        private final int side;
        private final int[] at;
        private final int[] row;
        private int size;

        private Chain(int rows, int side) {
            this.side = side;
            this.at = new int[rows];
            this.row = new int[rows];
        }

        int size() {
            return size;
        }

        int row(int corner) {
            return row[corner];
        }

        private void add(int place, int rowNumber) {
            while (size >= 2 && !bulges(place, rowNumber)) {
                size--;
            }
            at[size] = place;
            row[size++] = rowNumber;
        }

        /** Whether the last corner lies outside of the line from the one before it to a new place. */
        private boolean bulges(int place, int rowNumber) {
            long inner = (long) (at[size - 1] - at[size - 2]) * (rowNumber - row[size - 2]);
            long outer = (long) (place - at[size - 2]) * (row[size - 1] - row[size - 2]);
            return side * (outer - inner) > 0;
        }
    }
}
