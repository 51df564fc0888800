package radiome.image.resample;

import java.util.concurrent.CancellationException;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/**
 * Samples an image on another grid, as ITK's {@code ResampleImageFilter}: 0 outside the image; values are computed in 64 bit
 * and stored as {@link PixelType#stored} says. Needs a part of the image only, {@link #reads}; for {@link
 * Interpolation#BSPLINE} all slices, one at a time.
 *
 * @param from grid of the whole image
 * @param type of its voxels and of the samples
 * @param onto grid of the samples
 * @param interpolation how
 */
public record Resampler(Geometry from, PixelType type, Geometry onto, Interpolation interpolation) {
    /** A spline's value hangs on two voxels to each side; mirrored ones are one farther in. */
    private static final int REACH = 4;

    /** The voxels that samples hang on; one voxel where no sample is inside the image. */
    public Box reads() {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        Lines lines = new Lines(from, onto);
        for (int corner = 0; corner < 8; corner++) {
            Vec at = lines.source(
                    (corner & 1) == 0 ? 0 : onto.nx() - 1,
                    (corner & 2) == 0 ? 0 : onto.ny() - 1,
                    (corner & 4) == 0 ? 0 : onto.nz() - 1);
            for (int axis = 0; axis < 3; axis++) {
                low[axis] = Math.min(low[axis], at.get(axis));
                high[axis] = Math.max(high[axis], at.get(axis));
            }
        }
        int[] first = new int[3];
        int[] size = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            int last = from.size(axis) - 1;
            first[axis] = (int) Math.max(0, Math.min(last, Math.floor(low[axis]) - REACH));
            size[axis] = (int) Math.max(first[axis], Math.min(last, Math.ceil(high[axis]) + REACH)) - first[axis] + 1;
        }
        return new Box(first[0], first[1], first[2], size[0], size[1], size[2]);
    }

    /** Bytes held while sampling, the samples with them. */
    public long bytes() {
        long input = interpolation == Interpolation.BSPLINE
                ? SplineCoefficients.bytes(from, reads())
                : Double.BYTES * reads().voxels();
        return input + Double.BYTES * onto.voxels();
    }

    /**
     * Samples nearest or linear.
     *
     * @param voxels of the image on {@link #reads}
     * @throws CancellationException when the thread is interrupted
     */
    public Volume sample(double[] voxels) {
        return switch (interpolation) {
            case NEAREST -> sample(new NearestSampler(from, reads(), voxels));
            case LINEAR -> sample(new LinearSampler(from, reads(), voxels));
            case BSPLINE -> throw new IllegalArgumentException("a spline hangs on all slices, not on a box");
        };
    }

    /** For {@link Interpolation#BSPLINE}: takes the whole image's slices in. */
    public SplineCoefficients coefficients() {
        return new SplineCoefficients(from, reads());
    }

    /**
     * Samples the spline.
     *
     * @param spline made by {@link #coefficients}, all slices taken in
     * @throws CancellationException when the thread is interrupted
     */
    public Volume sample(SplineCoefficients spline) {
        return sample(new SplineSampler(spline));
    }

    private Volume sample(Sampler sampler) {
        double[] out = new double[Math.toIntExact(onto.voxels())];
        Lines lines = new Lines(from, onto);
        for (int k = 0, at = 0; k < onto.nz(); k++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("resampling was interrupted");
            }
            for (int j = 0; j < onto.ny(); j++) {
                Lines.Line line = lines.line(j, k);
                for (int i = 0; i < onto.nx(); i++, at++) {
                    double x = line.x(i);
                    double y = line.y(i);
                    double z = line.z(i);
                    out[at] = lines.isInside(x, y, z) ? type.stored(sampler.at(x, y, z)) : 0;
                }
            }
        }
        return new Volume(onto, type, out);
    }
}
