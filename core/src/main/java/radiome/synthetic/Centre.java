package radiome.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import radiome.num.Streams;

/**
 * A hospital with its scanner: what makes images of one centre differ from those of another.
 *
 * @param name as in the table of patients
 * @param spacingMm in-plane spacing, 0.6 to 0.9 mm
 * @param sliceMm slice thickness, 3 to 5 mm
 * @param tilt rotation about the left-right axis in radians, up to 10 degrees
 * @param scale factor from tissue signal to stored numbers; MR has no unit
 * @param gamma exponent of the intensity curve, near 1
 * @param noise standard deviation of the Gaussian noise in each channel, as a share of the muscle's signal
 * @param bias largest deviation of the receive field from 1 at the block's faces
 * @param blur weight of each in-plane neighbour relative to the voxel itself, 0 to 0.15
 */
record Centre(
        String name,
        double spacingMm,
        double sliceMm,
        double tilt,
        double scale,
        double gamma,
        double noise,
        double bias,
        double blur) {

    /** Shares of the patients that each centre has; those of the default demo: 24, 10, 8, 6 of 48. */
    private static final double[] SHARES = {24 / 48.0, 10 / 48.0, 8 / 48.0, 6 / 48.0};

    /** The four centres; with {@code effects} off all have the same scanner. */
    static List<Centre> draw(Streams streams, boolean effects) {
        List<Centre> centres = new ArrayList<>();
        for (int c = 0; c < SHARES.length; c++) {
            UniformRandomProvider random = streams.of("synthetic centre", effects ? c : 0, "");
            centres.add(new Centre(
                    "Hospital " + (char) ('A' + c),
                    0.6 + 0.3 * random.nextDouble(),
                    3 + 2 * random.nextDouble(),
                    Math.toRadians(10 * (2 * random.nextDouble() - 1)),
                    1.5 + 3.5 * random.nextDouble(),
                    0.85 + 0.3 * random.nextDouble(),
                    0.03 + 0.05 * random.nextDouble(),
                    0.05 + 0.15 * random.nextDouble(),
                    0.15 * random.nextDouble()));
        }
        return centres;
    }

    /** How many of {@code patients} each centre has: by largest remainder, at least 2 each. */
    static int[] sizes(int patients) {
        int[] sizes = new int[SHARES.length];
        int given = 0;
        for (int c = 0; c < SHARES.length; c++) {
            sizes[c] = Math.max(2, (int) (SHARES[c] * patients));
            given += sizes[c];
        }
        sizes[0] += patients - given;
        return sizes;
    }
}
