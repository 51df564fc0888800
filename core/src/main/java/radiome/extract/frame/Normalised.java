package radiome.extract.frame;

import java.util.OptionalDouble;
import radiome.image.PixelType;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * PyRadiomics' normalisation: (x - mean) / SD of the whole image, SD with n - 1; values beyond {@code limit} SDs are set to
 * it; all times {@code scale}. Done as (x + shift) * factor with shift = -mean, factor = 1 / SD, in 64 bit whatever the type.
 *
 * @param shift added first
 * @param factor then multiplied by
 * @param limit in SDs; infinite when nothing is cut
 * @param scale above 0
 */
public record Normalised(double shift, double factor, double limit, double scale) {
    /** @param whole of the image; SD above 0 */
    public static Normalised by(Statistics whole, OptionalDouble outliers, double scale) {
        return new Normalised(-whole.mean(), 1 / whole.sd(), outliers.orElse(Double.POSITIVE_INFINITY), scale);
    }

    /** One value; NaN stays NaN. */
    public double of(double x) {
        double sds = (x + shift) * factor;
        return (sds > limit ? limit : sds < -limit ? -limit : sds) * scale;
    }

    /** A part of the image. */
    Volume of(Volume part) {
        double[] values = new double[part.values().length];
        apply(part.values(), values);
        return new Volume(part.geometry(), PixelType.FLOAT64, values);
    }

    void apply(double[] values, double[] into) {
        for (int i = 0; i < values.length; i++) {
            into[i] = of(values[i]);
        }
    }

    /** Of the whole image after normalising: exact extrema, since no step changes the order of two voxels; no mean and SD. */
    Statistics of(Statistics whole) {
        return new Statistics(
                whole.count(), whole.notFinite(), Double.NaN, Double.NaN, of(whole.minimum()), of(whole.maximum()));
    }
}
