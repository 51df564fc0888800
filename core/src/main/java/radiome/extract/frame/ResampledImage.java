package radiome.extract.frame;

import java.util.Optional;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.Moments;
import radiome.image.PixelType;
import radiome.image.Scan;
import radiome.image.Statistics;
import radiome.image.Volume;
import radiome.image.resample.Interpolation;
import radiome.image.resample.Resampler;
import radiome.image.resample.SplineCoefficients;

/**
 * The image sampled on another grid; held as a whole. A spline is made from one pass over the image, slice by slice; with
 * normalising, whose statistics must be known before, from a second one.
 *
 * @param image grid of the whole image
 * @param grid that is sampled on
 * @param interpolation how
 */
public record ResampledImage(Geometry image, Geometry grid, Interpolation interpolation) implements Frame {
    @Override
    public Box held(Box wanted) {
        return grid.box();
    }

    @Override
    public long bytes(Box wanted) {
        return new Resampler(image, PixelType.FLOAT64, grid, interpolation).bytes();
    }

    @Override
    public Taken take(Scan scan, Wanted wanted) {
        PixelType type = wanted.normalising().isPresent() ? PixelType.FLOAT64 : scan.type();
        Resampler resampler = new Resampler(image, type, grid, interpolation);
        return interpolation == Interpolation.BSPLINE ? spline(scan, wanted, resampler) : part(scan, wanted, resampler);
    }

    private Taken part(Scan scan, Wanted wanted, Resampler resampler) {
        Wanted ofImage = new Wanted(resampler.reads(), wanted.statistics(), wanted.normalising());
        Taken read = new WholeImage(image).take(scan, ofImage);
        return taken(read.file(), resampler.sample(read.voxels().values()));
    }

    private Taken spline(Scan scan, Wanted wanted, Resampler resampler) {
        SplineCoefficients spline = resampler.coefficients();
        if (wanted.normalising().isPresent()) {
            Statistics file = scan.statistics();
            Normalised normalised = wanted.normalising().get().apply(file);
            double[] slice = new double[image.nx() * image.ny()];
            scan.slices((z, values) -> {
                normalised.apply(values, slice);
                spline.slice(slice);
            });
            return taken(Optional.of(file), resampler.sample(spline));
        }
        Moments moments = new Moments();
        scan.slices((z, values) -> {
            if (wanted.statistics()) {
                moments.add(values, values.length);
            }
            spline.slice(values);
        });
        return taken(
                wanted.statistics() ? Optional.of(moments.statistics()) : Optional.empty(), resampler.sample(spline));
    }

    private Taken taken(Optional<Statistics> file, Volume sampled) {
        return new Taken(file, grid.box(), sampled, Optional.of(Moments.of(sampled)));
    }
}
