package radiome.filter.gaussian;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.filter.line.BoxValues;
import radiome.filter.line.Lines;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;
import radiome.num.Numbers;

/**
 * Laplacian of Gaussian: for each axis the second derivative along it of the image smoothed along the others, added up,
 * multiplied by sigma squared. PyRadiomics' {@code LoG}: ITK's {@code LaplacianRecursiveGaussianImageFilter} with
 * normalisation across scale; every pass along an axis and the sum are rounded to 32 bit. A 2-D image has two terms.
 *
 * <p>The recursion runs over whole lines, so all voxels are read. Each pass keeps what the next ones need: the first of a term
 * goes over the whole image, the last over the lines that meet the wanted box. Values of the box do not depend on it.
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

    /** A side shorter than 4 voxels or ceil(sigma / spacing) + 1. */
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
        double[] sum = new double[Math.toIntExact(wanted.voxels())];
        double[] buffer = new double[largestTerm(image, wanted)];
        Lines lines = new Lines();
        for (int derived = 0; derived < image.dimensions(); derived++) {
            BoxValues term = new BoxValues(Lines.narrowed(image.box(), wanted, derived), buffer);
            fill(term, derived, input, wanted, lines);
            double spacing = image.spacing().get(derived);
            add(term, 1 / (spacing * spacing), wanted, sum);
        }
        output.image(name, new Volume(image.of(wanted), PixelType.FLOAT32, sum));
    }

    private static int largestTerm(Geometry image, Box wanted) {
        long voxels = 0;
        for (int axis = 0; axis < image.dimensions(); axis++) {
            voxels = Math.max(voxels, Lines.narrowed(image.box(), wanted, axis).voxels());
        }
        return Math.toIntExact(voxels);
    }

    /** The second derivative along an axis, smoothed along the others in ascending order. */
    private void fill(BoxValues term, int derived, FilterInput input, Box wanted, Lines lines) {
        BoxValues image = new BoxValues(input.box(), input.voxels().values());
        Geometry grid = input.whole();
        lines.along(
                derived,
                new RecursiveGaussian(GaussianCoefficients.secondDerivative(
                        sigma, grid.spacing().get(derived))),
                image,
                term,
                term.box());
        Box part = term.box();
        for (int axis = 0; axis < grid.dimensions(); axis++) {
            if (axis != derived) {
                part = Lines.narrowed(part, wanted, axis);
                lines.along(
                        axis,
                        new RecursiveGaussian(GaussianCoefficients.smooth(
                                sigma, grid.spacing().get(axis))),
                        term,
                        term,
                        part);
            }
        }
    }

    private static void add(BoxValues term, double factor, Box wanted, double[] sum) {
        double[] values = term.values();
        for (int k = 0, to = 0; k < wanted.nz(); k++) {
            for (int j = 0; j < wanted.ny(); j++, to += wanted.nx()) {
                int from = term.at(wanted.x0(), wanted.y0() + j, wanted.z0() + k);
                for (int i = 0; i < wanted.nx(); i++) {
                    sum[to + i] = (float) (sum[to + i] + values[from + i] * factor);
                }
            }
        }
    }
}
