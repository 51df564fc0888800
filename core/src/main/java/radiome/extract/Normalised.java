package radiome.extract;

import java.util.OptionalDouble;
import radiome.image.PixelType;
import radiome.image.Statistics;
import radiome.image.Volume;

/**
 * PyRadiomics' normalisation: (x - mean) / SD of the whole image, SD with n - 1; values beyond {@code outliers} SDs are set to
 * it; all times {@code scale}. Done as (x + shift) * factor with shift = -mean, factor = 1 / SD, in 64 bit whatever the type.
 */
final class Normalised {
    private Normalised() {}

    /** @param whole of the image that {@code part} was read from; SD above 0 */
    static Volume of(Volume part, Statistics whole, OptionalDouble outliers, double scale) {
        double shift = -whole.mean();
        double factor = 1 / whole.sd();
        double limit = outliers.orElse(Double.POSITIVE_INFINITY);
        double[] values = part.values().clone();
        for (int i = 0; i < values.length; i++) {
            double sds = (values[i] + shift) * factor;
            values[i] = (sds > limit ? limit : sds < -limit ? -limit : sds) * scale;
        }
        return new Volume(part.geometry(), PixelType.FLOAT64, values);
    }
}
