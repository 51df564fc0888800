package radiome.filter.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import radiome.filter.FilterInput;
import radiome.filter.ImageFilter;
import radiome.filter.line.BoxValues;
import radiome.image.Box;
import radiome.image.Geometry;
import radiome.image.PixelType;
import radiome.image.Volume;

/**
 * Local binary patterns in three dimensions: the image is sampled on a sphere round each voxel, samples at least as bright as
 * the voxel are ones, and how much of the degree n of spherical harmonics is in this pattern is the image
 * {@code lbp-3D-m(n+1)}; the excess kurtosis of the samples is {@code lbp-3D-k}, NaN where they are equal but for rounding.
 * PyRadiomics' {@code LBP3D}. J. Banerjee et al. 2013 mean it to be the same whatever way the image is turned; the program's
 * angles are swapped, see {@link SpherePattern}, so that beyond {@code m1} it is not quite.
 *
 * <p>Voxels of the ROI only; others are 0. Samples come from a cubic spline and are 0 outside the image; they are kept in the
 * image's type, so that those of an integer image are rounded, half away from zero. The radius counts voxels, whatever the
 * spacing. Needs a 3-D image.
 *
 * @param levels degrees of spherical harmonics, from 1 to {@value #MOST_LEVELS}
 * @param radius of the sphere in voxels, above 0
 * @param subdivisions of the icosahedron that gives the points, from 0 (12 points) to {@value #MOST_SUBDIVISIONS} (2562)
 */
public record Lbp3D(int levels, double radius, int subdivisions) implements ImageFilter {
    /** Work and memory grow by four with each. */
    public static final int MOST_SUBDIVISIONS = 4;

    /** Work grows with the square. */
    public static final int MOST_LEVELS = 32;

    public Lbp3D {
        if (levels < 1
                || levels > MOST_LEVELS
                || subdivisions < 0
                || subdivisions > MOST_SUBDIVISIONS
                || !(radius > 0)) {
            throw new IllegalArgumentException(
                    levels + " levels, radius " + radius + ", " + subdivisions + " subdivisions");
        }
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int n = 1; n <= levels; n++) {
            names.add("lbp-3D-m" + n);
        }
        names.add("lbp-3D-k");
        return List.copyOf(names);
    }

    /** All its images, and the spline's coefficients with their work. */
    @Override
    public int copies() {
        return names().size() + 2;
    }

    @Override
    public Optional<String> skipped(Geometry image) {
        return image.dimensions() == 3
                ? Optional.empty()
                : Optional.of("The image has " + image.dimensions() + " dimensions; a sphere needs 3.");
    }

    @Override
    public Box reads(Geometry image, Box wanted) {
        return image.box();
    }

    @Override
    public void apply(FilterInput input, Box wanted, Output output) {
        double[][] images = new double[levels + 1][Math.toIntExact(wanted.voxels())];
        Box box = wanted.intersect(input.roi().box());
        if (!box.isEmpty()) {
            new Work(input, box).fill(wanted, images);
        }
        for (int n = 0; n < images.length; n++) {
            output.image(names().get(n), new Volume(input.whole().of(wanted), PixelType.FLOAT64, images[n]));
        }
    }

    /** The voxels of the ROI in a box, for one thread. */
    private final class Work {
        private final Box box;
        private final boolean[] inside;
        private final BoxValues image;
        private final PixelType type;
        private final SphereSamples sphere;
        private final SpherePattern pattern;
        private final Kurtosis kurtosis;
        private final double[][] samples;
        private final double[] ofVoxel;
        private final double[] sizes = new double[levels];

        Work(FilterInput input, Box box) {
            this.box = box;
            this.inside = input.roi().within(box).inside();
            this.image = new BoxValues(input.box(), input.voxels().values());
            this.type = input.voxels().type();
            double[][] points = Icosphere.points(subdivisions, radius);
            this.sphere = new SphereSamples(new SplineVolume(input, box, radius), points, input.whole(), box);
            this.pattern = new SpherePattern(points, radius, levels);
            this.kurtosis = new Kurtosis(points.length, type == PixelType.FLOAT32);
            this.samples = new double[points.length][box.nx()];
            this.ofVoxel = new double[points.length];
        }

        void fill(Box wanted, double[][] images) {
            BoxValues[] out = new BoxValues[images.length];
            Arrays.setAll(out, n -> new BoxValues(wanted, images[n]));
            for (int z = box.z0(), row = 0; z < box.z0() + box.nz(); z++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("filtering was interrupted");
                }
                for (int y = box.y0(); y < box.y0() + box.ny(); y++, row += box.nx()) {
                    fillRow(y, z, row, out);
                }
            }
        }

        /** @param row where the row begins in {@link #inside} */
        private void fillRow(int y, int z, int row, BoxValues[] out) {
            int first = 0;
            int last = box.nx() - 1;
            while (first <= last && !inside[row + first]) {
                first++;
            }
            while (last > first && !inside[row + last]) {
                last--;
            }
            if (first > last) {
                return;
            }
            int x = box.x0() + first;
            sphere.row(x, y, z, last - first + 1, samples);
            int at = image.at(x, y, z);
            int to = out[0].at(x, y, z);
            for (int i = 0; i <= last - first; i++) {
                if (inside[row + first + i]) {
                    for (int v = 0; v < samples.length; v++) {
                        ofVoxel[v] = stored(samples[v][i]);
                    }
                    pattern.sizes(ofVoxel, image.values()[at + i], sizes);
                    for (int n = 0; n < levels; n++) {
                        out[n].values()[to + i] = sizes[n];
                    }
                    out[levels].values()[to + i] = kurtosis.of(ofVoxel);
                }
            }
        }

        private double stored(double sample) {
            return type.isFloating() ? type.stored(sample) : type.stored(sample > 0 ? sample + 0.5 : sample - 0.5);
        }
    }
}
