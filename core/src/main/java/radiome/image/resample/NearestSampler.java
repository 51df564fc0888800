package radiome.image.resample;

import radiome.image.Box;
import radiome.image.Geometry;

/** The voxel floor(index + 0.5), the last one at the upper face. */
final class NearestSampler implements Sampler {
    private final Geometry whole;
    private final Box box;
    private final double[] values;

    /** @param values of {@code box}, x fastest */
    NearestSampler(Geometry whole, Box box, double[] values) {
        this.whole = whole;
        this.box = box;
        this.values = values;
    }

    @Override
    public double at(double x, double y, double z) {
        int i = Nearest.at(x, whole.nx()) - box.x0();
        int j = Nearest.at(y, whole.ny()) - box.y0();
        int k = Nearest.at(z, whole.nz()) - box.z0();
        return values[i + box.nx() * (j + box.ny() * k)];
    }
}
