package radiome.filter.pattern;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * Local binary patterns slice by slice, PyRadiomics' {@code getLBP2DImage} with scikit-image's {@code local_binary_pattern}: P
 * samples on a circle of radius R round each voxel, interpolated linearly, 0 outside the slice; each is compared with the voxel.
 * Rows and columns are counted in voxels, spacing is ignored. The result takes the image's own type: on an integer image it is
 * cut toward zero, NaN becomes 0, and of what is too large for 8 or 16 bit the low bits stay, as numpy does. On a 2-D image it
 * is FLOAT64.
 *
 * @param axis array axis across which slices lie: 0 z (rows along y, columns along x), 1 y (rows z, columns x), 2 x (rows y,
 *     columns z); a 2-D image is one slice whatever it says
 * @param radius R in voxels, above 0; held as a float
 * @param points P, at least 1; at most {@link #LONGEST_PATTERN} for {@code DEFAULT} and {@code ROR}
 * @param method what becomes of the samples
 */
public record Lbp2D(int axis, double radius, int points, Method method) implements ImageFilter {
    /** The most points whose pattern fits scikit-image's 32-bit number. */
    public static final int LONGEST_PATTERN = 31;

    private static final double DECIMALS = 1e5;

    /** PyRadiomics' {@code lbp2DMethod}; bit p is 1 where sample p is not below the voxel. */
    public enum Method {
        /** sum over p of bit_p 2^p. */
        DEFAULT {
            @Override
            double of(double[] samples, double voxel) {
                return pattern(samples, voxel);
            }
        },
        /** The smallest of that sum over all rotations of the bits. */
        ROR {
            @Override
            double of(double[] samples, double voxel) {
                int pattern = pattern(samples, voxel);
                int least = pattern;
                for (int p = 1; p < samples.length; p++) {
                    pattern = pattern >> 1 | (pattern & 1) << (samples.length - 1);
                    least = Math.min(least, pattern);
                }
                return least;
            }
        },
        /** The number of ones where neighbours p, p + 1 (not the last and the first) differ twice at most, else P + 1. */
        UNIFORM {
            @Override
            double of(double[] samples, double voxel) {
                int ones = 0;
                int changes = 0;
                boolean before = samples[0] - voxel >= 0;
                for (double sample : samples) {
                    boolean bit = sample - voxel >= 0;
                    ones += bit ? 1 : 0;
                    changes += bit == before ? 0 : 1;
                    before = bit;
                }
                return changes <= 2 ? ones : samples.length + 1.0;
            }
        },
        /** Variance of the samples, with P: (sum s^2 - (sum s)^2 / P) / P; NaN where it is 0. */
        VAR {
            @Override
            double of(double[] samples, double voxel) {
                double sum = 0;
                double squares = 0;
                for (double s : samples) {
                    sum += s;
                    squares += s * s;
                }
                double variance = (squares - sum * sum / samples.length) / samples.length;
                return variance == 0 ? Double.NaN : variance;
            }
        };

        abstract double of(double[] samples, double voxel);

        private static int pattern(double[] samples, double voxel) {
            int pattern = 0;
            for (int p = 0; p < samples.length; p++) {
                pattern |= samples[p] - voxel >= 0 ? 1 << p : 0;
            }
            return pattern;
        }
    }

    public Lbp2D {
        if (points > LONGEST_PATTERN && (method == Method.DEFAULT || method == Method.ROR)) {
            throw new IllegalArgumentException("a pattern of " + points + " points does not fit 32 bit");
        }
    }

    @Override
    public List<String> names() {
        return List.of("lbp-2D");
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        return Optional.empty();
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        SliceAxes axes = SliceAxes.of(image, axis);
        int reach = (int)
                Math.min(Math.ceil((float) radius), Math.max(image.size(axes.rows()), image.size(axes.columns())));
        int x = axes.across() == 0 ? 0 : reach;
        int y = axes.across() == 1 ? 0 : reach;
        int z = axes.across() == 2 ? 0 : reach;
        return new Box(
                        wanted.x0() - x,
                        wanted.y0() - y,
                        wanted.z0() - z,
                        wanted.nx() + 2 * x,
                        wanted.ny() + 2 * y,
                        wanted.nz() + 2 * z)
                .intersect(image.box());
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        Geometry image = input.whole();
        SliceAxes axes = SliceAxes.of(image, axis);
        PixelType type =
                image.dimensions() == 2 ? PixelType.FLOAT64 : input.voxels().type();
        int columns = wanted.size(axes.columns());
        Slice slice = new Slice(
                side(image, wanted, axes.rows(), offsets(true)),
                side(image, wanted, axes.columns(), offsets(false)),
                points,
                columns);
        int[] stride = {1, wanted.nx(), wanted.nx() * wanted.ny()};
        Volume voxels =
                input.box().equals(wanted) ? input.voxels() : input.voxels().crop(wanted.from(input.box()));
        double[] out = new double[voxels.values().length];
        double[] round = new double[points];
        for (int s = 0; s < wanted.size(axes.across()); s++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("filtering was interrupted");
            }
            slice.take(input, axes, wanted.first(axes.across()) + s);
            for (int r = 0; r < wanted.size(axes.rows()); r++) {
                double[][] samples = slice.row(r);
                int at = s * stride[axes.across()] + r * stride[axes.rows()];
                for (int c = 0; c < columns; c++, at += stride[axes.columns()]) {
                    for (int p = 0; p < points; p++) {
                        round[p] = samples[p][c];
                    }
                    out[at] = stored(type, method.of(round, voxels.values()[at]));
                }
            }
        }
        output.image(names().get(0), new Volume(image.of(wanted), type, out));
    }

    private static SliceSide side(Geometry image, Box wanted, int axis, double[] offset) {
        return new SliceSide(image.size(axis), wanted.first(axis), wanted.size(axis), offset);
    }

    /** -R sin(2 pi p / P) along rows, R cos(2 pi p / P) along columns, rounded to five decimals. */
    private double[] offsets(boolean rows) {
        double[] offset = new double[points];
        for (int p = 0; p < points; p++) {
            double angle = 2 * Math.PI * p / points;
            double r = (float) radius;
            offset[p] =
                    Math.rint((rows ? -r * StrictMath.sin(angle) : r * StrictMath.cos(angle)) * DECIMALS) / DECIMALS;
        }
        return offset;
    }

    /** As numpy writes a 64-bit number into an array of the image's type. */
    private static double stored(PixelType type, double value) {
        return switch (type) {
            case INT8 -> (byte) (int) value;
            case UINT8 -> (int) value & 0xff;
            case INT16 -> (short) (int) value;
            case UINT16 -> (int) value & 0xffff;
            case INT32, UINT32, INT64, UINT64, FLOAT32, FLOAT64 -> type.stored(value);
        };
    }
}
