package radiome.synthetic;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import radiome.image.Box;
import radiome.image.Direction;
import radiome.image.Geometry;
import radiome.image.Mask;
import radiome.image.PixelType;
import radiome.image.Vec;
import radiome.image.Volume;

/**
 * Makes an image of a head with its lesion as one centre's scanner would: sampling with partial volume at the lesion's
 * border, in-plane blur, receive field, intensity curve, Rician noise, and rounding to whole numbers.
 */
final class Scanner {
    private static final double FIELD_MM = 150;
    private static final double HEIGHT_MM = 84;

    private final Centre centre;
    private final Geometry geometry;

    Scanner(Centre centre) {
        this.centre = centre;
        int n = (int) Math.rint(FIELD_MM / centre.spacingMm() / 2) * 2;
        int slices = (int) Math.rint(HEIGHT_MM / centre.sliceMm());
        Vec spacing = new Vec(centre.spacingMm(), centre.spacingMm(), centre.sliceMm());
        double c = StrictMath.cos(centre.tilt());
        double s = StrictMath.sin(centre.tilt());
        Direction direction = new Direction(new Vec(1, 0, 0), new Vec(0, c, s), new Vec(0, -s, c));
        Vec middle = new Geometry(3, n, n, slices, spacing, Vec.ZERO, direction)
                .world((n - 1) / 2.0, (n - 1) / 2.0, (slices - 1) / 2.0);
        this.geometry = new Geometry(3, n, n, slices, spacing, Vec.ZERO.minus(middle), direction);
    }

    Geometry geometry() {
        return geometry;
    }

    /** The voxels whose centres lie inside the lesion. */
    Mask mask(Lesion lesion) {
        boolean[] inside = new boolean[Math.toIntExact(geometry.voxels())];
        each((i, place) -> inside[i] = near(lesion, place) && lesion.depth(place) < 0);
        return new Mask(geometry, geometry.box(), inside);
    }

    /** One image as stored: whole numbers from 0 to 32767. */
    Volume image(Head head, Lesion lesion, Sequence sequence, UniformRandomProvider random) {
        double[] signal = new double[Math.toIntExact(geometry.voxels())];
        each((i, place) -> signal[i] = signal(head, lesion, sequence, place));
        double[] blurred = blur(signal);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double sd = centre.noise() * Tissue.MUSCLE.signal(sequence);
        Vec tilt = new Vec(centred(random), centred(random), centred(random));
        double reference = Tissue.FAT.signal(sequence);
        double[] stored = new double[signal.length];
        each((i, place) -> {
            double field = 1 + centre.bias() * 2 / FIELD_MM * tilt.dot(place);
            double curved = reference * StrictMath.pow(Math.max(0, blurred[i] * field) / reference, centre.gamma());
            double real = curved + sd * normal.sample();
            double imaginary = sd * normal.sample();
            stored[i] = Math.min(32767, Math.rint(centre.scale() * Math.sqrt(real * real + imaginary * imaginary)));
        });
        return new Volume(geometry, PixelType.INT16, stored);
    }

    private double signal(Head head, Lesion lesion, Sequence sequence, Vec place) {
        double around = head.at(place).signal(sequence);
        if (!near(lesion, place)) {
            return around;
        }
        // the share of the voxel inside, by a linear ramp over one in-plane voxel: partial volume
        double share = Math.max(0, Math.min(1, 0.5 - lesion.depth(place) / centre.spacingMm()));
        double tumour = Tissue.LESION.signal(sequence) * Math.max(0, lesion.texture(place));
        return share == 0 ? around : around + share * (tumour - around);
    }

    private static boolean near(Lesion lesion, Vec place) {
        Vec d = place.minus(lesion.centre());
        double reach = lesion.reach() + 1;
        return d.dot(d) < reach * reach;
    }

    /** In-plane: each voxel with its four neighbours. */
    private double[] blur(double[] signal) {
        Box box = geometry.box();
        double w = centre.blur();
        double[] out = new double[signal.length];
        for (int k = 0, v = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                for (int i = 0; i < box.nx(); i++, v++) {
                    double left = signal[i == 0 ? v : v - 1];
                    double right = signal[i == box.nx() - 1 ? v : v + 1];
                    double up = signal[j == 0 ? v : v - box.nx()];
                    double down = signal[j == box.ny() - 1 ? v : v + box.nx()];
                    out[v] = (signal[v] + w * (left + right + up + down)) / (1 + 4 * w);
                }
            }
        }
        return out;
    }

    private void each(Visitor visitor) {
        for (int k = 0, v = 0; k < geometry.nz(); k++) {
            for (int j = 0; j < geometry.ny(); j++) {
                for (int i = 0; i < geometry.nx(); i++, v++) {
                    visitor.visit(v, geometry.world(i, j, k));
                }
            }
        }
    }

    private static double centred(UniformRandomProvider random) {
        return 2 * random.nextDouble() - 1;
    }

    private interface Visitor {
        void visit(int voxel, Vec place);
    }
}
