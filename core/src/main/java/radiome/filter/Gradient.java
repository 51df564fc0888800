package radiome.filter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.filter.line.BoxValues;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * Gradient magnitude: the root of the squared central differences along the axes, grey values a mm or a voxel, rounded to 32
 * bit. PyRadiomics' {@code Gradient}: ITK's {@code GradientMagnitudeImageFilter}; beyond the border the border's voxel is
 * repeated. A 2-D image has two differences.
 *
 * @param useSpacing whether differences are taken per mm, PyRadiomics' {@code gradientUseSpacing}
 */
public record Gradient(boolean useSpacing) implements ImageFilter {
    private static final String NAME = "gradient";

    @Override
    public List<String> names() {
        return List.of(NAME);
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        return Optional.empty();
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        return wanted.grow(1).intersect(image.box());
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        BoxValues image = new BoxValues(input.box(), input.voxels().values());
        Geometry grid = input.whole();
        double[] squares = new double[Math.toIntExact(wanted.voxels())];
        for (int k = 0, to = 0; k < wanted.nz(); k++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("filtering was interrupted");
            }
            for (int j = 0; j < wanted.ny(); j++, to += wanted.nx()) {
                int[] first = {wanted.x0(), wanted.y0() + j, wanted.z0() + k};
                addAlongX(grid, image, first, wanted.nx(), squares, to);
                for (int axis = 1; axis < grid.dimensions(); axis++) {
                    addAcross(axis, grid, image, first, wanted.nx(), squares, to);
                }
            }
        }
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (float) Math.sqrt(squares[i]);
        }
        output.image(NAME, new Volume(grid.of(wanted), PixelType.FLOAT32, squares));
    }

    /** The differences along a row of n voxels. */
    private void addAlongX(Geometry grid, BoxValues image, int[] first, int n, double[] squares, int to) {
        int at = image.at(first[0], first[1], first[2]);
        boolean startsAtBorder = first[0] == 0;
        boolean endsAtBorder = first[0] + n == grid.nx();
        if (startsAtBorder && grid.nx() > 1) {
            addSquares(image, at + 1, at, weight(grid, 0), squares, to, 1);
        }
        if (endsAtBorder && grid.nx() > 1) {
            int last = at + n - 1;
            addSquares(image, last, last - 1, weight(grid, 0), squares, to + n - 1, 1);
        }
        int from = startsAtBorder ? 1 : 0;
        int inside = n - from - (endsAtBorder ? 1 : 0);
        addSquares(image, at + from + 1, at + from - 1, weight(grid, 0), squares, to + from, inside);
    }

    /** The differences between two rows beside a row of n voxels. */
    private void addAcross(int axis, Geometry grid, BoxValues image, int[] first, int n, double[] squares, int to) {
        int at = image.at(first[0], first[1], first[2]);
        int after = at + (first[axis] + 1 < grid.size(axis) ? image.step(axis) : 0);
        int before = at - (first[axis] > 0 ? image.step(axis) : 0);
        addSquares(image, after, before, weight(grid, axis), squares, to, n);
    }

    /** Half a difference a unit of length. */
    private double weight(Geometry grid, int axis) {
        return 0.5 * (useSpacing ? 1 / grid.spacing().get(axis) : 1);
    }

    private static void addSquares(
            BoxValues image, int after, int before, double weight, double[] squares, int to, int n) {
        double[] v = image.values();
        for (int i = 0; i < n; i++) {
            double slope = weight * v[after + i] - weight * v[before + i];
            squares[to + i] += slope * slope;
        }
    }
}
