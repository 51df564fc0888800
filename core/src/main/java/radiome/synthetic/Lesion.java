package radiome.synthetic;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import radiome.image.Vec;

/**
 * A lobulated blob with band-limited texture, defined at every point of space, so that any grid can sample it.
 *
 * <p>Surface: r(u) = r0 (1 + sum_k a_k P2(u . d_k)) for a few random directions d_k, which is a random combination of
 * second-order surface harmonics, plus weaker ones of third order. Texture: a sum of plane waves whose wavelengths lie
 * round 2.5 times the correlation length, scaled to standard deviation 1.
 */
final class Lesion {
    private static final int LOBES = 5;
    private static final int WAVES = 28;

    private final Vec centre;
    private final double radius;
    private final Vec[] lobes = new Vec[LOBES];
    private final double[] second = new double[LOBES];
    private final double[] third = new double[LOBES];
    private final Vec[] waves = new Vec[WAVES];
    private final double[] phases = new double[WAVES];
    private final double heterogeneity;

    /**
     * @param random the patient's own stream
     * @param centre where it lies, mm
     * @param volumeMl of the sphere that the surface varies about
     * @param heterogeneity standard deviation of the texture as a share of the lesion's signal
     * @param correlationMm correlation length of the texture, 1.5 to 6 mm
     */
    Lesion(UniformRandomProvider random, Vec centre, double volumeMl, double heterogeneity, double correlationMm) {
        this.centre = centre;
        this.radius = StrictMath.cbrt(volumeMl * 1000 * 3 / (4 * Math.PI));
        this.heterogeneity = heterogeneity;
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int k = 0; k < LOBES; k++) {
            lobes[k] = unit(normal);
            second[k] = 0.09 * normal.sample();
            third[k] = 0.06 * normal.sample();
        }
        for (int k = 0; k < WAVES; k++) {
            double wavelength = 2.5 * correlationMm * (0.7 + 0.6 * random.nextDouble());
            waves[k] = unit(normal).times(2 * Math.PI / wavelength);
            phases[k] = 2 * Math.PI * random.nextDouble();
        }
    }

    /** Distance from the surface in mm, negative inside; exact on rays from the centre. */
    double depth(Vec place) {
        Vec d = place.minus(centre);
        double r = d.length();
        if (r == 0) {
            return -radius;
        }
        double shape = 1;
        for (int k = 0; k < LOBES; k++) {
            double c = d.dot(lobes[k]) / r;
            shape += second[k] * (1.5 * c * c - 0.5) + third[k] * (2.5 * c * c * c - 1.5 * c);
        }
        return r - radius * shape;
    }

    /** The farthest that the surface reaches from the centre, mm, as a bound. */
    double reach() {
        double sum = 1;
        for (int k = 0; k < LOBES; k++) {
            sum += Math.abs(second[k]) + Math.abs(third[k]);
        }
        return radius * sum;
    }

    Vec centre() {
        return centre;
    }

    /** The factor on the lesion's signal at a place: mean 1, standard deviation {@code heterogeneity}. */
    double texture(Vec place) {
        double sum = 0;
        for (int k = 0; k < WAVES; k++) {
            sum += StrictMath.cos(waves[k].dot(place) + phases[k]);
        }
        return 1 + heterogeneity * sum * Math.sqrt(2.0 / WAVES);
    }

    private static Vec unit(ZigguratSampler.NormalizedGaussian normal) {
        Vec v = new Vec(normal.sample(), normal.sample(), normal.sample());
        return v.times(1 / v.length());
    }
}
