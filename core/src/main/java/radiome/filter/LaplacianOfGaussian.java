package radiome.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.num.Numbers;

/**
 * Laplacian of Gaussian: for each axis the second derivative along it of the image smoothed along the others, added up,
 * multiplied by sigma squared. PyRadiomics' {@code LoG}: ITK's {@code LaplacianRecursiveGaussianImageFilter} with
 * normalisation across scale; every pass and the sum are rounded to 32 bit.
 *
 * <p>The recursion runs over whole lines, so all voxels are read; each pass keeps only those that the next one needs.
 */
public final class LaplacianOfGaussian implements ImageFilter {
    private static final int SHORTEST = 4;

    private final double sigma;
    private final String name;

    /** @param sigma mm, above 0, as the parameter file writes it: its text is part of the name */
    public LaplacianOfGaussian(String sigma) {
        this.sigma = Double.parseDouble(sigma);
        this.name = "log-sigma-" + sigma.replace('.', '-') + "-mm-3D";
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        for (int axis = 0; axis < image.dimensions(); axis++) {
            int size = image.size(axis);
            double spacing = image.spacing().get(axis);
            double least = Math.max(SHORTEST, Math.ceil(sigma / spacing) + 1);
            if (size < least) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "The image has %d voxels along %s; at %s mm a sigma of %s mm needs %.0f.",
                        size,
                        "xyz".charAt(axis),
                        Numbers.text(spacing),
                        Numbers.text(sigma),
                        least));
            }
        }
        return Optional.empty();
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        return image.box();
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        Geometry image = input.whole();
        double[] voxels = input.voxels().values();
        float[] sum = new float[Math.toIntExact(wanted.voxels())];
        LinePass pass = new LinePass();
        for (int d = 0; d < image.dimensions(); d++) {
            float[] term = term(d, image, voxels, wanted, pass);
            double spacing = image.spacing().get(d);
            double factor = 1 / (spacing * spacing);
            for (int at = 0; at < sum.length; at++) {
                sum[at] = (float) (sum[at] + term[at] * factor);
            }
        }
        double[] values = new double[sum.length];
        for (int at = 0; at < sum.length; at++) {
            values[at] = sum[at];
        }
        output.image(name, new Volume(image.of(wanted), PixelType.FLOAT32, values));
    }

    /** The second derivative along an axis, smoothed along the others in ascending order. */
    private float[] term(int derived, Geometry image, double[] voxels, Box wanted, LinePass pass) {
        int[] order = new int[image.dimensions()];
        order[0] = derived;
        for (int axis = 0, n = 1; axis < order.length; axis++) {
            if (axis != derived) {
                order[n++] = axis;
            }
        }
        Box held = image.box();
        LinePass.Values in = at -> voxels[at];
        float[] out = new float[0];
        for (int step = 0; step < order.length; step++) {
            Box next = needed(image.box(), wanted, order, step);
            GaussianOrder kind = step == 0 ? GaussianOrder.SECOND_DERIVATIVE : GaussianOrder.SMOOTH;
            RecursiveGaussian filter =
                    new RecursiveGaussian(sigma, image.spacing().get(order[step]), kind);
            float[] done = pass.along(order[step], filter, in, held, next);
            held = next;
            in = at -> done[at];
            out = done;
        }
        return out;
    }

    /** What the passes after a step need: all along the axes to come, what is wanted along the others. */
    private static Box needed(Box whole, Box wanted, int[] order, int step) {
        int[] first = {wanted.x0(), wanted.y0(), wanted.z0()};
        int[] size = {wanted.nx(), wanted.ny(), wanted.nz()};
        for (int later = step + 1; later < order.length; later++) {
            first[order[later]] = whole.first(order[later]);
            size[order[later]] = whole.size(order[later]);
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }
}
