package radiome.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * Image types that change each voxel x on its own, scaled by M, the largest |x| of the whole image; PyRadiomics'
 * {@code imageoperations.py}. Results are FLOAT64. An image of zeros gives NaN (0 / 0) but for the square root; a NaN anywhere
 * makes M NaN and with it all voxels, but zeros of the square root.
 */
public enum Pointwise implements ImageFilter {
    /** (x / sqrt(M))^2, computed as (c x)^2 with c = 1 / sqrt(M); never negative. */
    SQUARE {
        @Override
        void apply(double[] x, double most, double[] out) {
            double c = 1 / Math.sqrt(most);
            for (int i = 0; i < x.length; i++) {
                out[i] = (c * x[i]) * (c * x[i]);
            }
        }
    },
    /** sign(x) sqrt(|x| M). */
    SQUAREROOT {
        @Override
        void apply(double[] x, double most, double[] out) {
            for (int i = 0; i < x.length; i++) {
                out[i] = x[i] > 0 ? Math.sqrt(x[i] * most) : x[i] < 0 ? -Math.sqrt(-x[i] * most) : x[i];
            }
        }
    },
    /** g M / max |g| with g = sign(x) ln(|x| + 1); max |g| is ln(M + 1). */
    LOGARITHM {
        @Override
        void apply(double[] x, double most, double[] out) {
            double factor = most / StrictMath.log(most + 1);
            for (int i = 0; i < x.length; i++) {
                double g = x[i] > 0 ? StrictMath.log(x[i] + 1) : x[i] < 0 ? -StrictMath.log(1 - x[i]) : x[i];
                out[i] = g * factor;
            }
        }
    },
    /** exp(x ln(M) / M); falling where M is below 1. */
    EXPONENTIAL {
        @Override
        void apply(double[] x, double most, double[] out) {
            double rate = StrictMath.log(most) / most;
            for (int i = 0; i < x.length; i++) {
                out[i] = StrictMath.exp(rate * x[i]);
            }
        }
    };

    @Override
    public List<String> names() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        return Optional.empty();
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        return wanted;
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("filtering was interrupted");
        }
        Volume part =
                input.box().equals(wanted) ? input.voxels() : input.voxels().crop(wanted.from(input.box()));
        double[] out = new double[part.values().length];
        apply(part.values(), largest(input.statistics()), out);
        output.image(names().get(0), new Volume(input.whole().of(wanted), PixelType.FLOAT64, out));
    }

    /** @param most M */
    abstract void apply(double[] x, double most, double[] out);

    /** Voxels that are not finite while the extrema are can only be NaN. */
    private static double largest(Statistics whole) {
        double most = Math.max(Math.abs(whole.minimum()), Math.abs(whole.maximum()));
        return whole.notFinite() > 0 && Double.isFinite(most) ? Double.NaN : most;
    }
}
