package radiome.filter.pattern;

/**
 * For samples at an offset from voxels along one axis: which four coefficients a sample is made of, and with which weights.
 * scipy's {@code map_coordinates}, order 3, mode constant: a place before the first or behind the last voxel has no sample.
 *
 * <p>Place and weights follow from index + offset as a double, so that neither is quite the same for all voxels.
 */
final class SplineTaps {
    private static final int NONE = Integer.MIN_VALUE;

    private final int first;
    private final int[] shift;
    private final int[] end;
    private final double[][] weights;

    /**
     * @param offset voxels
     * @param first voxel
     * @param n voxels
     * @param size of the image along the axis
     */
    SplineTaps(double offset, int first, int n, int size) {
        this.first = first;
        this.shift = new int[n];
        this.end = new int[n];
        this.weights = new double[4][n];
        for (int i = 0; i < n; i++) {
            double place = first + i + offset;
            boolean inside = place >= 0 && place <= size - 1;
            shift[i] = inside ? (int) Math.floor(place) - 1 - (first + i) : NONE;
            weigh(place - Math.floor(place), i);
        }
        for (int i = n - 1; i >= 0; i--) {
            end[i] = i + 1 < n && shift[i + 1] == shift[i] ? end[i + 1] : first + i + 1;
        }
    }

    private void weigh(double y, int i) {
        double z = 1 - y;
        weights[1][i] = (y * y * (y - 2) * 3 + 4) / 6;
        weights[2][i] = (z * z * (z - 2) * 3 + 4) / 6;
        weights[0][i] = z * z * z / 6;
        weights[3][i] = 1 - weights[0][i] - weights[1][i] - weights[2][i];
    }

    boolean isInside(int voxel) {
        return shift[voxel - first] != NONE;
    }

    /** The place of the first coefficient; the others follow. */
    int start(int voxel) {
        return voxel + shift[voxel - first];
    }

    double weight(int tap, int voxel) {
        return weights[tap][voxel - first];
    }

    /** One past the last voxel from here on for which {@link #isInside} is the same and {@link #start} grows by one a voxel. */
    int end(int voxel) {
        return end[voxel - first];
    }

    /** The weights of a tap from the first voxel on: read them, do not change them. */
    double[] weights(int tap) {
        return weights[tap];
    }
}
