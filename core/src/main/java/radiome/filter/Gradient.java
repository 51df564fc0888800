package radiome.filter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * Gradient magnitude: the root of the squared central differences along the axes, grey values a mm or a voxel. PyRadiomics'
 * {@code Gradient}: ITK's {@code GradientMagnitudeImageFilter}; beyond the border the border's voxel is repeated.
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
        Geometry image = input.whole();
        double[] out = new double[Math.toIntExact(wanted.voxels())];
        for (int k = 0, to = 0; k < wanted.nz(); k++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("filtering was interrupted");
            }
            for (int j = 0; j < wanted.ny(); j++, to += wanted.nx()) {
                for (int axis = 0; axis < image.dimensions(); axis++) {
                    addSquares(input, axis, wanted, j, k, out, to);
                }
                for (int i = to; i < to + wanted.nx(); i++) {
                    out[i] = (float) Math.sqrt(out[i]);
                }
            }
        }
        output.image(NAME, new Volume(image.of(wanted), PixelType.FLOAT32, out));
    }

    /** The squared differences of one line along x. */
    private void addSquares(FilterInput input, int axis, Box wanted, int j, int k, double[] out, int to) {
        Box box = input.box();
        int last = input.whole().size(axis) - 1;
        double weight = 0.5 * (useSpacing ? 1 / input.whole().spacing().get(axis) : 1);
        double[] voxels = input.voxels().values();
        int step = axis == 0 ? 1 : axis == 1 ? box.nx() : box.nx() * box.ny();
        int line = box.nx() * (wanted.y0() + j - box.y0() + box.ny() * (wanted.z0() + k - box.z0()))
                + wanted.x0()
                - box.x0();
        for (int i = 0; i < wanted.nx(); i++) {
            int place = axis == 0 ? wanted.x0() + i : axis == 1 ? wanted.y0() + j : wanted.z0() + k;
            double after = voxels[line + i + (place < last ? step : 0)];
            double before = voxels[line + i - (place > 0 ? step : 0)];
            double slope = weight * after - weight * before;
            out[to + i] += slope * slope;
        }
    }
}
